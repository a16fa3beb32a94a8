import { html, nothing } from 'lit';
import * as english from '../locales/en/messages.js';
import { completed, explainMessage, groupSaid, type Messages } from '../locales/explain.js';
import type { AuthorLocale } from '../locales/spoken.js';
import type { OverviewStrings, Sentence } from '../locales/author-strings.js';
import { dictionaryOf, translateWith, type Translate } from '../locales/translate.js';
import type { Message, Severity } from '../model/messages.js';
import { focusIds, type ViewContext } from './context.js';
import { heading, icon } from './parts.js';

/** The maximum numbers of different messages, and of places of each, that are shown at a time. */
const maxMessages = 50;
const maxPlaces = 5;

/** The maximum number of characters that are quoted of a line. */
const maxQuoteLength = 160;

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const icons = { error: 'wrong', warning: 'partly', info: 'neutral' } as const;

/** The rules about the whole file, whose messages show no line. */
const wholeFileRules = /^(?:no-questions|no-items|too-long|not-text)$/;

type Say = Translate<keyof OverviewStrings>;

/** All messages with the same sentence. */
interface MessageGroup extends Sentence {
  readonly severity: Severity;
  readonly rule: string;
  readonly places: readonly Message[];
}

/** Groups messages by their sentence: errors first, then warnings, each in the order of the file. */
const groupMessages = (messages: readonly Message[], dictionary: Messages): MessageGroup[] => {
  const said = messages.map((message) => ({
    severity: message.severity,
    rule: message.rule,
    ...explainMessage(message, dictionary),
    message,
  }));
  const groups = groupSaid(said).map((group) => ({
    ...group[0],
    places: group.map(({ message }) => message),
  }));
  return severities.flatMap((wanted) => groups.filter(({ severity }) => severity === wanted));
};

const countsText = (messages: readonly Message[], say: Say): string => {
  const parts = severities.flatMap((wanted) => {
    const n = messages.filter(({ severity }) => severity === wanted).length;
    return n ? say(`${wanted}s`, { n }) : [];
  });
  return new Intl.ListFormat(say.lang).format(parts);
};

/** The end of the passage that a message is about, from its start: a link, an image, a cell, a word, or a whole line. */
const markEnd = (line: string, at: number): number => {
  const rest = line.slice(at);
  const isWhole = !/[^\s\d>*+.)-]/.test(line.slice(0, at)) && !/^!?\[/.test(rest);
  const [found = ''] = isWhole
    ? [rest.trimEnd()]
    : (/^(?:!?\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?|\|?[^|]*(?=\|)|\S+)/.exec(rest) ?? []);
  return at + found.trimEnd().length;
};

/** A line of the file with the passage marked that the message is about; of a long line, an extract around that. */
const quote = (line: string, column: number): unknown => {
  const start = Math.min(column - 1, line.length);
  const from = start > maxQuoteLength / 2 ? start - maxQuoteLength / 4 : 0;
  const to = Math.min(line.length, from + maxQuoteLength);
  const end = Math.min(to, markEnd(line, start));
  const mark = end > start ? html`<mark>${line.slice(start, end)}</mark>` : nothing;
  // One line without added spaces: the `pre` around it shows every one.
  return html`${from ? '…' : ''}${line.slice(from, start)}${mark}${line.slice(end, to)}${to < line.length ? '…' : ''}`;
};

/**
 * The messages for the author of a file: a heading with their numbers, and every sentence with the lines that it is
 * about. Without messages a sentence says so, since an empty view would look like a setting that does not work.
 *
 * @param attributes What is odd about the attributes of the element, which come first and have no line.
 * @param messages What is said of the file.
 * @param text The Markdown of the file, or for HTML the quoted passages, which have no line numbers.
 * @param locale The sentences in the language of the interface; English where it is absent or lacks one.
 */
export const messagesView = (
  attributes: readonly Message[],
  messages: readonly Message[],
  text: string | readonly string[],
  context: ViewContext,
  locale?: AuthorLocale,
): unknown => {
  const say: Say = translateWith(
    // British English, since American English would put a comma before the `and` of a list.
    dictionaryOf({ lang: locale?.lang ?? 'en-GB' }, [
      english.overview,
      ...(locale ? [locale.overview] : []),
    ]),
  );
  const all = [...attributes, ...messages];
  if (!all.length) {
    return html`<p class="messages none" part="messages" id=${focusIds.messages} tabindex="-1">
      ${say('none')}
    </p>`;
  }
  // The parser does not count the byte order mark as a column. Passages of HTML have no line numbers.
  const isFile = typeof text === 'string';
  const lines = isFile ? text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/) : text;
  const more = (n: number): unknown =>
    n > 0 ? html`<p class="small">${say('more', { n })}</p>` : nothing;

  const place = (message: Message): unknown => {
    const { line, column, values } = message;
    const isAttribute = attributes.includes(message);
    const quoted = isAttribute
      ? `${values!['key']}="${values!['value']}"`
      : (lines[line - 1] ?? '');
    return html`<li>
      ${isFile && !isAttribute ? html`<span class="small">${say('line', { n: line })}</span>` : nothing}
      ${
        quoted.trim()
          ? html`<pre dir="auto" lang=${context.lang ?? nothing}><code>${quote(quoted, column)}</code></pre>`
          : nothing
      }
    </li>`;
  };

  const groups = groupMessages(all, completed(locale?.messages));
  return html`<div
    class="messages"
    part="messages"
    role="group"
    aria-labelledby=${focusIds.messages}
  >
    ${heading(context.level, say('heading', { counts: countsText(all, say) }), focusIds.messages)}
    <p class="small">${say('draft')}</p>
    <ul role="list">
      ${groups.slice(0, maxMessages).map(
        ({ severity, rule, text: sentence, suggestion, places }) =>
          html`<li class=${severity}>
            <p class="severity">
              ${icon(icons[severity])}<strong>${say(severity)}</strong>
              <code class="small">${rule}</code>
            </p>
            <p>${sentence} ${suggestion ?? nothing}</p>
            ${
              wholeFileRules.test(rule)
                ? nothing
                : html`<ul role="list" class="places">
                  ${places.slice(0, maxPlaces).map(place)}
                </ul>`
            }
            ${more(places.length - maxPlaces)}
          </li>`,
      )}
    </ul>
    ${more(groups.length - maxMessages)}
  </div>`;
};
