import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingKey, settingRules, type SettingRule } from '../../src/model/settings.js';
import { manifest, read, root } from './project.js';

interface Member {
  readonly name: string;
  readonly fieldName?: string;
  readonly attribute?: string;
  readonly type: { readonly text: string };
  readonly default?: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes: readonly Member[];
  readonly members: readonly Member[];
  readonly events: readonly Member[];
}

const { modules } = JSON.parse(read(manifest.customElements)) as {
  modules: { path: string; declarations: Declaration[] }[];
};

const declarations = modules.flatMap((it) => it.declarations);

const element = (kind: string): Declaration =>
  declarations.find(({ tagName }) => tagName === `zelfcheck-${kind}`)!;

/** The attributes of an element: name, type and default. */
const attributesOf = (kind: string): (string | undefined)[][] =>
  element(kind).attributes.map((it) => [it.name, it.type.text, it.default]);

const both = [
  ['address', "'informal' | 'formal'", "'informal'"],
  ['heading-level', 'number', '2'],
  ['loading', "'eager' | 'lazy'", "'lazy'"],
  ['show-messages', 'boolean', 'false'],
  ['src', 'string', "''"],
  ['strings', 'string', 'undefined'],
];

describe('the custom-elements manifest', () => {
  it('describes both elements, in modules that are published', () => {
    expect(element('quiz')).toBeDefined();
    expect(element('checklist')).toBeDefined();
    expect(modules.filter(({ path }) => !existsSync(root + path))).toEqual([]);
  });

  it('says what each attribute of a quiz can be, and what holds without it', () => {
    expect(attributesOf('quiz').sort()).toEqual(
      [
        ...both,
        ['credit', "'all' | 'each' | 'net'", "'all'"],
        ['feedback', "'immediate' | 'end' | 'none'", "'immediate'"],
        ['layout', "'all' | 'steps'", "'all'"],
        ['pass', 'number | `${number}%`', '0'],
        ['pick', 'number', '0'],
        ['remember', 'boolean', 'false'],
        ['reveal', "'always' | `after ${number}` | 'never'", "'always'"],
        ['shuffle', "'none' | 'questions' | 'options' | 'all'", "'none'"],
      ].sort(),
    );
  });

  it('says what each attribute of a checklist can be, and what holds without it', () => {
    expect(attributesOf('checklist').sort()).toEqual(
      [
        ...both,
        ['mode', "'do-confirm' | 'read-do'", "'do-confirm'"],
        ['not-applicable', 'boolean', 'false'],
        ['notes', 'boolean', 'false'],
        ['remember', 'boolean', 'true'],
      ].sort(),
    );
  });

  it.each(['quiz', 'checklist'] as const)('has an attribute for every setting of a %s', (kind) => {
    const rules: Readonly<Record<string, SettingRule<unknown>>> = settingRules[kind];
    for (const [name, { fallback, parse }] of Object.entries(rules)) {
      const attribute = element(kind).attributes.find((it) => it.name === settingKey(name))!;
      expect(parse(attribute.default!.replaceAll("'", ''))).toEqual(fallback);
      for (const [, value] of attribute.type.text.matchAll(/'([^']*)'/g))
        expect(parse(value!)).toBe(value);
    }
  });

  it('ties every attribute to a property, and describes both', () => {
    for (const { attributes, members } of [element('quiz'), element('checklist')])
      for (const { name, fieldName, description } of attributes) {
        const member = members.find((it) => it.name === fieldName);
        expect(member).toMatchObject({
          attribute: name,
          description: expect.any(String) as string,
        });
        expect(description).toBeTruthy();
        if (name !== 'strings') expect(member!.type.text).not.toMatch(/\[|Settings/);
      }
  });

  it('names the events of the elements and no others', () => {
    const names = declarations.flatMap(({ events }) => events.map(({ name }) => name));
    expect(names.filter((name) => !name.startsWith('zelfcheck-'))).toEqual([]);
    expect(names).toContain('zelfcheck-ready');
  });
});
