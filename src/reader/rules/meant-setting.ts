import { knownKeys } from '../front-matter.js';
import { nearest } from '../nearest.js';
import type { Rule } from '../types.js';

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

const own = (table: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** Adds to what is said of a setting that could not be read what was probably meant, in the words of authors. */
export const meantSetting: Rule = (_worksheet, context) => {
  const { messages } = context;
  const isOfSite = messages.some(({ values }) => ofSites.test(`${values?.['key']}`));
  messages.forEach((message, at) => {
    const { rule, values = {} } = message;
    const isKey = rule === 'unknown-key';
    if (!isKey && rule !== 'unknown-value' && rule !== 'other-kind') return;
    const { key = '', value = '', known } = values as Record<string, string | undefined>;
    if (ofSites.test(key) || (isOfSite && ofSitesToo.test(key))) {
      // Another program reads it, and the worksheet does as well without.
      messages[at] = { ...message, severity: 'info' };
      return;
    }
    const word = isKey ? key : value;
    const near = isKey
      ? (own(meant, word.toLowerCase()) ?? nearest(word, [...knownKeys]))
      : known && nearest(word, known.split(', '));
    const example = isKey
      ? undefined
      : (own(languageNames, word.toLowerCase()) ?? own(examples, key));
    const more = { ...(near && { nearest: near }), ...(example && { example }) };
    messages[at] = { ...message, values: { ...values, ...more } };
  });
};
