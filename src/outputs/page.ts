import type { Element } from 'hast';
import { h } from 'hastscript';
import { staticTranslate } from '../locales/texts.js';
import { isRightToLeft } from '../model/direction.js';
import type { Worksheet } from '../model/worksheet.js';
import { documentOf } from './document.js';
import { pageSheet } from './page-sheet.js';
import { plainForm } from './plain-form.js';
import { staticForm } from './static-form.js';
import { isRelativeToFile, urlsOf } from './urls.js';

/** What a one-file page is made with. */
export interface PageOptions {
  /** The elements as one plain script that imports nothing: the text of `dist/page.js`. */
  script: string;
  /** The SHA-256 of a text in UTF-8, in base64, by which the policy of the page knows its script and its style sheet. */
  hash: (text: string) => string;
  /** The language of the interface; default that of the worksheet, else English. */
  lang?: string;
}

/** A script in which nothing ends or hides it: in strings, templates and patterns the sign means the same. */
const inScript = (script: string): string => script.replace(/<(?=\/script|!--)/gi, '\\x3C');

const inJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** Where images may come from: the page itself, and by name each host that the worksheet takes one from. */
const imageSources = (worksheet: Worksheet): string[] => {
  const sources = new Set(['data:']);
  for (const url of urlsOf(worksheet, 'image')) {
    // What could end the list or widen it is no host.
    const host = /^(https?:)?\/\/([a-z\d.-]+(?::\d+)?)(?=[/?#]|$)/i.exec(url);
    if (host) sources.add(`${host[1] ?? 'https:'}//${host[2]!}`.toLowerCase());
    else if (isRelativeToFile(url) || /^\/(?!\/)/.test(url)) sources.add("'self'");
  }
  return [...sources];
};

/** The title of the browser's tab, which no page goes without. */
const titleOf = ({ title, kind, lang }: Worksheet, wanted: string | undefined): string =>
  title || (kind === 'quiz' ? 'Quiz' : staticTranslate([wanted, lang], false)('checklist'));

/**
 * A worksheet as a page of one file, which needs no server and asks for nothing but the images that the worksheet takes
 * from elsewhere. What is in it reads without script, and its own policy lets nothing run or show but what it came with.
 * The same worksheet gives the same text.
 */
export const page = (worksheet: Worksheet, options: PageOptions): string => {
  const script = inScript(options.script);
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
  const sheet: Element = {
    ...form,
    // The worksheet is there; nothing has to wait until it is near the screen.
    properties: { ...form.properties, 'heading-level': '1', loading: 'eager' },
    children: [...form.children, h('script', { type: 'application/json' }, inJson(worksheet))],
  };
  const { description } = worksheet;
  const head = [
    h('meta', { charSet: 'utf-8' }),
    // Before all that it is about.
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('title', titleOf(worksheet, lang)),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    ...(description ? [h('meta', { name: 'description', content: description })] : []),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    // Else a browser asks the server for one.
    h('link', { rel: 'icon', href: 'data:,' }),
    h('style', pageSheet),
  ];
  const language = worksheet.lang ?? lang ?? 'en';
  return documentOf({ lang: language, ...(isRightToLeft(language) && { dir: 'rtl' }) }, head, [
    h('main', sheet),
    h('script', script),
  ]);
};
