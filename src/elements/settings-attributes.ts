import { settingKey, settingRules, settingText, type SettingRule } from '../model/settings.js';
import type { Kind } from '../model/worksheet.js';

/** The author's settings as attributes and properties of an element: an attribute overrides the front matter. */

type Given = Readonly<Record<string, unknown>>;

const rulesOf = (kind: Kind): Readonly<Record<string, SettingRule<unknown>>> => settingRules[kind];

/** The attributes of all settings of both kinds; both elements observe all of them. */
export const settingAttributes: readonly string[] = [
  ...new Set(
    [settingRules.quiz, settingRules.checklist].flatMap((rules) =>
      Object.keys(rules).map(settingKey),
    ),
  ),
];

/** The effective value of a setting: that of the attribute, else of the front matter, else the default. */
export const settingOf = (
  element: Element,
  kind: Kind,
  name: string,
  given: Given | undefined,
): unknown => {
  const rule = rulesOf(kind)[name];
  const written = element.getAttribute(settingKey(name));
  const own: unknown = written === null ? undefined : rule?.parse(written);
  if (written !== null && own === undefined) warnOfAttribute(settingKey(name), written);
  return own ?? given?.[name] ?? rule?.fallback;
};

const told = new Set<string>();

/** Tells the developer of the page, once, that the value of an attribute means nothing. */
export const warnOfAttribute = (name: string, value: string | null): void => {
  const text = `zelfcheck skips ${name}="${value}"`;
  if (!told.has(text)) console.warn(text);
  told.add(text);
};

/** The settings of a worksheet, overridden by the attributes of an element. */
export const settingsWith = (element: Element, kind: Kind, given: Given): Given => ({
  ...given,
  ...Object.fromEntries(
    Object.keys(rulesOf(kind))
      .filter((name) => element.hasAttribute(settingKey(name)))
      .map((name) => [name, settingOf(element, kind, name, given)]),
  ),
});

/**
 * Defines a property on a class for every setting of its kind: reading gives the effective value, and writing sets the
 * attribute.
 *
 * @param read Returns the effective value, which depends on the worksheet that the element shows.
 */
export const reflectSettings = <Host extends Element>(
  prototype: Host,
  kind: Kind,
  read: (element: Host, name: string) => unknown,
): void => {
  for (const name of Object.keys(rulesOf(kind)))
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Host) {
        return read(this, name);
      },
      set(this: Host, value: unknown) {
        this.setAttribute(settingKey(name), settingText(value));
      },
    });
};
