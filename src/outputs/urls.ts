import type { Worksheet } from '../model/worksheet.js';

/** What a URL of a worksheet is for. */
export type UrlUse = 'link' | 'image';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * A copy of the worksheet in which every URL is what `change` makes of it: those of links and images wherever they
 * stand, and those of the articles that it belongs to.
 *
 * @param change Gives the same URL back where nothing is to change. What it returns has to pass `safeUrl`.
 */
export const mapUrls = (
  worksheet: Worksheet,
  change: (url: string, use: UrlUse) => string,
): Worksheet => {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isObject(value)) return value;
    const { type, url } = value;
    const fresh = Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        name === 'sources' && Array.isArray(inner) ? inner.map(source) : copy(inner),
      ]),
    );
    if ((type === 'link' || type === 'image') && typeof url === 'string')
      fresh['url'] = change(url, type);
    return fresh;
  };
  const source = (value: unknown): unknown =>
    isObject(value) && typeof value['url'] === 'string'
      ? { ...value, url: change(value['url'], 'link') }
      : value;
  return copy(worksheet) as Worksheet;
};

/** The URLs of a worksheet in the order of the file, each once. */
export const urlsOf = (worksheet: Worksheet, use: UrlUse): string[] => {
  const found = new Set<string>();
  mapUrls(worksheet, (url, its) => {
    if (its === use) found.add(url);
    return url;
  });
  return [...found];
};

/**
 * Whether a URL is relative to the file that it stands in: it moves with the file. One that begins at the top of the site
 * or stays on the page does not.
 */
export const isRelativeToFile = (url: string): boolean => !/^(?:[/\\?#]|[^/?#\\]*:|$)/.test(url);
