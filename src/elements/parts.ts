import type { Uses } from '../model/uses.js';
import type { Kind } from '../model/worksheet.js';
import type * as Answers from './parts/answers.js';
import type * as Authors from './parts/authors.js';
import type * as Checklists from './parts/checklist.js';
import { inTime } from './in-time.js';
import type * as Html from './content/from-html.js';
import type * as Markdown from '../markdown/index.js';
import type { Media } from '../views/rich-media.js';

/** The facts about a worksheet that decide which parts it needs; unknown ones are absent. */
export interface Wanted {
  readonly kind: Kind;
  /** The format of the content; absent where no part has to read it: JSON, or a worksheet that was read already. */
  readonly from?: 'markdown' | 'html' | undefined;
  /** The unparsed text of the content, to guess from. */
  readonly text?: string | undefined;
  /** The features that the worksheet uses, once it is read. */
  readonly uses?: Uses | undefined;
  /** Whether the messages for the author are shown. */
  readonly isDraft?: boolean | undefined;
  /** Whether answers are saved on the device, or carried over to the same worksheet with other settings. */
  readonly isRemembering?: boolean | undefined;
  /** Whether the address of the page carries answers. */
  readonly isPreselected?: boolean | undefined;
}

/** A script that is loaded when the first worksheet needs it. */
export interface Part<Module> {
  /** Whether a worksheet cannot be shown without it. */
  readonly isNeeded: (wanted: Wanted) => boolean;
  /** Guesses from the text whether a worksheet will need it; a wrong guess costs time and nothing else. */
  readonly isLikely?: (text: string, wanted: Wanted) => boolean;
  /** The script; undefined until it is loaded. */
  readonly module: Module | undefined;
  /** Loads the script, unless that takes too long; after a failure the next call tries again. */
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
    load: async () => (module ??= await inTime(get())),
  };
};

// Blanks, numbered boxes, boxes and numbers in a table, points and bands, as Markdown or HTML writes them.
const answersInText =
  /_{3}|^\s*\d+[.)]\s+\[[ x]?\]|\|.*\[[ x]?\]|\|\s*[+−-]\d|\]\(#|^#.*\d\s*%|<t[dh]\b|#zelfcheck-|\d\s*%/im;

// Plans to fill in and lists to tick are under outcomes and bands.
const listsInText = /\]\(#|^#.*\d\s*%|#zelfcheck-/im;

const media: ReadonlySet<string> = new Set<Media['type']>([
  ...(['image', 'format', 'footnoteReference', 'inlineCode'] as const),
  ...(['code', 'blockquote', 'table', 'thematicBreak'] as const),
]);

const mediaInText =
  /!\[|`|\[\^|<\/?(?:kbd|su[bp]|mark|small|u|ins|img|code|pre|blockquote|table|hr)\b/i;

/** Loads the reader, which Markdown and HTML share, in parallel with a parser instead of after it. */
const withReader = async <Module>(own: Promise<Module>): Promise<Module> =>
  (await Promise.all([own, import('../reader/index.js')]))[0];

/** Every part of the elements that is loaded on demand; a new one is a row here. */
export const parts = {
  /** The answer blocks beside choices, results, rich media, and answers in the address of the page. */
  answers: part<typeof Answers>(
    () => import('./parts/answers.js'),
    ({ kind, uses, isPreselected, isRemembering }) =>
      (kind === 'quiz' && (!!isPreselected || !!isRemembering)) ||
      (!!uses &&
        (uses.points ||
          uses.results ||
          [...uses.answers].some((type) => type !== 'choice') ||
          [...uses.text].some((type) => media.has(type)))),
    (text, { kind }) => mediaInText.test(text) || (kind === 'quiz' && answersInText.test(text)),
  ),
  /** Lists to tick: a checklist, and the lists and plans in the result of a quiz; and saving on the device. */
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
  /** The rules for authors, and the view of their messages. */
  authors: part<typeof Authors>(
    () => import('./parts/authors.js'),
    ({ isDraft }) => !!isDraft,
  ),
} as const;

const needed = (wanted: Wanted): Part<unknown>[] =>
  Object.values<Part<unknown>>(parts).filter(
    (candidate) => !candidate.module && candidate.isNeeded(wanted),
  );

/** Loads all parts that a worksheet needs and that are not loaded yet, in parallel; undefined when there are none. */
export const loadParts = (wanted: Wanted): Promise<unknown> | undefined => {
  const missing = needed(wanted);
  return missing.length ? Promise.all(missing.map((needs) => needs.load())) : undefined;
};

/** Starts loading all parts that a worksheet needs or may need. Failures are ignored: `loadParts` tries again. */
export const expectParts = (wanted: Wanted): void => {
  const { text } = wanted;
  for (const candidate of Object.values<Part<unknown>>(parts))
    if (
      !candidate.module &&
      (candidate.isNeeded(wanted) || (text !== undefined && candidate.isLikely?.(text, wanted)))
    )
      candidate.load().catch(() => undefined);
};

/** Starts loading the parts that a tool named in the page, separated by spaces. Ignores unknown names. */
export const expectNamed = (names: string): void => {
  for (const name of names.split(/\s+/))
    if (Object.hasOwn(parts, name)) parts[name as keyof typeof parts].load().catch(() => undefined);
};
