import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en, explainMessage, nl } from '../../src/locales/explain.js';
import type { MessageRule, Messages } from '../../src/locales/explain.js';
import type { Message } from '../../src/model/message.js';

const placeholders = (text = ''): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

const folder = new URL('../fixtures/', import.meta.url);
const told = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap(
    (file) =>
      (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { messages: Message[] }).messages,
  );

/** Both as they are used: every rule may have all that one has. */
const dictionaries: Readonly<Record<string, Messages>> = { en, nl };

describe('what authors are told', () => {
  it('needs the same values in every language', () => {
    for (const rule of Object.keys(en) as MessageRule[]) {
      const [english, dutch] = [dictionaries['en']![rule], dictionaries['nl']![rule]];
      expect(placeholders(dutch.text)).toEqual(placeholders(english.text));
      expect(placeholders(dutch.suggestion)).toEqual(placeholders(english.suggestion));
      expect(placeholders(dutch.otherwise)).toEqual(placeholders(english.otherwise));
    }
  });

  it.each(Object.entries(dictionaries))(
    'is a sentence and what to do, for every rule: %s',
    (_, dictionary) => {
      for (const [rule, { text, suggestion = '', otherwise }] of Object.entries(dictionary)) {
        expect(text, rule).toMatch(/^\P{Ll}.*\.$/u);
        expect(suggestion, rule).toMatch(/^\P{Ll}.*[.?]$/u);
        // What a message may lack has something to say in its place.
        if (/\{(?:nearest|known)\}/.test(suggestion)) expect(otherwise, rule).toMatch(/\.$/);
      }
    },
  );

  it.each([
    ['en', en],
    ['nl', nl],
  ] as const)(
    'is a whole sentence for every message that the reader sends: %s',
    (_, dictionary) => {
      expect(told.length).toBeGreaterThan(20);
      for (const message of told) {
        const { text, suggestion = '.' } = explainMessage(message, dictionary);
        expect(text).toMatch(/\.$/);
        expect(text).not.toBe(message.rule);
        expect(text + suggestion).not.toMatch(/\{[a-z]+\}/);
      }
    },
  );

  it('names the word that was meant', () => {
    const message = { rule: 'unknown-key', values: { key: 'titel', nearest: 'title' } };
    expect(explainMessage(message, nl)).toEqual({
      text: '‘titel’ is geen bekende instelling en is overgeslagen.',
      suggestion: 'Bedoel je ‘title’?',
    });
  });

  it('has another suggestion where the first one cannot be filled in', () => {
    const message = { rule: 'unknown-key', values: { key: 'x' } };
    expect(explainMessage(message, en)).toEqual({
      text: '“x” is not a known setting and was skipped.',
      suggestion: 'Check how it is spelt, or remove the line.',
    });
  });

  it('names a rule that it does not know', () => {
    expect(explainMessage({ rule: 'constructor' }, en)).toEqual({ text: 'constructor' });
  });
});
