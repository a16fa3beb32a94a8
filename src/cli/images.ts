import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { lookup } from 'mrmime';
import type { Worksheet } from '../model/worksheet.js';
import { isRelativeToFile, mapUrls, urlsOf } from '../outputs/urls.js';

/** The bitmaps that a worksheet may hold as they are; an SVG can hold script. */
const isBitmap = (type: string): boolean => /^image\/(?:avif|bmp|gif|jpeg|png|webp)$/.test(type);

/** The file that a URL which is relative to a file leads to; undefined when it leads to none. */
export const fileOf = (url: string, source: string): string | undefined => {
  const path = /^[^?#]*/.exec(url)![0];
  try {
    return resolve(dirname(source), decodeURIComponent(path));
  } catch {
    // A sign of percent that stands for nothing.
    return undefined;
  }
};

/** The paths of the images that a worksheet names relative to its file, by their URLs. */
export const localImages = (worksheet: Worksheet, source: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const url of urlsOf(worksheet, 'image').filter(isRelativeToFile))
    // At no path there is no image either.
    found.set(url, fileOf(url, source) ?? '');
  return found;
};

/** Puts the bitmaps of a worksheet into it, so that it needs no file beside it. The others stay as they are. */
export const withImages = async (worksheet: Worksheet, source: string): Promise<Worksheet> => {
  const inside = new Map<string, string>();
  for (const [url, path] of localImages(worksheet, source)) {
    const type = lookup(path) ?? '';
    const bytes = isBitmap(type) && (await readFile(path).catch(() => undefined));
    if (bytes) inside.set(url, `data:${type};base64,${bytes.toString('base64')}`);
  }
  return mapUrls(worksheet, (url, use) => (use === 'image' && inside.get(url)) || url);
};
