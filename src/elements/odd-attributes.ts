import { settingKey, settingRules, type SettingRule } from '../model/settings.js';
import type { Message } from '../model/messages.js';
import type { Kind } from '../model/worksheet.js';

/** Finds the attributes whose value means nothing, for which the element goes by the default. */

/** The check of an attribute that is no setting of a worksheet, and the values to suggest. */
type Check = readonly [isValid: (value: string) => boolean, known: readonly string[]];

const matching = (pattern: RegExp, ...known: string[]): Check => [
  (value) => pattern.test(value),
  known,
];

const isJsonObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
};

const checks: Readonly<Record<string, Check>> = {
  strings: [isJsonObject, ['{ "check": "Check it" }']],
  loading: matching(/^(?:eager|lazy)$/, 'lazy', 'eager'),
  'heading-level': matching(/^[1-5]$/, '1', '2', '3', '4', '5'),
};

/** A message for every attribute of an element whose value means nothing; it is on no line of a file. */
export const oddAttributes = (element: Element, kind: Kind): Message[] => {
  const settings = Object.entries<SettingRule<unknown>>(settingRules[kind]).map(
    ([name, { parse, values }]): [string, Check] => [
      settingKey(name),
      [(value) => parse(value) !== undefined, values],
    ],
  );
  return [...settings, ...Object.entries(checks)].flatMap(([key, [isValid, known]]) => {
    const value = element.getAttribute(key);
    return value === null || isValid(value)
      ? []
      : {
          ...({ rule: 'unknown-value', severity: 'warning', line: 0, column: 1 } as const),
          values: { key, value, known: known.join(', ') },
        };
  });
};
