import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { lookup } from 'mrmime';
import type { Worksheet } from '../model/worksheet.js';
import { isRelativeToFile, mapUrls, urlsOf } from '../outputs/urls.js';

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

/** Copies a worksheet with its local bitmaps inlined as `data:` URLs. All other images stay as they are. */
export const withImages = async (worksheet: Worksheet, source: string): Promise<Worksheet> => {
  const dataUrls = new Map<string, string>();
  for (const [url, path] of localImages(worksheet, source)) {
    const type = lookup(path) ?? '';
    const bytes = isBitmap(type) && (await readFile(path).catch(() => undefined));
    if (bytes) dataUrls.set(url, `data:${type};base64,${bytes.toString('base64')}`);
  }
  return mapUrls(worksheet, (url, use) => (use === 'image' && dataUrls.get(url)) || url);
};
