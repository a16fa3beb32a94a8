import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ZelfcheckChecklistElement, ZelfcheckQuizElement } from '../../src/index.js';
import { manifest, read, root } from '../build/project.js';

const attributesFile = `${root}src/frameworks/attributes.ts`;
const eventsFile = `${root}src/elements/events.ts`;
const { config } = ts.readConfigFile(`${root}tsconfig.json`, (name) => ts.sys.readFile(name)) as {
  config: object;
};
const program = ts.createProgram(
  [attributesFile, eventsFile],
  ts.parseJsonConfigFileContent(config, ts.sys, root).options,
);
const checker = program.getTypeChecker();

/** The names that a type of the declarations has. */
const namesOf = (type: string, file = attributesFile): string[] => {
  const symbol = checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!)
    .find(({ name }) => name === type)!;
  return checker
    .getDeclaredTypeOfSymbol(symbol)
    .getProperties()
    .map(({ name }) => name)
    .sort();
};

interface Described {
  tagName?: string;
  attributes: { name: string; fieldName?: string }[];
  events: { name: string }[];
  members: { name: string; attribute?: string; readonly?: boolean }[];
}

const described = (tag: string): Described => {
  const { modules } = JSON.parse(read(manifest.customElements)) as {
    modules: { declarations: Described[] }[];
  };
  return modules.flatMap((it) => it.declarations).find(({ tagName }) => tagName === tag)!;
};

describe.each([
  { tag: 'zelfcheck-quiz', type: 'QuizAttributes', element: ZelfcheckQuizElement },
  { tag: 'zelfcheck-checklist', type: 'ChecklistAttributes', element: ZelfcheckChecklistElement },
])('the declarations of $tag', ({ tag, type, element }) => {
  it('have every attribute that the manifest describes, and no other', () => {
    expect(
      described(tag)
        .attributes.map(({ name }) => name)
        .sort(),
    ).toEqual(namesOf(type));
  });

  it('have no attribute that the element does not know', () => {
    // How the content is loaded is asked for when it is; every other attribute can change.
    const known = [...element.observedAttributes, 'loading'];
    expect(namesOf(type).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('have for every attribute the property that the manifest names', () => {
    const { attributes, members } = described(tag);
    for (const { name, fieldName } of attributes) {
      const member = members.find((it) => it.name === fieldName);
      expect({ name, attribute: member?.attribute, readonly: member?.readonly }).toEqual({
        name,
        attribute: name,
        readonly: undefined,
      });
    }
    expect(members.map((it) => it.name)).toEqual(expect.arrayContaining(['worksheet', 'strings']));
  });

  it('have every event that the manifest describes', () => {
    const events = described(tag).events.map(({ name }) => name);
    const known = namesOf('ZelfcheckEventMap', eventsFile);
    expect(events.filter((name) => !known.includes(name))).toEqual([]);
    expect(events.length).toBeGreaterThanOrEqual(5);
  });
});
