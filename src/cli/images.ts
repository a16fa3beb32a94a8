import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { lookup } from 'mrmime';
import type { Worksheet } from '../model/worksheet.js';
import { isRelativeToFile, mapUrls, urlsOf } from '../outputs/urls.js';
import { isFile, type FoundFile } from './files.js';
import { sayBuild, type Language, type SaidMessage } from './messages.js';
import type { ReadFile } from './read.js';

/** Whether an image of this media type may be inlined as a `data:` URL. An SVG may not: it can hold script. */
const isBitmap = (type: string): boolean => /^image\/(?:avif|bmp|gif|jpeg|png|webp)$/.test(type);

/** The path that a URL relative to the file `source` leads to; undefined when its escapes are not valid. */
export const fileOf = (url: string, source: string): string | undefined => {
  const path = /^[^?#]*/.exec(url)![0];
  try {
    return resolve(dirname(source), decodeURIComponent(path));
  } catch {
    // A percent sign that begins no escape.
    return undefined;
  }
};

/** The paths of the images whose URLs are relative to the file of the worksheet, by URL. */
export const localImages = (worksheet: Worksheet, source: string): Map<string, string> => {
  const paths = new Map<string, string>();
  for (const url of urlsOf(worksheet, 'image').filter(isRelativeToFile))
    // An empty path leads to no image.
    paths.set(url, fileOf(url, source) ?? '');
  return paths;
};

/** The place in a text where an address is written first; the beginning where it is written in another way. */
const placeOf = (text: string, url: string): { line: number; column: number } => {
  let at = text.indexOf(url);
  // Not in the midst of another address.
  while (at > 0 && !/[\s(<"':]/.test(text[at - 1]!)) at = text.indexOf(url, at + 1);
  at = Math.max(0, at);
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
};

/** The messages about images of a worksheet that are no files. Never throws. */
export const imageMessages = async (
  file: FoundFile,
  { read }: ReadFile,
  language: Language,
): Promise<SaidMessage[]> => {
  if (!read || !('text' in file)) return [];
  const messages: SaidMessage[] = [];
  for (const [url, path] of localImages(read.worksheet, file.path))
    if (!(await isFile(path)))
      messages.push({
        ...sayBuild('image-missing', 'warning', language, { url }),
        ...placeOf(file.text, url),
      });
  return messages;
};

/** Copies a worksheet with these local images inlined as `data:` URLs where they are bitmaps. All others stay as they are. */
export const withImages = async (
  worksheet: Worksheet,
  images: ReadonlyMap<string, string>,
): Promise<Worksheet> => {
  const dataUrls = new Map<string, string>();
  for (const [url, path] of images) {
    const type = lookup(path) ?? '';
    const bytes = isBitmap(type) && (await readFile(path).catch(() => undefined));
    if (bytes) dataUrls.set(url, `data:${type};base64,${bytes.toString('base64')}`);
  }
  return mapUrls(worksheet, (url, use) => (use === 'image' && dataUrls.get(url)) || url);
};
