import MagicString from 'magic-string';

/** Takes out of the templates of Lit what nobody sees: the indentation, and the lines between the tags. */

const css = (text) =>
  text.replace(
    /("[^"]*"|'[^']*')|\/\*[^]*?\*\/|;\s*(\})\s*|\s*([{};,])\s*|(:)\s+|\s+/g,
    (match, string, last, mark, colon) =>
      string ?? last ?? mark ?? colon ?? (match.startsWith('/*') ? '' : ' '),
  );

/** What is always drawn as a block, so that a space beside one of its tags is never seen. */
const blocks = new Set([
  ...['article', 'aside', 'blockquote', 'details', 'div', 'dl', 'dd', 'dt', 'fieldset', 'figure'],
  ...['figcaption', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr'],
  ...['legend', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'ul', 'table'],
  ...['caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
]);

/** What holds blocks and nothing else in all our templates, so that no space between expressions in it is seen either. */
const holdBlocks = new Set([
  ...['fieldset', 'dl', 'ol', 'ul', 'table', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr'],
]);

/** Stands for an expression. No template holds this sign. */
const expression = '\uE000';

const pieces = /<!--[^]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</gi;
const tagName = /^<(\/?)([a-z][\w-]*)/i;

const inTag = (tag) =>
  tag.replace(/("[^"]*"|'[^']*')|\s+/g, (match, string) => string ?? ' ').replace(/ (?=>$)/, '');

/**
 * A template of HTML, with a sign for each expression. Between inline elements a line that was broken is a space on the
 * screen, so one stays there; beside the tag of a block there is nothing to see, so nothing stays.
 */
const html = (template) => {
  const all = template.match(pieces) ?? [];
  /** The elements that are open. */
  const open = [];
  let text = '';
  all.forEach((piece, index) => {
    const [, end, name] = tagName.exec(piece) ?? [];
    if (name) {
      const isVoid = /\/>$|^<(?:br|col|hr|img|input|wbr)\b/i.test(piece);
      if (end) open.splice(Math.max(0, open.lastIndexOf(name)));
      else if (!isVoid) open.push(name);
      text += inTag(piece);
      return;
    }
    if (open.includes('pre')) {
      text += piece;
      return;
    }
    const isBlock = (tag) => blocks.has(tagName.exec(tag ?? '')?.[2]);
    const isHolding = holdBlocks.has(open.at(-1));
    text += piece.replace(/\s*\n\s*/g, (space, at) => {
      const isFirst =
        at === 0 && (isBlock(all[index - 1]) || /^<button\b/.test(all[index - 1] ?? ''));
      const isLast =
        at + space.length === piece.length &&
        (isBlock(all[index + 1]) || /^<\/button\b/.test(all[index + 1] ?? ''));
      return isFirst || isLast || isHolding ? '' : ' ';
    });
  });
  return text;
};

/** What a template says, quasi by quasi. */
const squeezed = {
  css: (quasis) => quasis.map(css),
  html: (quasis) => html(quasis.join(expression)).split(expression),
};
squeezed.svg = squeezed.html;

/** The text of a template without what nobody sees, quasi by quasi. */
export const squeeze = (tag, quasis) => squeezed[tag](quasis);

/**
 * Squeezes the templates of a module. The packages that do so either parse CSS as it was years ago, or need a newer Node.
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
        Object.hasOwn(squeezed, node.tag.name ?? '')
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
