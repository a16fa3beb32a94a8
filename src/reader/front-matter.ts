import type { MessageRule } from '../model/messages.js';
import { settingKey, settingRules } from '../model/settings.js';
import type { SettingRule } from '../model/settings.js';
import { safeUrl } from '../model/url.js';
import type { Kind, Source, WorksheetBase } from '../model/worksheet.js';
import type { Context } from './context.js';
import type { FrontMatter } from './yaml-subset.js';

/** The properties of the worksheet that the front matter sets. */
export type Given = Partial<Omit<WorksheetBase, 'zelfcheck' | 'footnotes'>>;

/** Reads the values of a key that is no setting: returns the properties to set, or undefined for an invalid value. */
type Reading = (values: string[]) => Given | undefined;

const text =
  (key: 'title' | 'lang' | 'id' | 'description' | 'owner' | 'revised', pattern = /\S/): Reading =>
  ([value = '', ...more]) =>
    more.length || !pattern.test(value) ? undefined : { [key]: value };

const source = (value: string): Source | undefined => {
  const [, title, linked] = /^\[(.*)\]\((.*)\)$/.exec(value) ?? [];
  const url = safeUrl(linked ?? value, 'link');
  return url ? (title ? { url, title } : { url }) : undefined;
};

const keys: Readonly<Record<string, Reading>> = {
  title: text('title'),
  // A longer word is the name of a language.
  lang: text('lang', /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i),
  id: text('id'),
  description: text('description'),
  owner: text('owner'),
  revised: text('revised', /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
  minutes: ([value = '']) => (/^\d{1,4}$/.test(value) && +value ? { minutes: +value } : undefined),
  source: (values) => {
    const sources = values.map(source);
    return sources.length && sources.every((one) => one !== undefined) ? { sources } : undefined;
  },
};

type Rules = Readonly<Record<string, SettingRule<unknown>>>;
const byKey = (rules: Rules): Map<string, [name: string, rule: SettingRule<unknown>]> =>
  new Map(Object.entries(rules).map(([name, rule]) => [settingKey(name), [name, rule]]));
const settings = { quiz: byKey(settingRules.quiz), checklist: byKey(settingRules.checklist) };
const kinds = ['quiz', 'checklist'];
/** The keys that the front matter of a worksheet of either kind may have. */
export const knownKeys: ReadonlySet<string> = new Set([
  ...Object.keys(keys),
  'kind',
  ...settings.quiz.keys(),
  ...settings.checklist.keys(),
]);

const joined = (value: string | string[]): string =>
  typeof value === 'string' ? value : value.join(', ');

/** The kind that the front matter names. */
export const kindOf = (frontMatter: FrontMatter | undefined): Kind | undefined =>
  frontMatter?.entries
    .filter(({ key, value }) => key === 'kind' && kinds.includes(joined(value)))
    .map(({ value }) => joined(value) as Kind)[0];

/** Reads the front matter of a worksheet of this kind, and reports unknown keys and invalid values. */
export const readFrontMatter = (
  frontMatter: FrontMatter | undefined,
  kind: Kind,
  context: Context,
): { given: Given; settings: Record<string, unknown> } => {
  const given: Given = {};
  const set: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const line of frontMatter?.unread ?? []) {
    context.report('front-matter-line', { line, column: 1 });
  }
  for (const { key, value, line } of frontMatter?.entries ?? []) {
    const setting = settings[kind].get(key);
    const report = (rule: MessageRule, known: readonly string[] = []): void => {
      const values = { key, value: joined(value) };
      const shown = known.length ? { ...values, known: known.join(', ') } : values;
      context.report(rule, { line, column: 1 }, shown);
    };
    if (!knownKeys.has(key)) report('unknown-key');
    else if (seen.has(key)) report('duplicate-key');
    else if (key === 'kind') {
      if (!kinds.includes(joined(value))) report('unknown-value', kinds);
    } else if (Object.hasOwn(keys, key)) {
      const read = keys[key]!(([] as string[]).concat(value));
      // A key without a value is one that the author has not filled in yet.
      if (read) Object.assign(given, read);
      else if (joined(value)) report('unknown-value');
    } else {
      const read = setting?.[1].parse(joined(value));
      if (!setting) report('other-kind');
      else if (!joined(value)) continue;
      else if (read === undefined) report('unknown-value', setting[1].values);
      else {
        set[setting[0]] = read;
        context.settings.set(setting[0], { line, column: 1 });
      }
    }
    seen.add(key);
  }
  return { given, settings: set };
};
