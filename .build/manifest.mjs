import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** All that the analyzer finds in the classes and in their doc comments. */
const analyze = () => {
  const modules = readdirSync('src/elements', { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/elements/${name.replaceAll('\\', '/')}`)
    .map((path) =>
      ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true),
    );
  return create({ modules, plugins: litPlugin(), context: { dev: false } });
};

/** The type of an attribute for a setting, from what the setting can be: `'all' | 'steps'`. */
const typeOfSetting = ({ fallback, values, parse }) => {
  if (typeof fallback === 'boolean') return 'boolean';
  // A value that stands for another one is an example: `after 2`, `70%`.
  const texts = values
    .filter((value) => parse(value) !== Number(value))
    .map((value) =>
      parse(value) === value ? `'${value}'` : `\`${value.replace(/\d+/, '${number}')}\``,
    );
  return [...(typeof fallback === 'number' ? ['number'] : []), ...texts].join(' | ');
};

const written = (value) => (typeof value === 'string' ? `'${value}'` : String(value));

/** Ties the attributes of an element to its properties, and says their types and what holds without them. */
const complete = ({ attributes = [], members = [] }, rules, prototype) => {
  // Nothing is set on it: its properties say what holds then.
  const untouched = Object.create(prototype);
  for (const attribute of attributes) {
    const field = attribute.name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    const member = members.find(({ name }) => name === field);
    if (!member) throw new Error(`The attribute ${attribute.name} belongs to no property`);
    const rule = rules[field];
    attribute.fieldName = field;
    member.attribute = attribute.name;
    attribute.default = member.default = written(rule ? rule.fallback : untouched[field]);
    if (rule) attribute.type = { text: typeOfSetting(rule) };
    // What has a type with a name is written as text.
    else attribute.type = { text: /[A-Z]/.test(member.type.text) ? 'string' : member.type.text };
    if (rule?.values.every((value) => rule.parse(value) === value)) member.type = attribute.type;
  }
};

/**
 * Describes the elements for editors and catalogues: what a page may use, under the paths that are published. What an
 * attribute can be and what holds without it is asked of the modules that were built.
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
        // The analyzer takes a property that is only state for an attribute, and the variable in `dispatchEvent` for a name.
        declaration.attributes = declaration.attributes?.filter((it) => !names.has(it.fieldName));
        declaration.events = declaration.events?.filter(({ name }) =>
          name.startsWith('zelfcheck-'),
        );
        const kind = declaration.tagName?.replace('zelfcheck-', '');
        const { [declaration.name]: element } = await built(toBuilt(path));
        complete(declaration, settingRules[kind] ?? {}, element.prototype);
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
