import type { Uses } from '../model/uses.js';
import type { Kind } from '../model/worksheet.js';
import type * as Answers from './parts/answers.js';
import type * as Authors from './parts/authors.js';
import type * as Checklists from './parts/checklist.js';
import type * as Html from './content/from-html.js';
import type * as Markdown from '../markdown/index.js';
import type { Media } from '../views/rich-media.js';

/** The facts about a worksheet that say which parts it takes; the more is known, the fewer guesses. */
export interface Wanted {
  readonly kind: Kind;
  /** The form that the content has; absent where it is known or JSON, which every page can read. */
  readonly from?: 'markdown' | 'html' | undefined;
  /** The text of the content, to guess from before it is read. */
  readonly text?: string | undefined;
  /** What the worksheet was seen to use. */
  readonly uses?: Uses | undefined;
  /** Whether its author is shown what could be better. */
  readonly isDraft?: boolean | undefined;
  /** Whether answers are remembered, or carried over to the same worksheet with other settings. */
  readonly isRemembering?: boolean | undefined;
  /** Whether the address of the page answers questions. */
  readonly isPreselected?: boolean | undefined;
}

/** A script that is loaded when the first worksheet needs it, and then there for every further one. */
export interface Part<Module> {
  /** Whether a worksheet cannot be shown without it. */
  readonly isNeeded: (wanted: Wanted) => boolean;
  /** Whether it will probably be needed; a wrong guess costs time and nothing else. */
  readonly isLikely?: (text: string, wanted: Wanted) => boolean;
  /** The script, once it is there. */
  readonly module: Module | undefined;
  /** Gets it; asked again after it could not be had, it tries once more. */
  readonly load: () => Promise<Module>;
}

const part = <Module>(
  get: () => Promise<Module>,
  isNeeded: Part<Module>['isNeeded'],
  isLikely?: Part<Module>['isLikely'],
): Part<Module> => {
  let module: Module | undefined;
  return {
    isNeeded,
    ...(isLikely && { isLikely }),
    get module() {
      return module;
    },
    load: async () => (module ??= await get()),
  };
};

// Blanks, numbered boxes, boxes and numbers in a table, points and bands, as Markdown or HTML writes them.
const answersInText =
  /_{3}|^\s*\d+[.)]\s+\[[ x]?\]|\|.*\[[ x]?\]|\|\s*[+−-]\d|\]\(#|^#.*\d\s*%|<t[dh]\b|#zelfcheck-|\d\s*%/im;

// A plan to fill in and a list to go on with stand under outcomes and bands.
const listsInText = /\]\(#|^#.*\d\s*%|#zelfcheck-/im;

const media: ReadonlySet<string> = new Set<Media['type']>([
  ...(['image', 'format', 'footnoteReference', 'inlineCode'] as const),
  ...(['code', 'blockquote', 'table', 'thematicBreak'] as const),
]);

const mediaInText =
  /!\[|`|\[\^|<\/?(?:kbd|su[bp]|mark|small|u|ins|img|code|pre|blockquote|table|hr)\b/i;

/** Gets what both ways of reading share at the same time, and not only when one of them is there and asks for it. */
const withReader = async <Module>(own: Promise<Module>): Promise<Module> =>
  (await Promise.all([own, import('../reader/index.js')]))[0];

/** Every part of the elements that is loaded on demand; a new one is a row here. */
export const parts = {
  /** The answer blocks beside choices, points and results, rich media, and answers in the address of the page. */
  answers: part<typeof Answers>(
    () => import('./parts/answers.js'),
    ({ kind, uses, isPreselected }) =>
      (kind === 'quiz' && !!isPreselected) ||
      (!!uses &&
        (uses.points ||
          uses.results ||
          [...uses.answers].some((type) => type !== 'choice') ||
          [...uses.text].some((type) => media.has(type)))),
    (text, { kind }) => mediaInText.test(text) || (kind === 'quiz' && answersInText.test(text)),
  ),
  /** Lists to tick: a checklist, and the lists and plans in the result of a quiz; and what is remembered. */
  checklist: part<typeof Checklists>(
    () => import('./parts/checklist.js'),
    ({ kind, uses, isRemembering }) => kind === 'checklist' || !!isRemembering || !!uses?.items,
    (text) => listsInText.test(text),
  ),
  /** Reads Markdown. */
  markdown: part<typeof Markdown>(
    () => withReader(import('../markdown/index.js')),
    ({ from }) => from === 'markdown',
  ),
  /** Reads HTML that a host rendered, and the static form. */
  html: part<typeof Html>(
    () => withReader(import('./content/from-html.js')),
    ({ from }) => from === 'html',
  ),
  /** Messages for authors, and the rules that find them. */
  authors: part<typeof Authors>(
    () => import('./parts/authors.js'),
    ({ isDraft }) => !!isDraft,
  ),
} as const;

const needed = (wanted: Wanted): Part<unknown>[] =>
  Object.values<Part<unknown>>(parts).filter((one) => !one.module && one.isNeeded(wanted));

/** Gets all parts that a worksheet needs and that are not there yet, at once; undefined when all of them are. */
export const loadParts = (wanted: Wanted): Promise<unknown> | undefined => {
  const missing = needed(wanted);
  return missing.length ? Promise.all(missing.map((one) => one.load())) : undefined;
};

/** Asks for all parts that a worksheet needs or probably will. What cannot be had is asked for again when it is missed. */
export const expectParts = (wanted: Wanted): void => {
  const { text } = wanted;
  for (const one of Object.values<Part<unknown>>(parts))
    if (
      !one.module &&
      (one.isNeeded(wanted) || (text !== undefined && one.isLikely?.(text, wanted)))
    )
      one.load().catch(() => undefined);
};

/** Asks for parts by their names, as a tool that wrote the page knows them. */
export const expectNamed = (names: string): void => {
  for (const name of names.split(/\s+/))
    if (Object.hasOwn(parts, name)) parts[name as keyof typeof parts].load().catch(() => undefined);
};
