/** A sentence in the plural forms of its language; the form is chosen by the value called `n`. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A string of the interface. Names in braces, `{n}`, are replaced; numbers are written as the language writes them. */
export type Phrase = string | Plural;

/** What every element needs, and a quiz of choices. */
export interface QuizStrings {
  /** While the content is on its way. */
  loading: Phrase;
  /** The content could not be fetched. */
  unreachable: Phrase;
  /** The content came, and is no quiz or checklist that can be shown. */
  unusable: Phrase;
  /** Button: fetch the content again. */
  reload: Phrase;
  /** Under the title: `{n}` minutes. */
  minutes: Phrase;
  /** Under the title: kept up to date by `{owner}`. */
  owner: Phrase;
  /** Under the title: revised on `{date}`. */
  revised: Phrase;
  /** Before the links to the articles that the worksheet belongs to. */
  sources: Phrase;
  /** Above the footnotes. */
  footnotes: Phrase;
  /** Link from a footnote back into the text. */
  backToText: Phrase;
  /** Names of the call-outs. */
  note: Phrase;
  tip: Phrase;
  important: Phrase;
  warning: Phrase;
  caution: Phrase;

  /** Above a prompt: question `{n}` of `{total}`. */
  question: Phrase;
  /** Under a prompt with checkboxes. */
  several: Phrase;
  /** Button: check this answer. */
  check: Phrase;
  /** The same where there is no right answer. */
  respond: Phrase;
  /** Said when there is nothing to check yet. */
  missing: Phrase;
  /** Button: open the first hint, and a further one. */
  hint: Phrase;
  nextHint: Phrase;
  /** Names an open hint where there are several. */
  hintNumber: Phrase;
  /** The verdicts. */
  right: Phrase;
  partly: Phrase;
  wrong: Phrase;
  /** The verdict where there is no right answer. */
  neutral: Phrase;
  /** The verdict on a question left open. */
  open: Phrase;
  /** Marks beside an option: chosen and right, chosen and not right, right and not chosen, chosen where nothing is right. */
  chosenRight: Phrase;
  chosenWrong: Phrase;
  missedRight: Phrase;
  chosen: Phrase;
  /** Above the explanation. */
  explanation: Phrase;
  /** Button: answer this question once more. */
  retry: Phrase;
  next: Phrase;
  back: Phrase;
  /** Button: finish and see the result. */
  finish: Phrase;
  /** Button: finish although questions are open. */
  finishAnyway: Phrase;
  /** `{n}` questions are still open. */
  unanswered: Phrase;
  /** `{n}` of `{total}` questions answered. */
  answered: Phrase;

  /** Heading of the result. */
  result: Phrase;
  /** The score: `{points}` of `{n}` right. */
  score: Phrase;
  /** Instead of a score, when the quiz tells none. */
  noScore: Phrase;
  /** `{pass}` per cent was asked for. */
  passed: Phrase;
  failed: Phrase;
  /** How answers that are partly right count: all or nothing, by right decisions, right minus wrong. */
  creditAll: Phrase;
  creditEach: Phrase;
  creditNet: Phrase;
  /** Above the scores by topic. */
  topics: Phrase;
  /** So many of so many, beside a heading: `{n}` of `{total}`. */
  doneShort: Phrase;
  /** Above the questions that are worth another look, and what stands there when there are none. */
  again: Phrase;
  allRight: Phrase;
  /** Buttons: only what did not go right once more; everything once more. */
  retryWrong: Phrase;
  restart: Phrase;
  /** At a question whose answer came with the address of the page. */
  preselected: Phrase;
  /** Names a field that has no words around it, in a question and in a checklist: `{n}` of `{total}`. */
  field: Phrase;
}

/** What a checklist needs besides. */
export interface ChecklistStrings {
  /** `{n}` of `{total}` items done. */
  done: Phrase;
  /** The same with `{aside}` that do not apply and are not in the total. */
  doneAside: Phrase;
  /** When every item is done. */
  allDone: Phrase;
  /** Names an item that has no words: number `{n}`. */
  item: Phrase;
  /** Opens what is folded away under an item. */
  details: Phrase;
  /** Said of what does not apply. */
  aside: Phrase;
  /** Button: this does not apply; its name goes on with a colon and the item. As short as can be. */
  asideShort: Phrase;
  /** Opens the note at an item; the name of the note goes on with a colon and the item. */
  itemNote: Phrase;
  /** How a list is used: item by item, or afterwards. */
  readDo: Phrase;
  doConfirm: Phrase;
  /** Said of the next item to do, and before its words. */
  current: Phrase;
  /** Button: take away all that the reader ticked, set aside and wrote. */
  clear: Phrase;
  /** Said after that, with the button that takes it back. */
  cleared: Phrase;
  undo: Phrase;
}

/** What remembering needs. */
export interface MemoryStrings {
  /** What is remembered is on this device and nowhere else. */
  remembered: Phrase;
  /** Button: forget what is remembered. */
  forget: Phrase;
  /** Said after that. */
  forgotten: Phrase;
  /** The browser refuses to remember. */
  notRemembered: Phrase;
  /** `{n}` remembered answers belonged to something that is no longer there. */
  dropped: Phrase;
}

/** What the answer blocks other than choices need, and results with points or sections. */
export interface AnswerStrings {
  /** Above the options to put in order. */
  orderNote: Phrase;
  /** Buttons: move `{option}` one place. */
  moveUp: Phrase;
  moveDown: Phrase;
  /** Said after a move: `{option}` is at place `{n}` of `{total}`. */
  placed: Phrase;
  /** Button: answer with the order as it lies there. */
  keepOrder: Phrase;
  /** Marks beside an option that was put in its place: right, not right, not right and its place is `{n}`. */
  rightPlace: Phrase;
  wrongPlace: Phrase;
  otherPlace: Phrase;
  /** Said after a check: `{n}` of `{total}` in the right place; `{n}` of `{total}` rows right. */
  placesRight: Phrase;
  rowsRight: Phrase;
  /** Mark under a row that did not go right: `{answers}` would be. */
  otherColumn: Phrase;
  /** In place of `missing`: nothing was moved, a row is open, nothing was written. */
  missingOrder: Phrase;
  missingRow: Phrase;
  missingText: Phrase;
  /** Names what is typed on. */
  yourAnswer: Phrase;
  /** In place of `neutral` where something was written. */
  written: Phrase;
  /** What would have been right: `{answers}`. */
  accepted: Phrase;
  /** What was typed is no number. */
  noNumber: Phrase;
  /** Stands for a blank in a prompt, for those who hear it. */
  blank: Phrase;
  /** Above a long text that shows what an answer may look like. */
  modelAnswer: Phrase;
  /** The score where the author gave points: `{points}` of `{n}`; or `{n}`, at least `{least}` and at most `{most}`. */
  pointsScore: Phrase;
  pointsBetween: Phrase;
  /** Above outcomes that got the same number of points. */
  tie: Phrase;
  /** Buttons at a result to go on with, and what is said after copying. */
  copy: Phrase;
  copied: Phrase;
  notCopied: Phrase;
  print: Phrase;
}

/**
 * Every string of the interface. A page replaces any of them with the `strings` property or attribute of an element.
 */
export interface Strings extends QuizStrings, AnswerStrings, ChecklistStrings, MemoryStrings {}

/** Phrases of one language that belong together. */
export interface Phrases<Part> {
  readonly strings: Part;
  /** The phrases that differ for a reader who is addressed formally; absent where there is no difference. */
  readonly formal?: Partial<Part>;
}

/** A language that a page adds, or phrases of one that there is already. */
export interface Locale extends Phrases<Partial<Strings>> {
  /** The tag that dates are written by, where those of the bare language are those of one country: `en-GB`. */
  readonly dates?: string;
}

/** A language of our own, as the elements load it. */
export interface OwnLocale extends Pick<Locale, 'dates'> {
  readonly lang: string;
  /** Whether counts are written 0 to 999 without more ado, and only 1 is singular: it saves the page the cost of `Intl`. */
  readonly countsPlainly?: boolean;
  readonly phrases: readonly Phrases<Partial<Strings>>[];
}

/** What the static form says besides what a quiz says anyway. */
export interface StaticStrings {
  /** What a worksheet is. */
  selfTest: Phrase;
  checklist: Phrase;
  /** How much there is in it: `{n}` questions, `{n}` items. */
  questions: Phrase;
  items: Phrase;
  /**
   * Opens a hint; the right answer; an example of one; what is told about answers of which none is right; what is told
   * with a result.
   */
  openHint: Phrase;
  openAnswer: Phrase;
  openExample: Phrase;
  openMore: Phrase;
  openResult: Phrase;
  /** Above the results, of which the reader finds the one that fits. */
  whichFits: Phrase;
  /** Names a link to the place where it stands. */
  permalink: Phrase;
}

/** What is said around the options of a question in an email. */
export interface EmailStrings {
  /** Under the options: what happens on the page. The first where the page tells what is right, the other where it does not. */
  why: string;
  whyOpen: string;
  /** After that: what does not happen. */
  nothing: string;
  /** Above the options, where several may be chosen. */
  several: string;
}

/** What a message says, and what the author can do about it. `{name}` stands for a value of the message. */
export interface Sentence {
  text: string;
  suggestion?: string;
}

/** A sentence whose values are still to be filled in. */
export interface Template extends Sentence {
  /** The suggestion when the message lacks a value for the first one. */
  otherwise?: string;
}

/** What is said around the messages of a file. */
export interface OverviewStrings {
  /** Above the messages: `{counts}` of them. */
  heading: Phrase;
  /** In their place when there are none. */
  none: Phrase;
  /** Under the heading: what to do before readers come. */
  draft: Phrase;
  /** Before a quoted line: number `{n}`. */
  line: Phrase;
  /** After as many as are shown: `{n}` more. */
  more: Phrase;
  /** The word for one message of a severity. */
  error: Phrase;
  warning: Phrase;
  info: Phrase;
  /** `{n}` messages of a severity. */
  errors: Phrase;
  warnings: Phrase;
  infos: Phrase;
}

/** Why there is no email to be made of a worksheet. */
export type EmailRefusal = 'checklist' | 'no-choice' | 'landing' | 'too-long';

/** What the author is told in place of an email. */
export type Refusals = Readonly<Record<EmailRefusal, Required<Sentence>>>;

/** Why there is no worksheet to be read from a file. */
export type FileProblem = 'missing' | 'forbidden' | 'huge' | 'binary' | 'unreadable' | 'failed';

/** What is said of a file that no worksheet can be read from. */
export type FileProblems = Readonly<Record<FileProblem, Sentence>>;

/** What can go wrong with a file that is built, by the name of its rule. */
export type BuildRule =
  | 'name-clash'
  | 'would-overwrite'
  | 'forbidden-folder'
  | 'file-for-folder'
  | 'folder-for-file'
  | 'full-disk'
  | 'unwritable-file'
  | 'image-missing'
  | 'image-apart'
  | 'image-outside'
  | 'links-left';

/** What can be wrong with a call of `zelfcheck build`. */
export type CallRule =
  'unknown-output' | 'near-output' | 'no-url' | 'bad-url' | 'one-to-stdout' | 'no-files';

/** What `zelfcheck build` says. */
export type BuildSentences = Readonly<Record<BuildRule | CallRule, Sentence>>;

/** What `zelfcheck preview` says, in the terminal and on the page around the worksheet. */
export interface PreviewStrings {
  /** Where the page is. */
  at: string;
  stop: string;
  /** What the file gave to say about it. */
  nothing: string;
  one: string;
  several: string;
  gone: string;
  /** What is wrong with the call. */
  folder: string;
  input: string;
  noPort: string;
  taken: string;
  forbidden: string;
  notOpened: string;
  /** What the page says, and what it says when something happened. */
  preview: string;
  watching: string;
  saved: string;
  stopped: string;
  notFound: string;
  notHere: string;
}
