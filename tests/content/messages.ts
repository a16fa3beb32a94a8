import { readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { Severity } from '../../src/model/messages.js';
import type { Kind } from '../../src/model/worksheet.js';
import { read, root } from '../build/project.js';

/** A message as the demo documents it, without its words. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Kind of worksheet that the examples are, a quiz if absent; `sh` for a command. */
  readonly kind?: Kind | 'sh';
  /** True if nothing can be shown of the bad example. */
  readonly fails?: boolean;
  /** True if the kind of the examples is for the reader to find. */
  readonly guess?: boolean;
  /** True if the examples stand for far more text. */
  readonly excerpt?: boolean;
  /** Rules that the bad example breaks as well, by the same mistake. */
  readonly also?: readonly string[];
}

/** What is said of a message in one language. `why` is Markdown, the examples are worksheets. */
export interface Words {
  readonly title: string;
  readonly why: string;
  readonly bad: string;
  readonly good: string;
}

/** The words of a group of messages, by the ids of its rules. */
export interface Group {
  readonly title: string;
  readonly rules: Readonly<Record<string, Words>>;
}

const folder = 'demo/data/messages';

const readYaml = (path: string): unknown => parse(read(`${folder}/${path}.yaml`));

/** The groups of messages, in their order. */
export const groups = readYaml('rules') as readonly {
  readonly id: string;
  readonly rules: readonly Rule[];
}[];

/** All messages, in their order. */
export const documented: readonly Rule[] = groups.flatMap(({ rules }) => rules);

/** The languages in which messages are documented. */
export const languages: readonly string[] = readdirSync(`${root}${folder}`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The names of the files with the words of a language, without their ending. */
export const filesOf = (language: string): string[] =>
  readdirSync(`${root}${folder}/${language}`).map((name) => name.replace(/\.yaml$/, ''));

/** The words around the messages of a language. */
export const pageWords = (
  language: string,
): { bad: string; good: string; severities: Record<Severity, string> } =>
  readYaml(`${language}/page`) as ReturnType<typeof pageWords>;

/** What is said of the messages of a group. */
export const groupIn = (language: string, id: string): Group =>
  readYaml(`${language}/${id}`) as Group;

/** What is said of every message in one language, by the ids of the rules. */
export const wordsIn = (language: string): Readonly<Record<string, Words>> =>
  Object.assign({}, ...groups.map(({ id }) => groupIn(language, id).rules)) as Group['rules'];
