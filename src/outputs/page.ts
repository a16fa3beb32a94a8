import type { Element } from 'hast';
import { h } from 'hastscript';
import { staticTranslate } from '../locales/texts.js';
import { isRightToLeft } from '../model/direction.js';
import type { Worksheet } from '../model/worksheet.js';
import { toDocument } from './document.js';
import { pageSheet } from './page-sheet.js';
import { plainForm } from './plain-form.js';
import { staticForm } from './static-form.js';
import { isRelativeToFile, urlsOf } from './urls.js';

/** The options of `page`. */
export interface PageOptions {
  /** The elements as one plain script that imports nothing: the text of `dist/page.js`. */
  script: string;
  /** Hashes a text in UTF-8 with SHA-256, in base64. The policy of the page allows its script and its styles by hash. */
  hash: (text: string) => string;
  /** The language of the interface; default that of the worksheet, else English. */
  lang?: string;
}

/** Escapes `</script` and `<!--` in an inline script. `\x3C` means `<` in strings, templates and regular expressions. */
const escapeScript = (script: string): string => script.replace(/<(?=\/script|!--)/gi, '\\x3C');

/** Serialises JSON for a script element, which no `<` in it can end. */
const escapeJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** The image sources for the policy: `data:`, the own origin where it is used, and each host of an external image. */
const imageSources = (worksheet: Worksheet): string[] => {
  const sources = new Set(['data:']);
  for (const url of urlsOf(worksheet, 'image')) {
    // Only a plain host name passes: other characters could end the directive or widen it.
    const host = /^(https?:)?\/\/([a-z\d.-]+(?::\d+)?)(?=[/?#]|$)/i.exec(url);
    if (host) sources.add(`${host[1] ?? 'https:'}//${host[2]!}`.toLowerCase());
    else if (isRelativeToFile(url) || /^\/(?!\/)/.test(url)) sources.add("'self'");
  }
  return [...sources];
};

/** The title of the document, which HTML requires. */
const documentTitle = ({ title, kind, lang }: Worksheet, wanted: string | undefined): string =>
  title || (kind === 'quiz' ? 'Quiz' : staticTranslate([wanted, lang], false)('checklist'));

/**
 * Renders a worksheet as an HTML page of one file, which needs no server and requests nothing but the external images of
 * the worksheet. The content is readable without script, and the content security policy of the page allows only the
 * script, the styles and the images that it came with. The output is deterministic.
 */
export const page = (worksheet: Worksheet, options: PageOptions): string => {
  const script = escapeScript(options.script);
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${options.hash(script)}'`,
    `style-src 'sha256-${options.hash(pageSheet)}'`,
    `img-src ${imageSources(worksheet).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const { lang } = options;
  const form = plainForm(staticForm(worksheet, { headingLevel: 1, ...(lang && { lang }) }));
  const element: Element = {
    ...form,
    // The worksheet is in the page, so loading it late saves nothing.
    properties: { ...form.properties, 'heading-level': '1', loading: 'eager' },
    children: [...form.children, h('script', { type: 'application/json' }, escapeJson(worksheet))],
  };
  const { description } = worksheet;
  const head = [
    h('meta', { charSet: 'utf-8' }),
    // By this the command line tells a page that it made from one that a person made.
    h('meta', { name: 'generator', content: 'zelfcheck' }),
    // The policy applies only to elements behind it.
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('title', documentTitle(worksheet, lang)),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    ...(description ? [h('meta', { name: 'description', content: description })] : []),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    // Without an icon the browser requests `/favicon.ico`.
    h('link', { rel: 'icon', href: 'data:,' }),
    h('style', pageSheet),
  ];
  const language = worksheet.lang ?? lang ?? 'en';
  return toDocument({ lang: language, ...(isRightToLeft(language) && { dir: 'rtl' }) }, head, [
    h('main', element),
    h('script', script),
  ]);
};
