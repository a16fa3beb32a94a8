import type { MessageRule } from '../model/messages.js';
import { settingKey, settingRules } from '../model/settings.js';
import type { SettingRule } from '../model/settings.js';
import { safeUrl } from '../model/url.js';
import type { Kind, Source, WorksheetBase } from '../model/worksheet.js';
import type { Context } from './context.js';
import { nearest } from './nearest.js';
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
  lang: ([value = '', ...more]) =>
    Object.hasOwn(languageNames, value.toLowerCase())
      ? undefined
      : text('lang', /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i)([value, ...more]),
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

/** Keys in the other languages of the package, and words that mean the same, with the key to write. */
const meant: Readonly<Record<string, string>> = {
  ...{
    titel: 'title',
    taal: 'lang',
    language: 'lang',
    sprache: 'lang',
    soort: 'kind',
    type: 'kind',
    art: 'kind',
  },
  ...{
    volgorde: 'shuffle',
    reihenfolge: 'shuffle',
    random: 'shuffle',
    weergave: 'layout',
    stappen: 'layout',
  },
  ...{ slagen: 'pass', bestehen: 'pass', passing: 'pass', uitleg: 'reveal', antwoorden: 'reveal' },
  ...{ minuten: 'minutes', duur: 'minutes', dauer: 'minutes', duration: 'minutes', bron: 'source' },
  ...{ quelle: 'source', eigenaar: 'owner', author: 'owner', auteur: 'owner', autor: 'owner' },
  ...{ herzien: 'revised', datum: 'revised', date: 'revised', updated: 'revised' },
  ...{ omschrijving: 'description', beschrijving: 'description', beschreibung: 'description' },
  ...{ aanspreken: 'address', anrede: 'address', notities: 'notes', notizen: 'notes' },
};

/** Names of languages, which are no codes. */
const languageNames: Readonly<Record<string, string>> = {
  ...{
    dutch: 'nl',
    nederlands: 'nl',
    niederländisch: 'nl',
    english: 'en',
    engels: 'en',
    englisch: 'en',
  },
  ...{
    german: 'de',
    duits: 'de',
    deutsch: 'de',
    french: 'fr',
    frans: 'fr',
    frysk: 'fy',
    fries: 'fy',
  },
};

/** A value to show for each key whose values cannot be listed. */
const examples: Readonly<Record<string, string>> = {
  ...{
    title: 'My quiz',
    lang: 'nl',
    id: 'my-quiz',
    description: 'What it is about',
    owner: 'Anna',
  },
  ...{ revised: '2026-11-24', minutes: '5', source: 'https://example.org' },
};

/** Keys that only the programs know which make a site of files. */
const ofSites =
  /^(?:permalink|slug|draft|weight|aliases|tags?|categor(?:y|ies)|series|summary|excerpt|image|thumbnail|cover|toc|sidebar_\w+|nav_order|parent|published|collection|comments|math)$/;
/** Keys that mean something else to them than to a worksheet, or that people mistake for ours. */
const ofSitesToo = /^(?:layout|date|lastmod|updated|author|authors|type|url|keywords|subtitle)$/;

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
  const isOfSite = frontMatter?.entries.some(({ key }) => ofSites.test(key));
  for (const { key, value, line } of frontMatter?.entries ?? []) {
    const setting = settings[kind].get(key);
    const isForeign = ofSites.test(key) || (isOfSite && ofSitesToo.test(key));
    const report = (rule: MessageRule, suggestions?: readonly string[]): void => {
      const word = rule === 'unknown-value' ? joined(value) : key;
      const lower = word.toLowerCase();
      const near = isForeign
        ? undefined
        : rule === 'unknown-key' && Object.hasOwn(meant, lower)
          ? meant[lower]
          : suggestions && nearest(word, suggestions);
      const example = languageNames[lower] ?? examples[key];
      context.report(
        rule,
        { line, column: 1 },
        {
          key,
          value: joined(value),
          ...(suggestions?.length && rule === 'unknown-value' && { known: suggestions.join(', ') }),
          ...(near !== undefined && { nearest: near }),
          ...(rule === 'unknown-value' && example !== undefined && { example }),
        },
        // Another program reads it, and the worksheet does as well without.
        isForeign ? 'info' : undefined,
      );
    };
    if (!knownKeys.has(key)) report('unknown-key', [...knownKeys]);
    else if (seen.has(key)) report('duplicate-key');
    else if (key === 'kind') {
      if (!kinds.includes(joined(value))) report('unknown-value', kinds);
    } else if (Object.hasOwn(keys, key)) {
      const read = keys[key]!(([] as string[]).concat(value));
      // A key without a value is one that the author has not filled in yet.
      if (read) Object.assign(given, read);
      else if (joined(value)) report('unknown-value', []);
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
