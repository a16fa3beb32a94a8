import { posix } from 'node:path';
import ts from 'typescript';

/** What a room may import. `core` rooms run anywhere: no DOM, no Node. */
interface Room {
  readonly rooms: readonly string[];
  /** Packages, by name or by the beginning of it. */
  readonly packages?: readonly string[];
  /** Rooms that may only be loaded when they are needed. */
  readonly lazy?: readonly string[];
  readonly core?: true;
}

const parser = ['unified', 'remark-', 'micromark', 'mdast-util-'];

/** The house plan: every folder of `src/`, every layer of `blocks/`, and what it may import. */
export const rooms: Readonly<Record<string, Room>> = {
  model: { rooms: [], core: true },
  reader: { rooms: ['model'], core: true },
  markdown: { rooms: ['model', 'reader', 'blocks/read'], packages: parser, core: true },
  static: {
    rooms: ['model', 'engine', 'reader', 'locales'],
    packages: ['hastscript'],
    core: true,
  },
  html: { rooms: ['model', 'reader', 'static', 'blocks/read', 'blocks/static'] },
  engine: { rooms: ['model'], core: true },
  locales: { rooms: [] },
  // A folder an answer block. The file's own name says which layer it belongs to, and so what it may import.
  'blocks/read': { rooms: ['model', 'reader', 'blocks/read'], core: true },
  'blocks/grade': { rooms: ['model', 'engine', 'blocks/grade'], core: true },
  'blocks/styles': { rooms: ['model', 'styles', 'blocks/styles'], packages: ['lit'] },
  'blocks/view': {
    rooms: ['model', 'engine', 'views', 'locales', 'blocks/view', 'blocks/grade'],
    packages: ['lit'],
  },
  'blocks/static': {
    rooms: ['model', 'engine', 'reader', 'static', 'blocks/static'],
    core: true,
  },
  styles: { rooms: [], packages: ['lit'] },
  storage: { rooms: ['model', 'engine'] },
  outputs: {
    rooms: ['model', 'engine', 'locales', 'static', 'blocks/static'],
    packages: ['hast-util-to-html', 'hast-util-to-text', 'hastscript'],
    core: true,
  },
  views: { rooms: ['model', 'engine', 'locales'], packages: ['lit'] },
  elements: {
    rooms: [
      ...['model', 'reader', 'html', 'engine', 'locales', 'styles', 'storage', 'outputs', 'views'],
      ...['blocks/grade', 'blocks/view', 'blocks/styles'],
    ],
    lazy: ['markdown'],
    packages: ['lit'],
  },
  define: { rooms: ['elements'] },
  // Declarations for the frameworks' own checkers: types alone.
  frameworks: {
    rooms: ['model', 'locales', 'elements'],
    packages: ['react', 'preact', 'solid-js', 'svelte', 'vue'],
  },
  // What a page loads beside the elements: the upgrade of what it marked, and frames.
  embedding: { rooms: ['model', 'locales'] },
  remark: {
    rooms: ['model', 'reader', 'markdown', 'locales', 'outputs', 'blocks/read'],
    packages: ['unified', 'unist-util-visit', 'vfile'],
    core: true,
  },
  cli: {
    rooms: ['model', 'reader', 'markdown', 'html', 'engine', 'locales', 'storage', 'outputs'],
    packages: [
      ...[
        'node:',
        'chokidar',
        'commander',
        'fflate',
        'hastscript',
        'mrmime',
        'sirv',
        'vfile',
        'yaml',
      ],
    ],
  },
};

interface Import {
  readonly from: string;
  readonly kind: 'types' | 'static' | 'lazy';
}

const importsOf = (path: string, text: string): Import[] => {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, kind: Import['kind']): void => {
    if (node && ts.isStringLiteralLike(node)) found.push({ from: node.text, kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(
        node.moduleSpecifier,
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'types' : 'static',
      );
    if (ts.isExportDeclaration(node))
      add(node.moduleSpecifier, node.isTypeOnly ? 'types' : 'static');
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, 'types');
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], 'lazy');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  return found;
};

/** The room that a file is in; inside `blocks/` that is the layer which its own name says. */
export const roomOf = (path: string): string | undefined => {
  const [, folder, rest] = /^src\/([^/]+)\/(.*)$/.exec(path) ?? [];
  return folder === 'blocks' ? `blocks/${posix.basename(rest ?? '', '.ts')}` : folder;
};

const belongs = (name: string, packages: readonly string[]): boolean =>
  packages.some((it) => name === it || name.startsWith(/[-:]$/.test(it) ? it : `${it}/`)) ||
  // The parser's own parts are named with a dash: `micromark-extension-gfm-table`.
  packages.some((it) => it === 'micromark' && name.startsWith('micromark-'));

/**
 * The imports of a file that the house plan does not allow, each as a sentence.
 *
 * @param path From the top of the repository: `src/views/quiz.ts`.
 */
export const breaches = (path: string, text: string): string[] => {
  const from = roomOf(path);
  // The files right in `src/` are the entries, which may import everything.
  if (from === undefined) return [];
  const room = rooms[from];
  if (!room) return [`${path}: the house plan has no room ${from}`];
  return importsOf(path, text).flatMap((it) => {
    const breach = `${path}: ${from} may not import ${it.from}`;
    if (!it.from.startsWith('.')) {
      if (it.kind === 'types' && /^(?:h|md)ast$/.test(it.from)) return [];
      return belongs(it.from, room.packages ?? []) ? [] : [breach];
    }
    const to = roomOf(posix.join(posix.dirname(path), it.from).replace(/\.js$/, '.ts'));
    if (to === from || (to !== undefined && room.rooms.includes(to))) return [];
    if (to !== undefined && room.lazy?.includes(to))
      return it.kind === 'static' ? [`${breach} but lazily`] : [];
    return [breach];
  });
};
