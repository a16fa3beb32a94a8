/**
 * The one check of every URL in a worksheet. It runs when a file is read, when JSON is validated and when text is rendered.
 */

const linkSchemes = /^(?:https?|mailto|tel)$/i;
const imageSchemes = /^https?$/i;
const bitmap = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[a-z\d+/=%]*$/i;

// Browsers remove these from a URL before they look at its scheme: control characters and spaces around the URL, and tabs
// and line ends anywhere in it.
const whiteSpaceAround = /^[\0- ]+|[\0- ]+$/g;
const tabsAndLineEnds = /[\t\n\r]+/g;

/**
 * The URL in the form that is safe to use, or undefined when it is unsafe.
 *
 * Safe are http, https and relative URLs (also `//host`, which takes the scheme of the page); for a link mailto and tel
 * as well; for an image a `data:` URL of a bitmap, since an SVG can hold script. White space that browsers ignore is
 * removed. A URL that was returned passes again, unchanged. Never throws.
 */
export const safeUrl = (url: string, use: 'link' | 'image'): string | undefined => {
  const clean = url.replace(tabsAndLineEnds, '').replace(whiteSpaceAround, '');
  // Text before the first colon, with no slash, question mark or hash in it, can only be a scheme. It must equal an allowed
  // scheme exactly: a hidden character makes another scheme.
  const scheme = /^([^/?#\\]*?):/.exec(clean)?.[1];
  const isImage = use === 'image';
  if (scheme === undefined) return isImage && !clean ? undefined : clean;
  if ((isImage ? imageSchemes : linkSchemes).test(scheme)) return clean;
  return isImage && bitmap.test(clean) ? clean : undefined;
};
