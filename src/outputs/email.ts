import type { Comment, Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { isLanding, letterAt, preselectionUrl } from '../engine/preselection.js';
import type { EmailRefusal } from '../locales/author-strings.js';
import type { EmailStrings } from '../locales/strings.js';
import { textsFor } from '../locales/texts.js';
import { translateWith, type Translate } from '../locales/translate.js';
import { isRightToLeft } from '../model/direction.js';
import type { Choice } from '../model/blocks/index.js';
import { quizSettings } from '../model/settings.js';
import type { Question, Quiz, Worksheet } from '../model/worksheet.js';
import { onOwnLines } from './document.js';
import { toParagraph, toParagraphs, shorten, paragraphText } from './email-text.js';

/** The options of `email`. */
export interface EmailOptions {
  /** The absolute URL of the page that shows the quiz. Its query and its fragment are kept. */
  readonly landing: string;
  /** Whether the links name this quiz by its id, rather than apply to every quiz on the page. Default true. */
  readonly isNamed?: boolean;
  /** The language of the sentences around the question; default the worksheet's, else English. */
  readonly lang?: string;
  /** The level of the heading that holds the prompt, 1 to 6. Default 2. */
  readonly headingLevel?: number;
}

/** One question as a fragment of an email, in HTML and in plain text. */
export interface Email {
  /** For the HTML part of the email, wherever a paragraph may stand. At most 6,000 bytes of UTF-8. */
  readonly html: string;
  /** For the plain text part of the email. */
  readonly text: string;
}

/** The greatest size of the HTML in bytes of UTF-8. Mail programs clip a long email, and this is only a part of one. */
export const emailBytes = 6000;

/** Limits in characters for the prompt, the body and each option, tried in this order until the HTML is small enough. */
const lengths: readonly (readonly [prompt: number, body: number, option: number])[] = [
  [Infinity, 300, Infinity],
  [Infinity, 160, Infinity],
  [Infinity, 0, Infinity],
  [400, 0, 240],
  [300, 0, 160],
  [200, 0, 100],
  [140, 0, 60],
];

// Each text colour has a background set with it, neither of them pure black or white, so that a mail program which
// turns light into dark turns both.
const background = '#eeebe3';
const optionBackground = '#f9f7f3';
const textColor = '#2b2f36';
const mutedColor = '#4b5361';
const borderColor = '#5c6b80';
const linkColor = '#1f4a85';

const font = (size: number | string, line: number, color: string): string =>
  `font:${size}px/${line}px Arial,Helvetica,sans-serif;color:${color}`;

/** Makes a layout table, with attributes where mail programs ignore the style. */
const table = (
  properties: Properties,
  ...children: readonly (ElementContent | string)[]
): Element =>
  h('table', { role: 'presentation', cellPadding: '0', border: '0', ...properties }, ...children);

// Outlook renders emails with Word, which ignores `max-width`: it gets a table of a fixed width.
const forWord = (inside: string): Comment => ({
  type: 'comment',
  value: `[if mso]>${inside}<![endif]`,
});

const toEmail = (nodes: readonly (ElementContent | string)[]): string =>
  toHtml(h(null, ...nodes), { characterReferences: { useNamedReferences: true } });

/** The contents of an email, before they become HTML and plain text. */
interface EmailContent {
  readonly prompt: Element;
  readonly body: readonly Element[];
  readonly options: readonly { readonly url: string; readonly content: readonly Element[] }[];
  readonly lang: string | undefined;
  readonly level: number;
  /** The sentence above the options. */
  readonly above: string | undefined;
  /** The sentences below the options. */
  readonly below: string;
  /** The language of the sentences, where the question is in another one. */
  readonly sentencesLang: string | undefined;
}

/** Joins paragraphs to one line of content with `<br>` between them. */
const joinWithBreaks = (paragraphs: readonly Element[]): ElementContent[] =>
  paragraphs.flatMap(({ children }, index) => (index ? [h('br'), ...children] : children));

const htmlFor = ({
  prompt,
  body,
  options,
  level,
  lang,
  above,
  below,
  sentencesLang,
}: EmailContent): string => {
  const language = lang ? { lang, dir: isRightToLeft(lang) ? 'rtl' : 'ltr' } : { dir: 'auto' };
  // Word aligns by `align` alone, whatever `dir` says.
  const align = lang && isRightToLeft(lang) ? { align: 'right' } : {};
  const sentence = (text: string): Element =>
    h(
      'p',
      {
        ...(sentencesLang && { lang: sentencesLang, dir: 'ltr' }),
        style: `margin:8px;${font(14, 20, mutedColor)}`,
      },
      text,
    );
  const option = ({ url, content }: EmailContent['options'][number]): Element =>
    h(
      'tr',
      h(
        'td',
        {
          ...{ bgColor: optionBackground, ...align },
          style: `border:1px solid ${borderColor};border-radius:6px;mso-padding-alt:12px 16px`,
        },
        '\n',
        h(
          'a',
          {
            href: url,
            style: `display:block;padding:12px 16px;${font(16, 24, linkColor)};text-decoration:none`,
          },
          joinWithBreaks(content),
        ),
      ),
    );
  const content = [
    ...(prompt.children.length
      ? [h(`h${level}`, { style: `margin:8px;${font('bold 20', 28, textColor)}` }, prompt.children)]
      : []),
    ...body.map(({ children }) =>
      h('p', { style: `margin:8px;${font(16, 24, textColor)}` }, children),
    ),
    ...(above ? [sentence(above)] : []),
    table(
      { cellSpacing: '8', width: '100%', style: 'border-collapse:separate' },
      ...onOwnLines(options.map(option)),
    ),
    sentence(below),
  ];
  const cell = {
    ...{ bgColor: background, ...align },
    style: 'padding:16px 12px;border-radius:8px;word-break:break-word',
  };
  return toEmail([
    forWord(
      '<table role="presentation" cellpadding="0" border="0" cellspacing="0" width="600" align="center"><tr><td>',
    ),
    '\n',
    table(
      { cellSpacing: '0', width: '100%', ...language, style: 'max-width:600px;margin:0 auto' },
      ...['\n', h('tr', h('td', cell, ...onOwnLines(content)))],
    ),
    '\n',
    forWord('</td></tr></table>'),
    '\n',
  ]);
};

const textFor = ({ prompt, body, options, above, below }: EmailContent): string => {
  const indented = (text: string): string => text.replace(/\n/g, '\n   ');
  return [
    paragraphText(prompt),
    ...body.map(paragraphText),
    above ?? '',
    ...options.map(({ url, content }, index) =>
      indented(`${letterAt(index)}) ${content.map(paragraphText).join('\n')}\n${url}`),
    ),
    `${below}\n`,
  ]
    .filter(Boolean)
    .join('\n\n');
};

/** The length of a text in bytes of UTF-8. */
const utf8Length = (text: string): number => {
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    sum += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return sum;
};

/** The first question that is answered by choosing. */
const firstChoice = ({ parts }: Quiz): (Question & { answer: Choice }) | undefined =>
  parts.find(
    (part): part is Question & { answer: Choice } =>
      part.type === 'question' && part.answer.type === 'choice' && part.answer.options.length > 0,
  );

/** The number of distinct options: two that are shortened may look alike. */
const countDistinct = (options: EmailContent['options']): number =>
  new Set(options.map(({ content }) => toEmail(joinWithBreaks(content)))).size;

const sentences = (
  quiz: Quiz,
  { answer }: Question & { answer: Choice },
  t: Translate<keyof EmailStrings>,
): Pick<EmailContent, 'above' | 'below'> => {
  const showsVerdict = answer.graded && quizSettings(quiz.settings).feedback !== 'none';
  return {
    above: answer.several ? t('several') : undefined,
    below: `${t(showsVerdict ? 'why' : 'whyOpen')} ${t('nothing')}`,
  };
};

/**
 * Renders the first question of a quiz that is answered by choosing as a fragment of an email, with one link an option.
 * The page behind a link shows the quiz with that option picked; the visit itself checks and records nothing, since some
 * mail programs follow every link of an email before anybody reads it.
 *
 * Text that is too long is shortened between two words.
 *
 * @returns The fragment; or the reason why there is none: no quiz, no question to choose in, a landing page that is no
 *   absolute URL, or a question that stays too long. `refusals` of a language has a sentence for each reason.
 */
export const email = (
  worksheet: Worksheet,
  { landing, isNamed = true, lang: wanted, headingLevel = 2 }: EmailOptions,
): Email | { readonly refused: EmailRefusal } => {
  if (worksheet.kind !== 'quiz') return { refused: 'checklist' };
  if (!isLanding(landing)) return { refused: 'landing' };
  const question = firstChoice(worksheet);
  if (!question) return { refused: 'no-choice' };

  const { lang } = worksheet;
  const formal = quizSettings(worksheet.settings).address === 'formal';
  const t = translateWith(textsFor(wanted ?? lang).email, { formal });
  const whole: EmailContent = {
    prompt: toParagraph(question.prompt),
    body: toParagraphs(question.body),
    options: question.answer.options.map(({ id, content }, index) => {
      const paragraphs = toParagraphs(content);
      return {
        url: preselectionUrl(worksheet, landing, new Map([[question.id, [id]]]), isNamed),
        content: paragraphs.length ? paragraphs : [h('p', letterAt(index).toUpperCase())],
      };
    }),
    lang,
    level: Math.min(6, Math.max(1, Math.trunc(headingLevel))),
    ...sentences(worksheet, question, t),
    sentencesLang: lang?.split('-')[0]?.toLowerCase() === t.lang ? undefined : t.lang,
  };
  for (const [prompt, body, option] of lengths) {
    const content: EmailContent = {
      ...whole,
      prompt: shorten([whole.prompt], prompt, lang)[0] ?? h('p'),
      body: shorten(whole.body, body, lang),
      options: whole.options.map((each) => ({
        ...each,
        content: shorten(each.content, option, lang),
      })),
    };
    const html = htmlFor(content);
    if (
      utf8Length(html) > emailBytes ||
      countDistinct(content.options) < countDistinct(whole.options)
    )
      continue;
    return { html, text: textFor({ ...whole, body: shorten(whole.body, lengths[0]![1], lang) }) };
  }
  return { refused: 'too-long' };
};
