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
  /** Names a field that has no words around it: `{n}` of `{total}`. */
  field: Phrase;
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

/** What an answer in the address of the page needs. */
export interface PreselectStrings {
  /** At a question whose answer came with the address. */
  preselected: Phrase;
}

/** What the answer blocks and results need that few quizzes have. */
export interface RareQuizStrings {
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
  /** Names a field that has no words around it: `{n}` of `{total}`. */
  field: Phrase;
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
export interface Strings
  extends QuizStrings, ChecklistStrings, MemoryStrings, PreselectStrings, RareQuizStrings {}

/** The strings of one language, or those of them that belong together. */
export interface Locale<Part = Partial<Strings>> {
  /** A BCP 47 tag. */
  lang: string;
  /** The tag that dates are written by, where those of the bare language are those of one country. */
  dates?: string;
  strings: Part;
  /** What differs for a reader who is addressed formally; absent in a language that does not know the difference. */
  formal?: Partial<Part>;
}
