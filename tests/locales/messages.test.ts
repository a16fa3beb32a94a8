import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainMessage } from '../../src/locales/explain.js';
import { dutchMessages as nl, loadMessages } from '../../src/locales/messages.js';
import type { Template } from '../../src/locales/author-strings.js';
import { ownTexts, textsFor } from '../../src/locales/texts.js';
import { severities, type Message } from '../../src/model/messages.js';

const folder = new URL('../fixtures/', import.meta.url);
const told = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap(
    (file) =>
      (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { messages: Message[] }).messages,
  );

const codes = Object.keys(ownTexts);
const en = textsFor('en').messages;

describe('what authors are told', () => {
  it.each(codes)('is a sentence and what to do, for every rule: %s', (code) => {
    for (const [rule, template] of Object.entries(textsFor(code).messages)) {
      const { text, suggestion = '', otherwise }: Template = template;
      expect(text, rule).toMatch(/^\P{Ll}.*\.$/u);
      expect(suggestion, rule).toMatch(/^\P{Ll}.*[.?]$/u);
      // What a message may lack has something to say in its place.
      if (/\{(?:nearest|known)\}/.test(suggestion)) expect(otherwise, rule).toMatch(/\.$/);
    }
  });

  it.each(codes)('is a whole sentence for every message that the reader sends: %s', (code) => {
    const dictionary = textsFor(code).messages;
    expect(told.length).toBeGreaterThan(20);
    for (const message of told) {
      const { text, suggestion = '.' } = explainMessage(message, dictionary);
      expect(text).toMatch(/\.$/);
      expect(text).not.toBe(message.rule);
      expect(text + suggestion).not.toMatch(/\{[a-z]+\}/);
    }
  });

  it.each(codes)('is there for every rule that can be reported, and for no other: %s', (code) => {
    expect(Object.keys(ownTexts[code as keyof typeof ownTexts].messages).sort()).toEqual(
      Object.keys(severities).sort(),
    );
  });

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
      suggestion: 'Check how it is spelt. If another program reads it, leave it as it is.',
    });
  });

  it('names a rule that it does not know', () => {
    expect(explainMessage({ rule: 'constructor' }, en)).toEqual({ text: 'constructor' });
  });

  it('is loaded in the language that is asked for, and in English where there is none', async () => {
    expect(await loadMessages('nl-BE')).toEqual(nl);
    expect(await loadMessages('en')).toEqual(en);
    expect(await loadMessages('tlh')).toEqual(en);
  });
});
