import type { Comment, Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { isLanding, letterAt, preselectionUrl } from '../engine/preselection.js';
import type { EmailRefusal, EmailStrings } from '../locales/strings.js';
import { textsFor } from '../locales/texts.js';
import { translateWith, type Translate } from '../locales/translate.js';
import { isRightToLeft } from '../model/direction.js';
import type { Choice } from '../model/blocks/index.js';
import { quizSettings } from '../model/settings.js';
import type { Question, Quiz, Worksheet } from '../model/worksheet.js';
import { lines } from './document.js';
import { paragraphOf, paragraphsOf, shortened, wordsOf } from './email-text.js';

/** What an email is made with. */
export interface EmailOptions {
  /** The absolute URL of the page that shows the quiz. What its query and its fragment say stays. */
  readonly landing: string;
  /** Whether the links mean only this quiz, by its id, and not every quiz on the page. Default true. */
  readonly isNamed?: boolean;
  /** The language of what is said around the question; default the worksheet's, else English. */
  readonly lang?: string;
  /** The level of the heading that the prompt is, 1 to 6. Default 2. */
  readonly headingLevel?: number;
}

/** One question as a piece of an email. */
export interface Email {
  /** Goes into the HTML of the email, wherever a paragraph may stand. At most 6 kB. */
  readonly html: string;
  /** Goes into its plain text. */
  readonly text: string;
}

/** How many bytes of UTF-8 the HTML may have: an email that is too long is cut off, and the rest of it has to fit too. */
export const emailBytes = 6000;

/** How many characters of the prompt, the body and each option are shown, from the longest that may fit to the shortest. */
const lengths: readonly (readonly [prompt: number, body: number, option: number])[] = [
  [Infinity, 300, Infinity],
  [Infinity, 160, Infinity],
  [Infinity, 0, Infinity],
  [400, 0, 240],
  [300, 0, 160],
  [200, 0, 100],
  [140, 0, 60],
];

// Each colour stands on one of its own, neither black nor white, so that programs which turn light into dark turn both.
const paper = '#eeebe3';
const sheet = '#f9f7f3';
const ink = '#2b2f36';
const soft = '#4b5361';
const edge = '#5c6b80';
const blue = '#1f4a85';

const font = (size: number | string, line: number, color: string): string =>
  `font:${size}px/${line}px Arial,Helvetica,sans-serif;color:${color}`;

/** A table that is no more than a place for things: attributes do what programs do not know from styles. */
const table = (
  properties: Properties,
  ...children: readonly (ElementContent | string)[]
): Element =>
  h('table', { role: 'presentation', cellPadding: '0', border: '0', ...properties }, ...children);

// Word, which Outlook shows emails with, knows no greatest width.
const forWord = (inside: string): Comment => ({
  type: 'comment',
  value: `[if mso]>${inside}<![endif]`,
});

const toEmail = (nodes: readonly (ElementContent | string)[]): string =>
  toHtml(h(null, ...nodes), { characterReferences: { useNamedReferences: true } });

interface Piece {
  readonly prompt: Element;
  readonly body: readonly Element[];
  readonly options: readonly { readonly url: string; readonly content: readonly Element[] }[];
  readonly lang: string | undefined;
  readonly level: number;
  /** What is said above and under the options, and its language where that is another one. */
  readonly above: string | undefined;
  readonly under: string;
  readonly spoken: string | undefined;
}

const lined = (paragraphs: readonly Element[]): ElementContent[] =>
  paragraphs.flatMap(({ children }, index) => (index ? [h('br'), ...children] : children));

const htmlFor = ({ prompt, body, options, level, lang, above, under, spoken }: Piece): string => {
  const place = lang ? { lang, dir: isRightToLeft(lang) ? 'rtl' : 'ltr' } : { dir: 'auto' };
  // Word does not follow the direction.
  const align = lang && isRightToLeft(lang) ? { align: 'right' } : {};
  const said = (text: string): Element =>
    h(
      'p',
      { ...(spoken && { lang: spoken, dir: 'ltr' }), style: `margin:8px;${font(14, 20, soft)}` },
      text,
    );
  const option = ({ url, content }: Piece['options'][number]): Element =>
    h(
      'tr',
      h(
        'td',
        {
          ...{ bgColor: sheet, ...align },
          style: `border:1px solid ${edge};border-radius:6px;mso-padding-alt:12px 16px`,
        },
        '\n',
        h(
          'a',
          {
            href: url,
            style: `display:block;padding:12px 16px;${font(16, 24, blue)};text-decoration:none`,
          },
          lined(content),
        ),
      ),
    );
  const content = [
    ...(prompt.children.length
      ? [h(`h${level}`, { style: `margin:8px;${font('bold 20', 28, ink)}` }, prompt.children)]
      : []),
    ...body.map(({ children }) => h('p', { style: `margin:8px;${font(16, 24, ink)}` }, children)),
    ...(above ? [said(above)] : []),
    table(
      { cellSpacing: '8', width: '100%', style: 'border-collapse:separate' },
      ...lines(options.map(option)),
    ),
    said(under),
  ];
  const cell = {
    ...{ bgColor: paper, ...align },
    style: 'padding:16px 12px;border-radius:8px;word-break:break-word',
  };
  return toEmail([
    forWord(
      '<table role="presentation" cellpadding="0" border="0" cellspacing="0" width="600" align="center"><tr><td>',
    ),
    '\n',
    table(
      { cellSpacing: '0', width: '100%', ...place, style: 'max-width:600px;margin:0 auto' },
      ...['\n', h('tr', h('td', cell, ...lines(content)))],
    ),
    '\n',
    forWord('</td></tr></table>'),
    '\n',
  ]);
};

const textFor = ({ prompt, body, options, above, under }: Piece): string => {
  const indented = (text: string): string => text.replace(/\n/g, '\n   ');
  return [
    wordsOf(prompt),
    ...body.map(wordsOf),
    above ?? '',
    ...options.map(({ url, content }, place) =>
      indented(`${letterAt(place)}) ${content.map(wordsOf).join('\n')}\n${url}`),
    ),
    `${under}\n`,
  ]
    .filter(Boolean)
    .join('\n\n');
};

/** The bytes of a text in UTF-8. */
const bytesOf = (text: string): number => {
  let sum = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    sum += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return sum;
};

const choiceIn = ({ parts }: Quiz): (Question & { answer: Choice }) | undefined =>
  parts.find(
    (part): part is Question & { answer: Choice } =>
      part.type === 'question' && part.answer.type === 'choice' && part.answer.options.length > 0,
  );

/** What the options say apart from each other: shortened ones may look alike. */
const differ = (options: Piece['options']): number =>
  new Set(options.map(({ content }) => toEmail(lined(content)))).size;

const sentences = (
  quiz: Quiz,
  { answer }: Question & { answer: Choice },
  t: Translate<keyof EmailStrings>,
): Pick<Piece, 'above' | 'under'> => {
  const showsVerdict = answer.graded && quizSettings(quiz.settings).feedback !== 'none';
  return {
    above: answer.several ? t('several') : undefined,
    under: `${t(showsVerdict ? 'why' : 'whyOpen')} ${t('nothing')}`,
  };
};

/**
 * The first question of a quiz that is answered by choosing, as a piece of an email with one link an option. The page
 * that it leads to shows the quiz with that option picked; nothing is checked or recorded by arriving there, since some
 * programs follow every link of an email before anybody reads it.
 *
 * What is too long is shortened between two words. Where that does not help, or there is nothing to choose, it says why
 * there is no email; `refusals` of a language has a sentence for each reason.
 */
export const email = (
  worksheet: Worksheet,
  { landing, isNamed = true, lang: wanted, headingLevel = 2 }: EmailOptions,
): Email | { readonly refused: EmailRefusal } => {
  if (worksheet.kind !== 'quiz') return { refused: 'checklist' };
  if (!isLanding(landing)) return { refused: 'landing' };
  const question = choiceIn(worksheet);
  if (!question) return { refused: 'no-choice' };

  const { lang } = worksheet;
  const formal = quizSettings(worksheet.settings).address === 'formal';
  const t = translateWith(textsFor(wanted ?? lang).email, { formal });
  const whole: Piece = {
    prompt: paragraphOf(question.prompt),
    body: paragraphsOf(question.body),
    options: question.answer.options.map(({ id, content }, place) => {
      const paragraphs = paragraphsOf(content);
      return {
        url: preselectionUrl(worksheet, landing, new Map([[question.id, [id]]]), isNamed),
        content: paragraphs.length ? paragraphs : [h('p', letterAt(place).toUpperCase())],
      };
    }),
    lang,
    level: Math.min(6, Math.max(1, Math.trunc(headingLevel))),
    ...sentences(worksheet, question, t),
    spoken: lang?.split('-')[0]?.toLowerCase() === t.lang ? undefined : t.lang,
  };
  for (const [prompt, body, option] of lengths) {
    const piece: Piece = {
      ...whole,
      prompt: shortened([whole.prompt], prompt, lang)[0] ?? h('p'),
      body: shortened(whole.body, body, lang),
      options: whole.options.map((each) => ({
        ...each,
        content: shortened(each.content, option, lang),
      })),
    };
    const html = htmlFor(piece);
    if (bytesOf(html) > emailBytes || differ(piece.options) < differ(whole.options)) continue;
    return { html, text: textFor({ ...whole, body: shortened(whole.body, lengths[0]![1], lang) }) };
  }
  return { refused: 'too-long' };
};
