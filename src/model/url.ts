/**
 * The one check on every URL that a worksheet brings: when it is read, when it is validated and when it is rendered.
 */

const linkSchemes = /^(?:https?|mailto|tel)$/i;
const imageSchemes = /^https?$/i;
const bitmap = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[a-z\d+/=%]*$/i;

// What browsers take out of a URL before they look at its scheme: control characters and spaces around it, and tabs and
// line ends anywhere in it.

const edges = /^[\0- ]+|[\0- ]+$/g;
const gaps = /[\t\n\r]+/g;

/**
 * The URL as it may be used, or undefined when it may not.
 *
 * Safe are http, https and relative URLs (also `//host`, which takes the scheme of the page); for a link mailto and tel
 * as well; for an image a `data:` URL of a bitmap, since an SVG can hold script. White space that browsers ignore is
 * taken out. What is returned passes again, unchanged. Never throws.
 */
export const safeUrl = (url: string, use: 'link' | 'image'): string | undefined => {
  const clean = url.replace(gaps, '').replace(edges, '');
  // What stands before the first colon, with no slash, question mark or hash before it, can only be meant as a scheme,
  // and has to be one of ours to the letter: a sign hidden in it makes it another.
  const scheme = /^([^/?#\\]*?):/.exec(clean)?.[1];
  const image = use === 'image';
  if (scheme === undefined) return image && !clean ? undefined : clean;
  if ((image ? imageSchemes : linkSchemes).test(scheme)) return clean;
  return image && bitmap.test(clean) ? clean : undefined;
};
