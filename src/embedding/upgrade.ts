type Kind = 'quiz' | 'checklist';

/** The kind that a text names, and nothing else. */
const parseKind = (text: string | undefined): Kind | undefined =>
  /^\s*(quiz|checklist)\s*$/i.exec(text ?? '')?.[1]?.toLowerCase() as Kind | undefined;

const isFile = (text: string): boolean => /\.(md|markdown|txt|json)$/i.test(text.split(/[?#]/)[0]!);

// Elements that highlighters add to code: line numbers, buttons, the name of the language.
const decorations = 'button,script,style,[aria-hidden=true],.lang,.ln,.lnt,.lineno,.linenos';

/** The number of characters in an element, white space not counted. */
const textLength = (element: Element): number =>
  (element.textContent ?? '').replace(/\s+/g, '').length;

/** Whether an element holds this block of code and, apart from decorations, no other text. */
const isWrapper = (element: Element, pre: Element): boolean => {
  if (element.querySelectorAll('pre').length > 1) return false;
  const added = [...element.querySelectorAll(decorations)].filter(
    (it) => !pre.contains(it) && !it.parentElement?.closest(decorations),
  );
  return (
    added.reduce((length, it) => length + textLength(it), textLength(pre)) === textLength(element)
  );
};

/** The outermost element that a highlighter put around a block of code. */
const outermostWrapper = (block: HTMLElement, pre: HTMLElement): HTMLElement => {
  let whole = block;
  for (;;) {
    const { parentElement: parent } = whole;
    const isPart =
      parent?.localName === 'figure' ||
      (parent?.localName === 'div' && /code|light|lang|frame/i.test(parent.className));
    if (!parent || !isPart || !isWrapper(parent, pre)) return whole;
    whole = parent;
  }
};

/** The text of a block of code. Some highlighters wrap each line in an element, or end it with `<br>`. */
const codeText = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches(decorations)) return '';
  if (node.localName === 'br') return '\n';
  const text = [...node.childNodes].map(codeText).join('');
  const isLine = /^(div|li|p|tr)$/.test(node.localName) && (text || !node.firstChild);
  return isLine && !text.endsWith('\n') ? `${text}\n` : text;
};

/** The kind that an element names as the language of the code in it. */
const codeKind = ({ localName, className, dataset, lang }: HTMLElement): Kind | undefined => {
  const isCode = localName === 'pre' || localName === 'code';
  // Without a prefix, `quiz` counts only on code: on other elements it can be a class with any meaning.
  const named = isCode
    ? /(?:^|\s)(?:(?:language|lang|highlight)-)?(quiz|checklist)(?!\S)/i
    : /(?:^|\s)(?:language|lang|highlight)-(quiz|checklist)(?!\S)/i;
  return (
    parseKind(named.exec(className)?.[1]) ??
    (isCode
      ? (parseKind(dataset['language']) ?? parseKind(dataset['lang']) ?? parseKind(lang))
      : undefined)
  );
};

/** The element that a place becomes. */
interface Plan {
  readonly kind: Kind;
  /** The part of the page that the element wraps and replaces. */
  readonly whole: HTMLElement;
  /** The elements that may hold its attributes as `data-…`; a later one wins. */
  readonly carriers: readonly HTMLElement[];
  readonly src?: string;
  /** The nodes that the element reads as its content; default all that is in the place. */
  readonly content?: readonly Node[];
}

const planBlock = (found: HTMLElement, kind: Kind | undefined): Plan | undefined => {
  const pre = found.closest('pre') ?? found.querySelector('pre');
  if (!kind || !pre || (found.contains(pre) && !isWrapper(found, pre))) return undefined;
  const whole = outermostWrapper(found.contains(pre) ? found : pre, pre);
  const code = pre.querySelector('code') ?? pre;
  // A script would do as well, but trusted types restrict its text.
  const template = document.createElement('template');
  template.content.append(codeText(pre));
  return { kind, whole, carriers: [whole, found, pre, code], content: [template] };
};

const planPlace = (found: HTMLElement): Plan | undefined => {
  const given = found.dataset['zelfcheck'];
  if (given === undefined) return planBlock(found, codeKind(found));
  if (isFile(given)) {
    const kind =
      parseKind(found.dataset['kind']) ?? (/checklist/i.test(given) ? 'checklist' : 'quiz');
    return { kind, whole: found, carriers: [found], src: given };
  }
  const kind = parseKind(given);
  if (!kind) return undefined;
  const content = [...found.children].filter(({ localName }) =>
    /^(script|template)$/.test(localName),
  );
  return planBlock(found, kind) ?? { kind, whole: found, carriers: [found], content };
};

const replacePlace = ({ kind, whole, carriers, src, content = [] }: Plan): void => {
  const tag = `zelfcheck-${kind}`;
  const definition = customElements.get(tag) as
    { observedAttributes?: readonly string[] } | undefined;
  if (!definition) return;
  const element = document.createElement(tag);
  // On code, `data-lang` and `data-src` can belong to the highlighter.
  const skipped = new Set(content.length ? ['lang', 'src'] : ['lang']);
  for (const name of [...(definition.observedAttributes ?? []), 'loading'])
    for (const { attributes } of carriers) {
      const value = attributes.getNamedItem(`data-${name}`)?.value;
      if (value !== undefined && !skipped.has(name)) element.setAttribute(name, value);
    }
  if (src !== undefined) element.setAttribute('src', src);
  const { id, lang } = whole;
  if (lang && !parseKind(lang)) element.lang = lang;
  // Links to the place must lead to the element that is visible.
  if (id) {
    whole.removeAttribute('id');
    element.id = id;
  }
  // The element is filled before it is inserted, since it reads its children when it is connected.
  const { parentNode, nextSibling } = whole;
  element.append(...content, whole);
  parentNode?.insertBefore(element, nextSibling);
};

/**
 * Replaces places on a page by elements, if the elements are registered:
 *
 * - A block of code in the language `quiz` or `checklist`, as site generators write one, with or without the spans and
 *   wrappers of a highlighter. Its text is the Markdown.
 * - An element with `data-zelfcheck="quiz"` or `"checklist"` around such a block, around a script or a template with
 *   the content, or around HTML.
 * - An element with `data-zelfcheck="…"` that names a file of Markdown, text or JSON. It is a quiz unless `data-kind` or the
 *   name of the file says that it is a checklist.
 *
 * Attributes of the elements may be given as `data-…`: `data-feedback="end"`. The place stays inside the element as its
 * fallback, which is visible until the element is ready, or for good where it never is.
 */
export const upgrade = (places: readonly HTMLElement[]): void => {
  for (const place of places)
    // The same place can be in the list through several elements; the first one replaces it.
    if (place.isConnected && !place.closest('zelfcheck-quiz,zelfcheck-checklist')) {
      try {
        const plan = planPlace(place);
        if (plan) replacePlace(plan);
      } catch (error) {
        console.warn('zelfcheck left a place as it was', place, error);
      }
    }
};
