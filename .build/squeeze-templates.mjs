import MagicString from 'magic-string';

/** Minifies the templates of Lit: removes white space and comments that change nothing on screen. */

/** Minifies a style sheet. */
const squeezeCss = (text) =>
  text.replace(
    /("[^"]*"|'[^']*')|\/\*[^]*?\*\/|;\s*(\})\s*|\s*([{};,])\s*|(:)\s+|\s+/g,
    (match, string, last, mark, colon) =>
      string ?? last ?? mark ?? colon ?? (match.startsWith('/*') ? '' : ' '),
  );

/** The elements that are always rendered as blocks, so that a space beside one of their tags is invisible. */
const blockElements = new Set([
  ...['article', 'aside', 'blockquote', 'details', 'div', 'dl', 'dd', 'dt', 'fieldset', 'figure'],
  ...['figcaption', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr'],
  ...['legend', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'ul', 'table'],
  ...['caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
]);

/** The elements that hold only blocks in all our templates, so that a space between expressions in them is invisible. */
const blockContainers = new Set([
  ...['fieldset', 'dl', 'ol', 'ul', 'table', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr'],
]);

/** A placeholder for an expression, which occurs in no template. */
const placeholder = '\uE000';

const pieces = /<!--[^]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</gi;
const tagName = /^<(\/?)([a-z][\w-]*)/i;

/** Minifies the white space inside a tag. */
const squeezeTag = (tag) =>
  tag.replace(/("[^"]*"|'[^']*')|\s+/g, (match, string) => string ?? ' ').replace(/ (?=>$)/, '');

/**
 * Minifies an HTML template that has a placeholder for each expression. A line break between inline elements is a space on
 * screen, so one space stays there; beside the tag of a block it is invisible, so nothing stays.
 */
const squeezeHtml = (template) => {
  const all = template.match(pieces) ?? [];
  /** The names of the open elements. */
  const open = [];
  let text = '';
  all.forEach((piece, index) => {
    const [, end, name] = tagName.exec(piece) ?? [];
    if (name) {
      const isVoid = /\/>$|^<(?:br|col|hr|img|input|wbr)\b/i.test(piece);
      if (end) open.splice(Math.max(0, open.lastIndexOf(name)));
      else if (!isVoid) open.push(name);
      text += squeezeTag(piece);
      return;
    }
    if (open.includes('pre')) {
      text += piece;
      return;
    }
    const isBlock = (tag) => blockElements.has(tagName.exec(tag ?? '')?.[2]);
    const isInContainer = blockContainers.has(open.at(-1));
    text += piece.replace(/\s*\n\s*/g, (space, at) => {
      const isFirst =
        at === 0 && (isBlock(all[index - 1]) || /^<button\b/.test(all[index - 1] ?? ''));
      const isLast =
        at + space.length === piece.length &&
        (isBlock(all[index + 1]) || /^<\/button\b/.test(all[index + 1] ?? ''));
      return isFirst || isLast || isInContainer ? '' : ' ';
    });
  });
  return text;
};

/** The minifiers by tag of the template: static strings (quasis) in, as many out. */
const minifiers = {
  css: (quasis) => quasis.map(squeezeCss),
  html: (quasis) => squeezeHtml(quasis.join(placeholder)).split(placeholder),
};
minifiers.svg = minifiers.html;

/** Minifies the static strings (quasis) of a template. */
export const squeeze = (tag, quasis) => minifiers[tag](quasis);

/**
 * A Rollup plug-in that minifies the templates of a module. The packages for this either cannot parse current CSS or need
 * a newer Node.
 */
export const squeezeTemplates = {
  name: 'squeeze-templates',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(css|html|svg)\s*`/.test(code)) return null;
    const result = new MagicString(code);
    const walk = (node) => {
      if (node === null || typeof node !== 'object') return;
      if (
        node.type === 'TaggedTemplateExpression' &&
        Object.hasOwn(minifiers, node.tag.name ?? '')
      ) {
        const { quasis } = node.quasi;
        const texts = squeeze(
          node.tag.name,
          quasis.map(({ value }) => value.raw),
        );
        quasis.forEach(({ start, end }, index) => {
          if (start < end) result.update(start, end, texts[index]);
        });
      }
      for (const child of Object.values(node)) walk(child);
    };
    walk(this.parse(code));
    return { code: result.toString(), map: result.generateMap({ hires: true }) };
  },
};
