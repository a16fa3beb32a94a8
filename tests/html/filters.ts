import sanitize from 'sanitize-html';

/** What the filters of other programs leave of HTML. Each is what the program does by default, as far as it matters here. */

// Tags that `wp_kses_post` keeps. A tag with a hyphen is never among them.
const wordpressTags = [
  ...['a', 'abbr', 'article', 'aside', 'b', 'blockquote', 'br', 'caption', 'cite', 'code', 'col'],
  ...['colgroup', 'dd', 'del', 'details', 'div', 'dl', 'dt', 'em', 'figcaption', 'figure'],
  ...['footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'i', 'img', 'ins', 'kbd'],
  ...['li', 'main', 'mark', 'nav', 'ol', 'p', 'pre', 'q', 's', 'section', 'small', 'span'],
  ...['strike', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th'],
  ...['thead', 'tr', 'tt', 'u', 'ul'],
];

// It takes what stands before a colon for a scheme, also in a query and in a fragment.
const withoutSchemes = (href: string): string =>
  /^(?:https?|mailto|tel):|^[^:]*\/\?/i.test(href) ? href : href.replace(/^[^:]*:/, '');

/** WordPress: what an author without rights to scripts may post. */
export const wordpress = (html: string): string =>
  sanitize(html, {
    allowedTags: wordpressTags,
    nonBooleanAttributes: [],
    allowedAttributes: {
      '*': ['class', 'id', 'title', 'lang', 'dir', 'role', 'data-*', 'aria-*'],
      a: ['href', 'rel', 'target', 'name'],
      img: ['src', 'alt', 'width', 'height'],
      ol: ['start', 'type', 'reversed'],
      ul: ['type'],
      td: ['align', 'colspan', 'rowspan'],
      th: ['align', 'colspan', 'rowspan', 'scope'],
      details: ['open'],
    },
    allowedSchemesByTag: { img: ['http', 'https', 'data'] },
    transformTags: {
      a: (tagName, attribs) => ({
        tagName,
        attribs: { ...attribs, ...(attribs['href'] && { href: withoutSchemes(attribs['href']) }) },
      }),
    },
  });

const blockTags = '(?:ul|ol|li|dl|dt|dd|blockquote|h[1-6]|p)';

/** Makes paragraphs of what stands between empty lines, and breaks of the ends of lines. */
const paragraphs = (html: string): string =>
  html
    .replace(new RegExp(`(</?${blockTags}\\b[^>]*>)`, 'g'), '\n\n$1\n\n')
    .split(/\n\s*\n/)
    .map((piece) => piece.trim())
    .filter(Boolean)
    .map((piece) =>
      new RegExp(`^</?${blockTags}\\b[^>]*>$`).test(piece)
        ? piece
        : `<p>${piece.replace(/\s*\n/g, '<br />\n')}</p>`,
    )
    .join('\n');

/** Drupal: the tags of its restricted HTML, and then paragraphs and breaks of its own. */
export const drupal = (html: string): string =>
  paragraphs(
    sanitize(html, {
      allowedTags: [
        ...['a', 'em', 'strong', 'cite', 'blockquote', 'code', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
        ...['h2', 'h3', 'h4', 'h5', 'h6'],
      ],
      nonBooleanAttributes: [],
      allowedAttributes: {
        a: ['href', 'hreflang'],
        blockquote: ['cite'],
        ul: ['type'],
        ol: ['start', 'type'],
        ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, ['id']])),
      },
      // What a script or a style holds goes with it; all else leaves its text behind.
      nonTextTags: ['script', 'style'],
    }),
  );

/** A purifier that keeps all tags of text, and no attribute that a page could be styled or scripted by. */
export const purified = (html: string): string =>
  sanitize(html, {
    allowedTags: wordpressTags,
    nonBooleanAttributes: [],
    allowedAttributes: {
      a: ['href', 'title'],
      img: ['src', 'alt', 'title'],
      ol: ['start'],
    },
    allowedSchemesByTag: { img: ['http', 'https', 'data'] },
  });

/** The filters, by what they stand for. */
export const filters: Readonly<Record<string, (html: string) => string>> = {
  'no filter': (html) => html,
  'the filter of WordPress': wordpress,
  'a purifier': purified,
  'the filter of Drupal': drupal,
};
