import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en, explainMessage, nl } from '../../../src/locales/messages/index.js';
import type { Message } from '../../../src/model/message.js';

const placeholders = (text = ''): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

const folder = new URL('../../fixtures/', import.meta.url);
const told = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap(
    (file) =>
      (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { messages: Message[] }).messages,
  );

describe('what authors are told', () => {
  it('needs the same values in every language', () => {
    for (const rule of Object.keys(en) as (keyof typeof en)[]) {
      expect(placeholders(nl[rule].text)).toEqual(placeholders(en[rule].text));
      expect(placeholders(nl[rule].suggestion)).toEqual(placeholders(en[rule].suggestion));
    }
  });

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

  it('leaves out a suggestion that it cannot fill in', () => {
    const message = { rule: 'unknown-key', values: { key: 'x' } };
    expect(explainMessage(message, en)).toEqual({
      text: '“x” is not a known setting and was skipped.',
    });
  });

  it('names a rule that it does not know', () => {
    expect(explainMessage({ rule: 'constructor' }, en)).toEqual({ text: 'constructor' });
  });
});
