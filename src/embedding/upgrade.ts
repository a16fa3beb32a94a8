type Kind = 'quiz' | 'checklist';

const kindIn = (text: string | undefined): Kind | undefined =>
  /^\s*(quiz|checklist)\s*$/i.exec(text ?? '')?.[1]?.toLowerCase() as Kind | undefined;

const isFile = (text: string): boolean => /\.(md|markdown|json)$/i.test(text.split(/[?#]/)[0]!);

// What highlighters put beside the code: numbers of lines, buttons, the name of the language.
const beside = 'button,script,style,[aria-hidden=true],.lang,.ln,.lnt,.lineno,.linenos';

const lengthOf = (element: Element): number =>
  (element.textContent ?? '').replace(/\s+/g, '').length;

/** Whether an element holds this block of code, and beside it nothing that a reader would miss. */
const isWrapper = (element: Element, pre: Element): boolean => {
  if (element.querySelectorAll('pre').length > 1) return false;
  const others = [...element.querySelectorAll(beside)].filter(
    (it) => !pre.contains(it) && !it.parentElement?.closest(beside),
  );
  return others.reduce((length, it) => length + lengthOf(it), lengthOf(pre)) === lengthOf(element);
};

/** A block of code with all that a highlighter put around it. */
const wholeBlock = (known: HTMLElement, pre: HTMLElement): HTMLElement => {
  let whole = known;
  for (;;) {
    const { parentElement: parent } = whole;
    const isPart =
      parent?.localName === 'figure' ||
      (parent?.localName === 'div' && /code|light|lang|frame/i.test(parent.className));
    if (!parent || !isPart || !isWrapper(parent, pre)) return whole;
    whole = parent;
  }
};

/** The text of a block of code. Some highlighters make an element of every line, or write a break for its end. */
const textOf = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches(beside)) return '';
  if (node.localName === 'br') return '\n';
  const text = [...node.childNodes].map(textOf).join('');
  const isLine = /^(div|li|p|tr)$/.test(node.localName) && (text || !node.firstChild);
  return isLine && !text.endsWith('\n') ? `${text}\n` : text;
};

/** What an element says of the language of the code in it. */
const languageOf = ({ localName, className, dataset, lang }: HTMLElement): Kind | undefined => {
  const isCode = localName === 'pre' || localName === 'code';
  // `quiz` may be the class of many a thing, but not of code.
  const named = isCode
    ? /(?:^|\s)(?:(?:language|lang|highlight)-)?(quiz|checklist)(?!\S)/i
    : /(?:^|\s)(?:language|lang|highlight)-(quiz|checklist)(?!\S)/i;
  return (
    kindIn(named.exec(className)?.[1]) ??
    (isCode ? (kindIn(dataset['language']) ?? kindIn(dataset['lang']) ?? kindIn(lang)) : undefined)
  );
};

/** What is to be made of a place. */
interface Plan {
  readonly kind: Kind;
  /** What the element takes the place of. */
  readonly whole: HTMLElement;
  /** Where its attributes may be written, as `data-…`. */
  readonly told: readonly HTMLElement[];
  readonly src?: string;
  /** What the element reads as its content, if it is not all that is in the place. */
  readonly content?: readonly Node[];
}

const planForBlock = (found: HTMLElement, kind: Kind | undefined): Plan | undefined => {
  const pre = found.closest('pre') ?? found.querySelector('pre');
  if (!kind || !pre || (found.contains(pre) && !isWrapper(found, pre))) return undefined;
  const whole = wholeBlock(found.contains(pre) ? found : pre, pre);
  const code = pre.querySelector('code') ?? pre;
  // In a script its text would be guarded.
  const template = document.createElement('template');
  template.content.append(textOf(pre));
  return { kind, whole, told: [whole, found, pre, code], content: [template] };
};

const planFor = (found: HTMLElement): Plan | undefined => {
  const given = found.dataset['zelfcheck'];
  if (given === undefined) return planForBlock(found, languageOf(found));
  if (isFile(given)) {
    const kind = kindIn(found.dataset['kind']) ?? (/checklist/i.test(given) ? 'checklist' : 'quiz');
    return { kind, whole: found, told: [found], src: given };
  }
  const kind = kindIn(given);
  if (!kind) return undefined;
  const content = [...found.children].filter(({ localName }) =>
    /^(script|template)$/.test(localName),
  );
  return planForBlock(found, kind) ?? { kind, whole: found, told: [found], content };
};

const carryOut = ({ kind, whole, told, src, content = [] }: Plan): void => {
  const tag = `zelfcheck-${kind}`;
  const known = customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined;
  if (!known) return;
  const element = document.createElement(tag);
  // Of code these may be its own language and its own file.
  const others = new Set(content.length ? ['lang', 'src'] : ['lang']);
  for (const name of [...(known.observedAttributes ?? []), 'loading'])
    for (const { attributes } of told) {
      const value = attributes.getNamedItem(`data-${name}`)?.value;
      if (value !== undefined && !others.has(name)) element.setAttribute(name, value);
    }
  if (src !== undefined) element.setAttribute('src', src);
  const { id, lang } = whole;
  if (lang && !kindIn(lang)) element.lang = lang;
  // A link to the place is to lead to what can be seen.
  if (id) {
    whole.removeAttribute('id');
    element.id = id;
  }
  // It finds all that it holds when it comes on the page.
  const { parentNode, nextSibling } = whole;
  element.append(...content, whole);
  parentNode?.insertBefore(element, nextSibling);
};

/**
 * Makes elements of places on a page, if the elements are registered:
 *
 * - A block of code in the language `quiz` or `checklist`, as the engines of sites write one, with or without spans and
 *   wrappers of a highlighter. Its text is the Markdown.
 * - An element with `data-zelfcheck="quiz"` or `"checklist"`, around such a block, around a script or a template with
 *   the content, or around HTML.
 * - An element with `data-zelfcheck="…"` that names a file of Markdown or JSON. It is a quiz unless `data-kind` or the
 *   name of the file says that it is a checklist.
 *
 * What the elements know as attributes may be given as `data-…`: `data-feedback="end"`. The place stays inside the
 * element, to be seen until that is ready and where it never is.
 */
export const upgrade = (places: readonly HTMLElement[]): void => {
  for (const place of places)
    // One place may be found by several of its marks, and is upgraded by the first.
    if (place.isConnected && !place.closest('zelfcheck-quiz,zelfcheck-checklist')) {
      const plan = planFor(place);
      if (plan) carryOut(plan);
    }
};
