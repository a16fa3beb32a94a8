/**
 * What an author can set in the front matter and a page in an attribute. One table says which values there are, so that
 * the reader, the validation and the elements cannot disagree.
 */

/** When the right answer is shown: at every check, after so many tries, or never. */
export type Reveal = 'always' | 'never' | { after: number };

/** The settings of a quiz. */
export interface QuizSettings {
  /** When the reader learns how it went: at each question, at the end, or not at all. Default `immediate`. */
  feedback: 'immediate' | 'end' | 'none';
  /** All questions on one page, or one at a time. Default `all`. */
  layout: 'all' | 'steps';
  /** What comes in an order drawn for each attempt. Default `none`. */
  shuffle: 'none' | 'questions' | 'options' | 'all';
  /** How many questions to draw from the file; 0 (default) takes them all. */
  pick: number;
  /** The percentage from which the quiz is passed; 0 (default) says nothing about passing. */
  pass: number;
  /** How several boxes in one question are credited: all-or-nothing, share of right decisions, or right minus wrong. Default `all`. */
  credit: 'all' | 'each' | 'net';
  /** Default `always`. */
  reveal: Reveal;
  /** How the reader is addressed, in languages that know the difference. Default `informal`. */
  address: 'informal' | 'formal';
}

/** The settings of a checklist. */
export interface ChecklistSettings {
  /** Do first and confirm afterwards, or read and do item by item. Default `do-confirm`. */
  mode: 'do-confirm' | 'read-do';
  /** Whether an item can be set aside as not applicable. Default false. */
  notApplicable: boolean;
  /** Whether a note can be written at every item. Default false. */
  notes: boolean;
  /** How the reader is addressed, in languages that know the difference. Default `informal`. */
  address: 'informal' | 'formal';
}

/** All settings by name. */
export type Settings = QuizSettings & ChecklistSettings;

/** How one setting is read and checked. */
export interface SettingRule<Value> {
  /** What holds when nobody set it. */
  fallback: Value;
  /** The spellings to suggest to an author, the default first; free ones are described by an example. */
  values: readonly string[];
  /** The value that a text in front matter or in an attribute stands for; undefined when it stands for none. */
  parse: (text: string) => Value | undefined;
}

const oneOf = <Value extends string>(...values: [Value, ...Value[]]): SettingRule<Value> => ({
  fallback: values[0],
  values,
  parse: (text) => values.find((value) => value === text),
});

const flag: SettingRule<boolean> = {
  fallback: false,
  values: ['false', 'true'],
  // An attribute without a value, `<zelfcheck-checklist notes>`, means yes.
  parse: (text) => (text === 'true' || text === '' ? true : text === 'false' ? false : undefined),
};

const number = (most: number, example: string, pattern: RegExp): SettingRule<number> => ({
  fallback: 0,
  values: [example],
  parse: (text) => {
    const value = Number(pattern.exec(text)?.[1] ?? NaN);
    return value <= most ? value : undefined;
  },
});

const reveal: SettingRule<Reveal> = {
  fallback: 'always',
  values: ['always', 'after 2', 'never'],
  parse: (text) => {
    if (text === 'always' || text === 'never') return text;
    const after = Number(/^after ([1-9]\d{0,2})$/.exec(text)?.[1]);
    return after ? { after } : undefined;
  },
};

const address = oneOf('informal', 'formal');

const quiz: { [Name in keyof QuizSettings]: SettingRule<QuizSettings[Name]> } = {
  feedback: oneOf('immediate', 'end', 'none'),
  layout: oneOf('all', 'steps'),
  shuffle: oneOf('none', 'questions', 'options', 'all'),
  pick: number(1e6, '10', /^(\d+)$/),
  pass: number(100, '70%', /^(\d+(?:\.\d+)?) ?%?$/),
  credit: oneOf('all', 'each', 'net'),
  reveal,
  address,
};

const checklist: { [Name in keyof ChecklistSettings]: SettingRule<ChecklistSettings[Name]> } = {
  mode: oneOf('do-confirm', 'read-do'),
  notApplicable: flag,
  notes: flag,
  address,
};

/** Whether a value from JSON is one of this setting's: it could have been written as text. */
export const isSetting = ({ parse }: SettingRule<unknown>, value: unknown): boolean => {
  const after = (given: unknown): unknown => (Object(given) as { after?: unknown }).after;
  return typeof value === 'object'
    ? typeof after(value) === 'number' && after(parse(textOf(value))) === after(value)
    : parse(textOf(value)) === value;
};

/** A setting's value as it is written in an attribute. */
export const textOf = (value: unknown): string => {
  const { after } = Object(value) as { after?: number };
  return after === undefined ? `${value as string}` : `after ${after}`;
};

/** A setting as authors and pages write it, in front matter and in attributes: `not-applicable`. */
export const settingKey = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The rules of every setting, by the kind of worksheet that knows it. */
export const settingRules = { quiz, checklist } as const;

const complete = (
  rules: Readonly<Record<string, SettingRule<unknown>>>,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [
      name,
      Object.hasOwn(given, name) && given[name] !== undefined ? given[name] : rule.fallback,
    ]),
  );

/** The settings of a quiz with the defaults filled in. */
export const quizSettings = (given: Partial<QuizSettings>): QuizSettings =>
  complete(quiz, { ...given }) as unknown as QuizSettings;

/** The settings of a checklist with the defaults filled in. */
export const checklistSettings = (given: Partial<ChecklistSettings>): ChecklistSettings =>
  complete(checklist, { ...given }) as unknown as ChecklistSettings;
