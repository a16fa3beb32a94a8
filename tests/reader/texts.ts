import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

/** Texts to read in tests, and what hostile ones are made of. */

/** The worksheets in a folder of the repository, by their paths in it. */
const worksheetsIn = (path: string): Map<string, string> => {
  const folder = new URL(`../../${path}/`, import.meta.url);
  const names = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : [];
  return new Map(
    names
      .filter((name) => name.endsWith('.md'))
      .map((name) => [`${path}/${name}`, readFileSync(new URL(name, folder), 'utf8')]),
  );
};

/** All fixtures and all content, by their paths. */
export const worksheets: ReadonlyMap<string, string> = new Map([
  ...worksheetsIn('content'),
  ...worksheetsIn('tests/fixtures'),
]);

/** A piece of a worksheet, or of anything else. */
export const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '- [ ] ',
      '- [x] ',
      '1. [ ] ',
      '1. [x] ',
      '* [✓] ',
      '- [] ',
      '- [-] ',
      '- ',
      '1. ',
      '  ',
      '    ',
      '\t',
      '> ',
      '>',
    ],
    ...[
      '# ',
      '## ',
      '### ',
      '```\n',
      '~~~',
      '---\n',
      '***\n',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      ' ',
      '  \n',
      '\\',
      '|',
      '|a|b|\n|-|-|\n',
    ],
    ...[
      '[!TIP]',
      '> [!NOTE]\n> ',
      '<!-- several -->\n',
      ' <!-- keep last -->',
      '<!--',
      '-->',
      '<b>',
      '</b>',
      '<i>',
      '</i>',
    ],
    ...[
      '<br>',
      '<code>',
      '</code>',
      '<div>',
      '<script>',
      '{#a}',
      '{#b}',
      '____',
      '[a](b)',
      '![](c)',
      '[a](javascript:b)',
    ],
    ...[
      '[^1]',
      '[^1]: ',
      '[r]',
      '[r]: u\n',
      '*',
      '**',
      '_',
      '~~',
      '`',
      '[',
      ']',
      '(',
      ')',
      '&amp;',
      '&#0;',
      'www.a.b ',
      'a@b.c',
    ],
    ...[
      'Which?',
      'yes',
      'no',
      'a',
      'b',
      'é',
      '🎉',
      '\u00a0',
      '\u202e',
      '\ufeff',
      '\0',
      '\ud800',
      'constructor',
      '__proto__',
    ],
    ...[
      '___\n',
      'If ____, then ____.\n',
      '\\_\\_\\_',
      '## The ____\n\n- [x] 3,5 ± 0,1\n- [x] 24–26\n',
      '- [x] ',
      '[+2](#a)',
      '[−1](#yes)',
      '[+0,5](#)',
      '| |no|yes|\n|-|-|-|\n',
      '|a|[ ]|[x]|\n',
      '|b|[x] [+1](#a)| |\n',
      '|c|-1|+1|\n',
      '|d|0|[+1](#b)|\n',
      '## 0–49%\n',
      '## yes: 50-100 %: b\n',
      '## Yes {#yes}\n',
      '### a\n',
      '1. [ ] ',
      '\n\n___\n\n',
      '?\n',
    ],
    ...[
      '---\nkind: quiz\n---\n',
      'title: a\n',
      'kind: checklist\n',
      '## Which?\n\n- [ ] a\n- [x] b\n\n',
    ],
  ),
  fc.string({ maxLength: 5 }),
);

/** A real worksheet with pieces put in and taken out. */
export const edited = fc
  .tuple(
    fc.constantFrom(...worksheets.values()),
    fc.array(fc.tuple(fc.nat(), fc.nat(20), piece), { maxLength: 6 }),
  )
  .map(([file, changes]) =>
    changes.reduce((text, [at, length, put]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + put + text.slice(start + length);
    }, file),
  );
