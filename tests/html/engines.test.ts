import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/html/index.js';
import { readMarkdown } from '../../src/markdown/index.js';
import type { Kind, Worksheet } from '../../src/model/worksheet.js';
import { differences } from './differences.js';
import { engines } from './engines.mjs';
import { placeOf } from './page.js';
import { contents, fixtures, recorded } from './texts.js';

const texts = new Map([...contents, ...fixtures]);
const kinds: readonly Kind[] = ['quiz', 'checklist'];

/** The quotation marks and dots that an engine draws as a printer would, as they were typed. */
const typed = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '\\"').replace(/…/g, '...');
const drawing = ['hugo', 'jekyll', 'wordpress', 'wordpress-markdown'];

const written = new Map<string, Worksheet>();
const fromMarkdown = (name: string, kind: Kind): Worksheet => {
  const key = `${name} ${kind}`;
  const known = written.get(key) ?? readMarkdown(texts.get(name)!, { kind }).worksheet;
  written.set(key, known);
  return known;
};

/** Both worksheets, as far as the engine leaves their signs alone. */
const both = (engine: string, name: string, html: string, kind: Kind): [Worksheet, Worksheet] => {
  const pair = [readHtml(placeOf(html), { kind }).worksheet, fromMarkdown(name, kind)];
  return pair.map((sheet) =>
    drawing.includes(engine) ? (JSON.parse(typed(JSON.stringify(sheet))) as Worksheet) : sheet,
  ) as [Worksheet, Worksheet];
};

const check = (engine: string, pages: ReadonlyMap<string, string>): void => {
  const known = differences[engine] ?? {};
  it.each([...pages].filter(([name]) => !Object.hasOwn(known, name)))(
    'is read back as the worksheet that it was made from: %s',
    (name, html) => {
      for (const kind of kinds) {
        const [found, wanted] = both(engine, name, html, kind);
        expect(found).toEqual(wanted);
      }
    },
  );

  it.each(Object.entries(known))('changes %s: %s', (name) => {
    const isSame = kinds.every((kind) => {
      const [found, wanted] = both(engine, name, pages.get(name)!, kind);
      return JSON.stringify(found) === JSON.stringify(wanted);
    });
    expect(isSame).toBe(false);
  });
};

describe.each(Object.entries(engines))('what %s makes of every worksheet', (engine, make) => {
  check(engine, new Map([...texts].map(([name, text]) => [name, make(text)])));
});

describe.each(['hugo', 'jekyll', 'wordpress', 'wordpress-markdown'])(
  'what %s made of worksheets',
  (engine) => {
    check(engine, recorded(engine));
  },
);
