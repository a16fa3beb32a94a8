/**
 * The one check on every URL that a worksheet brings: when it is read, when it is validated and when it is rendered.
 */

const linkSchemes = /^(?:https?|mailto|tel)$/i;
const imageSchemes = /^https?$/i;
const bitmap = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[a-z\d+/=%]*$/i;

// What browsers take out of a URL before they look at its scheme: control characters and spaces around it, and tabs and
// line ends anywhere in it.
// eslint-disable-next-line no-control-regex -- control characters are the point
const edges = /^[\0- ]+|[\0- ]+$/g;
const gaps = /[\t\n\r]+/g;
// No URL needs these, and some readers of URLs skip them: with them gone, nothing can hide in a scheme.
// eslint-disable-next-line no-control-regex -- control characters are the point
const invisible = /[\0-\x20\x7f-\xa0\xad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g;

/**
 * The URL as it may be used, or undefined when it may not.
 *
 * Safe are http, https and relative URLs (also `//host`, which takes the scheme of the page); for a link mailto and tel
 * as well; for an image a `data:` URL of a bitmap, since an SVG can hold script. White space that browsers ignore is
 * taken out. What is returned passes again, unchanged. Never throws.
 */
export const safeUrl = (url: string, use: 'link' | 'image'): string | undefined => {
  const clean = url.replace(gaps, '').replace(edges, '');
  // Whatever stands before a colon that comes before any slash, question mark or hash can only be meant as a scheme.
  const scheme = /^([^/?#\\]*?):/.exec(clean.replace(invisible, ''))?.[1];
  const image = use === 'image';
  if (scheme === undefined) return image && !clean ? undefined : clean;
  if ((image ? imageSchemes : linkSchemes).test(scheme)) return clean;
  return image && bitmap.test(clean) ? clean : undefined;
};
