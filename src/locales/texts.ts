import { de } from './de/texts.js';
import { en } from './en/texts.js';
import { completed, type Messages } from './explain.js';
import { ownLanguageFor, type LanguageCode } from './languages.js';
import { nl } from './nl/texts.js';
import type {
  BuildSentences,
  FileProblems,
  LintStrings,
  OverviewStrings,
  PreviewStrings,
  Refusals,
} from './author-strings.js';
import type { EmailStrings, OwnLocale, Phrases, QuizStrings, StaticStrings } from './strings.js';
import { dictionaryOf, translateWith, type Dictionary, type Translate } from './translate.js';

/** All phrases in one language, for code that has every language at hand and loads nothing. */
interface OwnTexts {
  readonly locale: OwnLocale;
  readonly staticForm: Phrases<Partial<StaticStrings>>;
  readonly email: Phrases<Partial<EmailStrings>>;
  readonly refusals: Partial<Refusals>;
  readonly messages: Partial<Messages>;
  readonly overview: Phrases<Partial<OverviewStrings>>;
  readonly problems: Partial<FileProblems>;
  readonly build: Partial<BuildSentences>;
  readonly lint: Partial<LintStrings>;
  readonly preview: Partial<PreviewStrings>;
}

/** The phrases of every built-in language: English is complete, the others may lack some. */
export const ownTexts: Readonly<Record<LanguageCode, OwnTexts>> = { de, en, nl };

/** Translates the strings of the static form and of a quiz. */
export type StaticTranslate = Translate<keyof StaticStrings | keyof QuizStrings>;

/** The phrases around worksheets in one language, with English for those that it lacks. */
export interface Texts {
  readonly lang: LanguageCode;
  readonly staticForm: Dictionary<keyof StaticStrings | keyof QuizStrings>;
  readonly email: Dictionary<keyof EmailStrings>;
  readonly refusals: Refusals;
  readonly messages: Messages;
  readonly problems: FileProblems;
  readonly build: BuildSentences;
  readonly lint: LintStrings;
  readonly preview: PreviewStrings;
}

const textsByLanguage = new Map<LanguageCode, Texts>();

/** The phrases in the built-in language of the first tag that has one; else in English. */
export const textsFor = (...tags: readonly (string | undefined)[]): Texts => {
  const lang = ownLanguageFor(...tags);
  const cached = textsByLanguage.get(lang);
  if (cached) return cached;
  const { locale, staticForm, email, refusals, messages, problems, build, lint, preview } =
    ownTexts[lang];
  const texts: Texts = {
    lang,
    staticForm: dictionaryOf(locale, [
      ...[...en.locale.phrases, en.staticForm],
      ...[...locale.phrases, staticForm],
    ]),
    email: dictionaryOf(locale, [en.email, email]),
    refusals: { ...en.refusals, ...refusals },
    messages: completed(messages),
    problems: { ...en.problems, ...problems },
    build: { ...en.build, ...build },
    lint: { ...en.lint, ...lint },
    preview: { ...en.preview, ...preview },
  };
  textsByLanguage.set(lang, texts);
  return texts;
};

/** The strings of the static form in the built-in language of the first tag that has one; else in English. */
export const staticTranslate = (
  tags: readonly (string | undefined)[],
  isFormal: boolean,
): StaticTranslate => translateWith(textsFor(...tags).staticForm, { formal: isFormal });
