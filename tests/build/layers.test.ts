import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { breaches, roomOf, rooms } from './layers.js';
import { filesUnder, read, root } from './project.js';

const sources = filesUnder('src').filter((path) => path.endsWith('.ts'));

describe('the house plan', () => {
  it('holds for every import in src', () => {
    expect(sources.flatMap((path) => breaches(path, read(path)))).toEqual([]);
  });

  it.each([
    ['src/engine/a.ts', "import { html } from 'lit';"],
    ['src/engine/a.ts', "export * from '../views/quiz.js';"],
    ['src/reader/a.ts', "import remarkParse from 'remark-parse';"],
    ['src/reader/a.ts', "import { quiz } from '../engine/quiz.js';"],
    ['src/blocks/order/read.ts', "import { order } from './grade.js';"],
    ['src/blocks/order/grade.ts', "import { line } from '../../views/rich-text.js';"],
    ['src/blocks/order/grade.ts', "import { find } from './read.js';"],
    ['src/blocks/order/view.ts', "import { find } from './read.js';"],
    ['src/engine/a.ts', "import { gradings } from '../blocks/grade.js';"],
    ['src/reader/a.ts', "import { readers } from '../blocks/read.js';"],
    ['src/static/a.ts', "import { backs } from '../blocks/static.js';"],
    ['src/blocks/order/static.ts', "import { order } from './read.js';"],
    ['src/blocks/order/extra.ts', ''],
    ['src/elements/a.ts', "import { readMarkdown } from '../markdown/index.js';"],
    ['src/elements/a.ts', "import { startQuiz } from '../index.js';"],
    ['src/views/a.ts', "import type { Saved } from '../storage/memory.js';"],
    ['src/define/a.ts', "const late = import('../views/quiz.js');"],
    ['src/cli/a.ts', "import { ZelfcheckQuiz } from '../elements/quiz.js';"],
    ['src/model/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/cellar/a.ts', ''],
  ])('is broken by %s with %s', (path, text) => {
    expect(breaches(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/elements/a.ts', "const late = import('../markdown/index.js');"],
    ['src/elements/a.ts', "import { live } from 'lit/directives/live.js';"],
    ['src/markdown/a.ts', "import { gfmTable } from 'micromark-extension-gfm-table';"],
    ['src/reader/a.ts', "import type { Root } from 'mdast';"],
    ['src/blocks/order/view.ts', "import { placesRight } from './grade.js';"],
    ['src/blocks/grade.ts', "import { order } from './order/grade.js';"],
    ['src/blocks/grid/read.ts', "import { readTable } from '../rows/read.js';"],
    ['src/html/a.ts', "import { backs } from '../blocks/static.js';"],
    ['src/blocks/grid/static.ts', "import { writeRows } from '../rows/static.js';"],
    ['src/embed.ts', "import './define/index.js';"],
  ])('allows %s with %s', (path, text) => {
    expect(breaches(path, text)).toEqual([]);
  });

  it('has the rooms that run anywhere checked without the types of a browser or of Node', () => {
    const path = `${root}src/tsconfig.core.json`;
    const { options, fileNames } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(path, (name) => ts.sys.readFile(name)).config,
      ts.sys,
      `${root}src`,
    );
    expect(options.lib).toEqual(['lib.es2022.d.ts']);
    expect(options.types).toEqual([]);
    const checked = new Set(fileNames.map((name) => name.slice(root.length)));
    const core = sources.filter((name) => rooms[roomOf(name) ?? '']?.core);
    expect(core.filter((name) => !checked.has(name))).toEqual([]);
  });

  it('keeps clock and randomness out of the engine', () => {
    const impure = /\b(Date|performance|crypto|setTimeout|queueMicrotask)\b|\bMath\.random\b/;
    const code = (path: string): string =>
      ts.transpileModule(read(path), {
        compilerOptions: { removeComments: true, target: ts.ScriptTarget.ES2022 },
      }).outputText;
    const engine = sources.filter((path) => path.startsWith('src/engine/'));
    expect(engine.length).toBeGreaterThan(0);
    expect(engine.filter((path) => impure.test(code(path)))).toEqual([]);
  });
});
