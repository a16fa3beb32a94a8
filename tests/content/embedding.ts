import { parse } from 'yaml';
import { read } from '../build/project.js';

const data = (name: string): unknown => parse(read(`demo/data/embedding/${name}.yaml`));

/** How sure the page "Embed it" is of what it says: verified, partly, not. */
export type Level = 'V' | 'P' | 'U';

interface Platforms {
  readonly sure: Readonly<Record<string, Level>>;
  readonly groups: Readonly<Record<string, Readonly<Record<string, Omit<Platform, 'id'>>>>>;
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

/** A platform: by what it is verified, and the lines of its steps. */
export interface Platform {
  readonly id: string;
  readonly sure: string;
  readonly steps: readonly (string | null)[];
}

/** Lines to copy. */
export interface Line {
  readonly language: string;
  readonly page?: string;
  readonly code?: string;
}

/** What the page says in a language. */
export interface Texts {
  readonly sure: Readonly<Record<string, string>>;
  readonly captions: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly platforms: Readonly<
    Record<string, { readonly name: string; readonly steps: readonly string[] }>
  >;
  readonly forms: { readonly list: Readonly<Record<string, unknown>> };
}

const structure = data('platforms') as Platforms;

/** The levels, the groups and the forms of the page. */
export const { sure, groups, forms } = structure;

/** The platforms in the order of the page. */
export const platforms: readonly Platform[] = Object.values(groups).flatMap((group) =>
  Object.entries(group).map(([id, platform]) => ({ id, ...platform })),
);

/** Lines to copy, by name. */
export const lines = data('lines') as Readonly<Record<string, Line>>;

/** What stands in the lines and texts until a reader fills it in, by name. */
export const fills = data('fills') as Readonly<Record<string, string>>;

/** What the page says, by language. */
export const languages: Readonly<Record<'en' | 'nl', Texts>> = {
  en: data('en') as Texts,
  nl: data('nl') as Texts,
};
