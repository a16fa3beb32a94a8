import type { Worksheet } from '../model/worksheet.js';

/** The use of a URL in a worksheet. */
export type UrlUse = 'link' | 'image';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Copies a worksheet with each URL replaced by the result of `change`: the URLs of links and images anywhere in rich
 * text, and those of its `sources`.
 *
 * @param change Returns the same URL to leave it as it is. Each URL that it returns has to pass `safeUrl`.
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

/** Lists the URLs of a worksheet in document order, each once. */
export const urlsOf = (worksheet: Worksheet, use: UrlUse): string[] => {
  const found = new Set<string>();
  mapUrls(worksheet, (url, itsUse) => {
    if (itsUse === use) found.add(url);
    return url;
  });
  return [...found];
};

/**
 * Whether a URL is a path relative to the file that it is in, so that it breaks when the file moves alone. A URL that is
 * absolute, begins with a slash, or is only a query or a fragment is not.
 */
export const isRelativeToFile = (url: string): boolean => !/^(?:[/\\?#]|[^/?#\\]*:|$)/.test(url);
