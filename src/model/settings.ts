/**
 * The settings that an author writes in the front matter and a page in attributes. One table defines the values, so that
 * the reader, the validation and the elements cannot disagree.
 */

/** When the right answer is shown: at every check, after this number of checked tries, or never. */
export type Reveal = 'always' | 'never' | { after: number };

/** The settings of a quiz. */
export interface QuizSettings {
  /** When the reader sees verdicts: at each question, at the end, or not at all. Default `immediate`. */
  feedback: 'immediate' | 'end' | 'none';
  /** All questions on one page, or one at a time. Default `all`. */
  layout: 'all' | 'steps';
  /** The parts that are shown in an order drawn for each attempt. Default `none`. */
  shuffle: 'none' | 'questions' | 'options' | 'all';
  /** How many questions to draw from the file for each attempt; 0 (default) asks all of them. */
  pick: number;
  /** The percentage, 0 to 100, from which the quiz is passed; with 0 (default) there is no passing or failing. */
  pass: number;
  /**
   * How a question with several boxes is credited: all or nothing, the share of right decisions, or right minus wrong
   * ticks. Default `all`.
   */
  credit: 'all' | 'each' | 'net';
  /** When the right answer is shown. Default `always`. */
  reveal: Reveal;
  /** How the reader is addressed, in languages that know the difference. Default `informal`. */
  address: 'informal' | 'formal';
}

/** The settings of a checklist. */
export interface ChecklistSettings {
  /** The way of working: do everything and confirm afterwards, or read and do item by item. Default `do-confirm`. */
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

/** The values of one setting: how a text is parsed, and the default. */
export interface SettingRule<Value> {
  /** The default. */
  fallback: Value;
  /** The spellings to suggest to an author, the default first; an example where any number is allowed. */
  values: readonly string[];
  /** Parses a text from front matter or an attribute; undefined when it is no value of this setting. */
  parse: (text: string) => Value | undefined;
}

const keywordRule = <Value extends string>(...values: [Value, ...Value[]]): SettingRule<Value> => ({
  fallback: values[0],
  values,
  parse: (text) => values.find((value) => value === text),
});

const booleanRule: SettingRule<boolean> = {
  fallback: false,
  values: ['false', 'true'],
  // An attribute without a value, `<zelfcheck-checklist notes>`, means yes.
  parse: (text) => (text === 'true' || text === '' ? true : text === 'false' ? false : undefined),
};

const numberRule = (max: number, example: string, pattern: RegExp): SettingRule<number> => ({
  fallback: 0,
  values: [example],
  parse: (text) => {
    const value = Number(pattern.exec(text)?.[1] ?? NaN);
    return value <= max ? value : undefined;
  },
});

const revealRule: SettingRule<Reveal> = {
  fallback: 'always',
  values: ['always', 'after 2', 'never'],
  parse: (text) => {
    if (text === 'always' || text === 'never') return text;
    const after = Number(/^after ([1-9]\d{0,2})$/.exec(text)?.[1]);
    return after ? { after } : undefined;
  },
};

const addressRule = keywordRule('informal', 'formal');

const quizRules: { [Name in keyof QuizSettings]: SettingRule<QuizSettings[Name]> } = {
  feedback: keywordRule('immediate', 'end', 'none'),
  layout: keywordRule('all', 'steps'),
  shuffle: keywordRule('none', 'questions', 'options', 'all'),
  pick: numberRule(1e6, '10', /^(\d+)$/),
  pass: numberRule(100, '70%', /^(\d+(?:\.\d+)?) ?%?$/),
  credit: keywordRule('all', 'each', 'net'),
  reveal: revealRule,
  address: addressRule,
};

const checklistRules: { [Name in keyof ChecklistSettings]: SettingRule<ChecklistSettings[Name]> } =
  {
    mode: keywordRule('do-confirm', 'read-do'),
    notApplicable: booleanRule,
    notes: booleanRule,
    address: addressRule,
  };

/** Whether a value from JSON is valid for a setting, which means that it could have been written as text. */
export const isSetting = ({ parse }: SettingRule<unknown>, value: unknown): boolean => {
  const after = (given: unknown): unknown => (Object(given) as { after?: unknown }).after;
  return typeof value === 'object'
    ? typeof after(value) === 'number' && after(parse(settingText(value))) === after(value)
    : parse(settingText(value)) === value;
};

/** The value of a setting as authors and pages write it: `{ after: 2 }` is `after 2`. */
export const settingText = (value: unknown): string => {
  const { after } = Object(value) as { after?: number };
  return after === undefined ? `${value as string}` : `after ${after}`;
};

/** The name of a setting as authors and pages write it, in front matter and in attributes: `not-applicable`. */
export const settingKey = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The rules of every setting, by the kind of worksheet that has it. */
export const settingRules = { quiz: quizRules, checklist: checklistRules } as const;

const withDefaults = (
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
  withDefaults(quizRules, { ...given }) as unknown as QuizSettings;

/** The settings of a checklist with the defaults filled in. */
export const checklistSettings = (given: Partial<ChecklistSettings>): ChecklistSettings =>
  withDefaults(checklistRules, { ...given }) as unknown as ChecklistSettings;
