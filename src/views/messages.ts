import { html, nothing } from 'lit';
import * as english from '../locales/en/messages.js';
import { completed, explainMessage, type Messages } from '../locales/explain.js';
import type { AuthorLocale } from '../locales/spoken.js';
import type { OverviewStrings } from '../locales/strings.js';
import { dictionaryOf, translateWith, type Translate } from '../locales/translate.js';
import type { Message, Severity } from '../model/messages.js';
import { focusIds, type ViewContext } from './context.js';
import { heading, icon } from './parts.js';

/** As many different messages, and as many places of each, as an author works through at a time. */
const mostMessages = 50;
const mostPlaces = 5;

/** As many characters of a line as are quoted. */
const widest = 160;

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const icons = { error: 'wrong', warning: 'partly', info: 'neutral' } as const;

/** What is about no line more than about any other. */
const aboutAll = /^(?:no-questions|no-items|too-long)$/;

type Say = Translate<keyof OverviewStrings>;

/** A sentence, and all messages that say it. */
interface Told {
  readonly severity: Severity;
  readonly rule: string;
  readonly text: string;
  readonly suggestion?: string;
  readonly places: Message[];
}

/** The messages of one sentence together, errors first; else in the order of the file. */
const gather = (messages: readonly Message[], dictionary: Messages): Told[] => {
  const told = new Map<string, Told>();
  for (const message of messages) {
    const { severity, rule } = message;
    const sentence = explainMessage(message, dictionary);
    const key = JSON.stringify([severity, rule, sentence]);
    const known = told.get(key);
    if (known) known.places.push(message);
    else told.set(key, { severity, rule, ...sentence, places: [message] });
  }
  return severities.flatMap((one) => [...told.values()].filter(({ severity }) => severity === one));
};

const counts = (messages: readonly Message[], say: Say): string => {
  const parts = severities.flatMap((one) => {
    const n = messages.filter(({ severity }) => severity === one).length;
    return n ? say(`${one}s`, { n }) : [];
  });
  return new Intl.ListFormat(say.lang).format(parts);
};

/** What a message is about, from where it points: a link or an image, a cell, a word, or all of an indented line. */
const aboutIn = (line: string, at: number): number => {
  const rest = line.slice(at);
  const isWhole = !/[^\s\d>*+.)-]/.test(line.slice(0, at)) && !/^!?\[/.test(rest);
  const [found = ''] = isWhole
    ? [rest.trimEnd()]
    : (/^(?:!?\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?|\|?[^|]*(?=\|)|\S+)/.exec(rest) ?? []);
  return at + found.trimEnd().length;
};

/** A line of the file, with what the message is about marked; of a long one, what stands around that. */
const quote = (line: string, column: number): unknown => {
  const start = Math.min(column - 1, line.length);
  const from = start > widest / 2 ? start - widest / 4 : 0;
  const to = Math.min(line.length, from + widest);
  const end = Math.min(to, aboutIn(line, start));
  const mark = end > start ? html`<mark>${line.slice(start, end)}</mark>` : nothing;
  // Not one space more or less than in the file.
  return html`${from ? '…' : ''}${line.slice(from, start)}${mark}${line.slice(end, to)}${to < line.length ? '…' : ''}`;
};

/**
 * What the author of a file is told about it: a heading with counts, and every sentence with the lines that it is about.
 * Where there is nothing to tell, a sentence says so: no answer would look like a setting that does not work.
 *
 * @param own What is said in the language of the interface; English where that is absent or lacks something.
 */
export const messagesView = (
  messages: readonly Message[],
  text: string | readonly string[],
  context: ViewContext,
  own?: AuthorLocale,
): unknown => {
  const say: Say = translateWith(
    // Of English, British: a list of three has two commas else.
    dictionaryOf({ lang: own?.lang ?? 'en-GB' }, [
      english.overview,
      ...(own ? [own.overview] : []),
    ]),
  );
  if (!messages.length) {
    return html`<p class="messages none" part="messages" id=${focusIds.messages} tabindex="-1">
      ${say('none')}
    </p>`;
  }
  // As the reader counts them: the byte order mark is not a column. Lines that are given have no numbers to find them by.
  const isFile = typeof text === 'string';
  const lines = isFile ? text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/) : text;
  const more = (n: number): unknown =>
    n > 0 ? html`<p class="small">${say('more', { n })}</p>` : nothing;

  const place = ({ line, column }: Message): unknown => {
    const quoted = lines[line - 1] ?? '';
    return html`<li>
      ${isFile ? html`<span class="small">${say('line', { n: line })}</span>` : nothing}
      ${
        quoted.trim()
          ? html`<pre dir="auto" lang=${context.lang ?? nothing}><code>${quote(quoted, column)}</code></pre>`
          : nothing
      }
    </li>`;
  };

  const told = gather(messages, completed(own?.messages));
  return html`<div
    class="messages"
    part="messages"
    role="group"
    aria-labelledby=${focusIds.messages}
  >
    ${heading(context.level, say('heading', { counts: counts(messages, say) }), focusIds.messages)}
    <p class="small">${say('draft')}</p>
    <ul role="list">
      ${told.slice(0, mostMessages).map(
        ({ severity, rule, text: sentence, suggestion, places }) =>
          html`<li class=${severity}>
            <p class="severity">
              ${icon(icons[severity])}<strong>${say(severity)}</strong>
              <code class="small">${rule}</code>
            </p>
            <p>${sentence} ${suggestion ?? nothing}</p>
            ${
              aboutAll.test(rule)
                ? nothing
                : html`<ul role="list" class="places">
                  ${places.slice(0, mostPlaces).map(place)}
                </ul>`
            }
            ${more(places.length - mostPlaces)}
          </li>`,
      )}
    </ul>
    ${more(told.length - mostMessages)}
  </div>`;
};
