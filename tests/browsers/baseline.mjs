import { createRequire } from 'node:module';
import browserslist from 'browserslist';

/**
 * MDN's data on features. As an import, twenty megabytes of it would be transformed first where tests are.
 *
 * @type {import('@mdn/browser-compat-data').CompatData}
 */
export const compatData = createRequire(import.meta.url)('@mdn/browser-compat-data');

/**
 * The interfaces of JavaScript and of the page that are younger than the browsers in `package.json`, to take them away from
 * a new browser: what the elements then still do, they do in the old ones.
 */

const ids = { ios_saf: 'safari_ios' };
const browsers = browserslist().map((browser) => browser.split(' '));

/**
 * Whether a feature, as MDN describes it, is younger than one of the browsers.
 *
 * @param {import('@mdn/browser-compat-data').Identifier} feature
 */
export const isYoung = ({ __compat: compat }) =>
  compat !== undefined &&
  browsers.some(([name, version]) => {
    const entries = [compat.support[ids[name] ?? name] ?? []].flat();
    return !entries.some(
      ({
        version_added: added,
        flags,
        prefix,
        alternative_name: other,
        partial_implementation: part,
      }) =>
        typeof added === 'string' &&
        !flags &&
        !prefix &&
        !other &&
        !part &&
        parseFloat(added.replace('≤', '')) <= parseFloat(version),
    );
  });

const { builtins } = compatData.javascript;

// The interfaces of a page that scripts of ours, or of libraries in them, may call.
const interfaces = [
  ...[
    'AbortSignal',
    'CSSStyleSheet',
    'CustomElementRegistry',
    'Document',
    'DocumentFragment',
    'Element',
  ],
  ...[
    'ElementInternals',
    'Event',
    'EventTarget',
    'HTMLElement',
    'HTMLInputElement',
    'HTMLTemplateElement',
  ],
  ...[
    'Navigator',
    'Node',
    'Promise',
    'Range',
    'Request',
    'Response',
    'ShadowRoot',
    'URL',
    'URLSearchParams',
    'Window',
  ],
];

const membersOf = (name, members) =>
  Object.entries(members)
    .filter(([key, member]) => /^[a-z]\w*$/i.test(key) && key !== name && isYoung(member))
    .map(([key]) => [name, key.replace(/_(?:static|event)$/, '')]);

/** Pairs of an interface and a member of it; an interface alone where all of it is younger. */
export const young = [
  ...Object.entries(builtins).flatMap(([name, members]) =>
    isYoung(members) ? [[name]] : membersOf(name, members),
  ),
  ...interfaces.flatMap((name) => membersOf(name, compatData.api[name] ?? {})),
];

/** The element of a page that takes them away before any other script runs. */
export const withoutYoung = `<script>
  for (const [name, member] of ${JSON.stringify(young)}) {
    const found = name === 'Window' ? globalThis : name.split('.').reduce((it, key) => it?.[key], globalThis);
    if (!found) continue;
    if (member === undefined) delete globalThis[name];
    else for (const owner of [found, found.prototype]) if (owner) delete owner[member];
  }
</script>`;
