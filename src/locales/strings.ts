/** A sentence in the plural forms of its language; the value called `n` selects the form. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A string of the interface. Names in braces, `{n}`, are replaced by values; numbers are formatted for the language. */
export type Phrase = string | Plural;

/** The strings that every element needs, and a quiz with choices. */
export interface QuizStrings {
  /** While the content is on its way. */
  loading: Phrase;
  /** The content could not be fetched. */
  unreachable: Phrase;
  /** The content is no quiz or checklist that can be shown. */
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
  /** Button in place of `check` where there is no right answer. */
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
  /** Beside an option that was right and not chosen: the only right one, or one of several. */
  theRight: Phrase;
  missedRight: Phrase;
  /** Beside an option that was checked and not right, while the reader tries again. */
  tried: Phrase;
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

  /** A count beside a heading: `{n}` of `{total}`. */
  doneShort: Phrase;
  /** At a question whose answer came with the address of the page. */
  preselected: Phrase;
  /** Names a field that has no words around it, in a question and in a checklist: `{n}` of `{total}`. */
  field: Phrase;
}

/** The further strings of a checklist. */
export interface ChecklistStrings {
  /** `{n}` of `{total}` items done. */
  done: Phrase;
  /** `{n}` of `{total}` items done, and `{aside}` that do not apply and are not in the total. */
  doneAside: Phrase;
  /** When every item is done. */
  allDone: Phrase;
  /** Names an item that has no words: number `{n}`. */
  item: Phrase;
  /** Opens the details under an item. */
  details: Phrase;
  /** The status of an item or group that does not apply. */
  aside: Phrase;
  /** Button: this does not apply; its accessible name adds a colon and the item. As short as possible. */
  asideShort: Phrase;
  /** Opens the note at an item; the accessible name of the note adds a colon and the item. */
  itemNote: Phrase;
  /** How a list is used: item by item, or afterwards. */
  readDo: Phrase;
  doConfirm: Phrase;
  /** The status of the next item to do, also before its words. */
  current: Phrase;
  /** Button: clear all ticks, set-aside items, notes and fields. */
  clear: Phrase;
  /** Buttons under a list, and the announcements after copying. */
  copy: Phrase;
  copied: Phrase;
  notCopied: Phrase;
  print: Phrase;
  /** The sentence after `clear`, and the button that undoes it. */
  cleared: Phrase;
  undo: Phrase;
}

/** The strings about saving on the device. */
export interface MemoryStrings {
  /** The answers are saved on this device and nowhere else. */
  remembered: Phrase;
  /** Button: delete the saved answers. */
  forget: Phrase;
  /** The sentence after `forget`. */
  forgotten: Phrase;
  /** A newer version of the library saved here, and this one leaves that alone. */
  newer: Phrase;
  /** The browser refuses to save. */
  notRemembered: Phrase;
  /** `{n}` saved answers fit no question or item of the worksheet. */
  dropped: Phrase;
}

/** The strings of the answer blocks other than choices, and of results. */
export interface AnswerStrings {
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
  /** Above the questions to review, and the sentence in their place when all went right. */
  again: Phrase;
  allRight: Phrase;
  /** Folds the `{n}` questions and answers under the result. */
  review: Phrase;
  /** Buttons: repeat the questions that did not go right; repeat everything. */
  retryWrong: Phrase;
  restart: Phrase;
  /** Above the options to put in order. */
  orderNote: Phrase;
  /** Buttons: move `{option}` one place. */
  moveUp: Phrase;
  moveDown: Phrase;
  /** Said after a move: `{option}` is at place `{n}` of `{total}`. */
  placed: Phrase;
  /** Button: answer with the order on screen. */
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
  /** The accessible name of a text field. */
  yourAnswer: Phrase;
  /** In place of `neutral` where something was written. */
  written: Phrase;
  /** The accepted answer: `{answers}`. */
  accepted: Phrase;
  /** The first of several accepted answers: `{answers}`. */
  acceptedFirst: Phrase;
  /** The answers that were checked and not right, while the reader tries again: `{answers}`. */
  triedBefore: Phrase;
  /** The typed answer is no number. */
  noNumber: Phrase;
  /** A blank in a prompt, for screen readers. */
  blank: Phrase;
  /** Above a long text with an example of an answer. */
  modelAnswer: Phrase;
  /** The score where the author gave points: `{points}` of `{n}`; or `{n}`, at least `{least}` and at most `{most}`. */
  pointsScore: Phrase;
  pointsBetween: Phrase;
  /** Above outcomes that got the same number of points. */
  tie: Phrase;
  /** Above the shares of all outcomes. */
  shares: Phrase;
}

/** All strings of the interface. The `strings` property or attribute of an element overrides any of them. */
export interface Strings extends QuizStrings, AnswerStrings, ChecklistStrings, MemoryStrings {}

/** Phrases of one language that belong together. */
export interface Phrases<Part> {
  readonly strings: Part;
  /** The phrases that differ for a reader who is addressed formally; absent where there is no difference. */
  readonly formal?: Partial<Part>;
}

/** A language that a page adds, or phrases that it adds to an existing one. */
export interface Locale extends Phrases<Partial<Strings>> {
  /** The tag for formatting dates, where the plain language tag stands for the dates of one country: `en-GB`. */
  readonly dates?: string;
}

/** A built-in language, as the elements load it. */
export interface OwnLocale extends Pick<Locale, 'dates'> {
  readonly lang: string;
  /** Whether counts from 0 to 999 are plain digits and only 1 is singular, which saves a page the cost of `Intl`. */
  readonly countsPlainly?: boolean;
  readonly phrases: readonly Phrases<Partial<Strings>>[];
}

/** The strings of the static form, besides those of a quiz. */
export interface StaticStrings {
  /** The names of the kinds of worksheet: a quiz, a checklist. */
  selfTest: Phrase;
  checklist: Phrase;
  /** The size of a worksheet: `{n}` questions, `{n}` items. */
  questions: Phrase;
  items: Phrase;
  /**
   * The labels that open a hint; the right answer; an example of one; feedback on answers of which none is right; the
   * text of a result.
   */
  openHint: Phrase;
  openAnswer: Phrase;
  openExample: Phrase;
  openMore: Phrase;
  openResult: Phrase;
  /** Above the results, of which the reader finds the one that fits. */
  whichFits: Phrase;
  /** The accessible name of a link to its own place. */
  permalink: Phrase;
}

/** The sentences around the options of a question in an email. */
export interface EmailStrings {
  /** Under the options: what happens on the page, with feedback (`why`) or without (`whyOpen`). */
  why: string;
  whyOpen: string;
  /** After `why`: what does not happen. */
  nothing: string;
  /** Above the options, where several may be chosen. */
  several: string;
}
