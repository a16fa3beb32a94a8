/**
 * The one check of every URL in a worksheet. It runs when a file is read, when JSON is validated and when text is rendered.
 */

const linkSchemes = /^(?:https?|mailto|tel)$/i;
const imageSchemes = /^https?$/i;
const bitmap = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[a-z\d+/=%]*$/i;

// Browsers and servers refuse longer addresses than this many UTF-16 code units. A picture in a `data:` URL may be longer.
const maxLength = 8000;

/**
 * The URL without what browsers remove before they look at its scheme: control characters and spaces around it, and tabs and
 * line ends anywhere in it. Loops, because a pattern for the space at the end looks at every run of spaces again and again.
 */
const cleaned = (url: string): string => {
  let start = 0;
  let end = url.length;
  while (start < end && url.charCodeAt(start) <= 32) start++;
  while (start < end && url.charCodeAt(end - 1) <= 32) end--;
  return url.slice(start, end).replace(/[\t\n\r]/g, '');
};

/**
 * The URL in the form that is safe to use, or undefined when it is unsafe.
 *
 * Safe are http, https and relative URLs (also `//host`, which takes the scheme of the page); for a link mailto and tel
 * as well; for an image a `data:` URL of a bitmap, since an SVG can hold script. White space that browsers ignore is
 * removed. A URL that was returned passes again, unchanged. A URL of more than 8,000 characters is none. Never throws.
 *
 * @example
 * safeUrl(' https://example.org/till ', 'link') // 'https://example.org/till'
 */
export const safeUrl = (url: string, use: 'link' | 'image'): string | undefined => {
  const clean = cleaned(url);
  const isImage = use === 'image';
  if (isImage && bitmap.test(clean)) return clean;
  if (clean.length > maxLength) return undefined;
  // Text before the first colon, with no slash, question mark or hash in it, can only be a scheme. It must equal an allowed
  // scheme exactly: a hidden character makes another scheme.
  const scheme = /^([^/?#\\]*?):/.exec(clean)?.[1];
  if (scheme === undefined) return isImage && !clean ? undefined : clean;
  return (isImage ? imageSchemes : linkSchemes).test(scheme) ? clean : undefined;
};
