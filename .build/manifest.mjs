import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** Runs the analyzer on the classes and their doc comments. */
const analyze = () => {
  const modules = readdirSync('src/elements', { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/elements/${name.replaceAll('\\', '/')}`)
    .map((path) =>
      ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true),
    );
  return create({ modules, plugins: litPlugin(), context: { dev: false } });
};

/** The type of the attribute for a setting, as text: `'all' | 'steps'`. */
const typeOfSetting = ({ fallback, values, parse }) => {
  if (typeof fallback === 'boolean') return 'boolean';
  // A value that is not parsed to itself is an example of a pattern: `after 2`, `70%`.
  const texts = values
    .filter((value) => parse(value) !== Number(value))
    .map((value) =>
      parse(value) === value ? `'${value}'` : `\`${value.replace(/\d+/, '${number}')}\``,
    );
  return [...(typeof fallback === 'number' ? ['number'] : []), ...texts].join(' | ');
};

/** A value as TypeScript writes it. */
const toSource = (value) => (typeof value === 'string' ? `'${value}'` : String(value));

/** Adds the property, the type and the default to each attribute of an element. */
const completeAttributes = ({ attributes = [], members = [] }, rules, prototype) => {
  // An object on which nothing is set, whose properties give the defaults.
  const untouched = Object.create(prototype);
  for (const attribute of attributes) {
    const field = attribute.name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    const member = members.find(({ name }) => name === field);
    if (!member) throw new Error(`The attribute ${attribute.name} belongs to no property`);
    const rule = rules[field];
    attribute.fieldName = field;
    member.attribute = attribute.name;
    attribute.default = member.default = toSource(rule ? rule.fallback : untouched[field]);
    if (rule) attribute.type = { text: typeOfSetting(rule) };
    // A property whose type has a name is written as text in an attribute.
    else attribute.type = { text: /[A-Z]/.test(member.type.text) ? 'string' : member.type.text };
    if (rule?.values.every((value) => rule.parse(value) === value)) member.type = attribute.type;
  }
};

/**
 * Writes `custom-elements.json`, which describes the public API of the elements for editors and catalogues, under the
 * paths that are published. The types and the defaults of attributes come from the built modules.
 */
export const manifest = {
  name: 'manifest',
  async writeBundle({ dir }) {
    const built = (path) => import(pathToFileURL(resolve(dir, path)));
    const toBuilt = (path) => path.replace(/^\/?src\/(.*)\.ts$/, '$1.js');
    const { settingRules } = await built('model/settings.js');
    const found = analyze();
    const modules = found.modules.filter(({ declarations }) =>
      declarations.some(({ customElement }) => customElement),
    );
    const isPublic = ({ privacy = 'public' }) => privacy === 'public';
    for (const { path, declarations } of modules)
      for (const declaration of declarations) {
        const hidden = (declaration.members ?? []).filter((member) => !isPublic(member));
        const names = new Set(hidden.map(({ name }) => name));
        declaration.members = declaration.members?.filter(isPublic);
        // The analyzer takes a property that is only state for an attribute, and the variable in `dispatchEvent` for the
        // name of an event.
        declaration.attributes = declaration.attributes?.filter((it) => !names.has(it.fieldName));
        declaration.events = declaration.events?.filter(({ name }) =>
          name.startsWith('zelfcheck-'),
        );
        const kind = declaration.tagName?.replace('zelfcheck-', '');
        const { [declaration.name]: element } = await built(toBuilt(path));
        completeAttributes(declaration, settingRules[kind] ?? {}, element.prototype);
      }
    const text = JSON.stringify(
      { ...found, modules },
      (key, value) =>
        (key === 'path' || key === 'module') && typeof value === 'string'
          ? value.replace(/^\/?src\/.*/, (path) => `dist/${toBuilt(path)}`)
          : value,
      2,
    );
    writeFileSync(resolve(dir, 'custom-elements.json'), `${text}\n`);
  },
};
