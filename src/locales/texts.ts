import { de } from './de/texts.js';
import { en } from './en/texts.js';
import { completed, type Messages } from './explain.js';
import { ownLanguageFor, type LanguageCode } from './languages.js';
import { nl } from './nl/texts.js';
import type {
  BuildSentences,
  EmailStrings,
  FileProblems,
  OverviewStrings,
  OwnLocale,
  Phrases,
  PreviewStrings,
  QuizStrings,
  Refusals,
  StaticStrings,
} from './strings.js';
import { dictionaryOf, translateWith, type Dictionary, type Translate } from './translate.js';

/** All that is said in one language, on pages and elsewhere, where nothing has to be loaded first. */
interface OwnTexts {
  readonly locale: OwnLocale;
  readonly staticForm: Phrases<Partial<StaticStrings>>;
  readonly email: Phrases<Partial<EmailStrings>>;
  readonly refusals: Partial<Refusals>;
  readonly messages: Partial<Messages>;
  readonly overview: Phrases<Partial<OverviewStrings>>;
  readonly problems: Partial<FileProblems>;
  readonly build: Partial<BuildSentences>;
  readonly preview: Partial<PreviewStrings>;
}

/** Every language of the list, as it is written: English is whole, the others may lack something. */
export const ownTexts: Readonly<Record<LanguageCode, OwnTexts>> = { de, en, nl };

/** Says what the static form and a quiz say. */
export type StaticTranslate = Translate<keyof StaticStrings | keyof QuizStrings>;

/** What is said around worksheets in one language, English where it lacks something. */
export interface Texts {
  readonly lang: LanguageCode;
  readonly staticForm: Dictionary<keyof StaticStrings | keyof QuizStrings>;
  readonly email: Dictionary<keyof EmailStrings>;
  readonly refusals: Refusals;
  readonly messages: Messages;
  readonly problems: FileProblems;
  readonly build: BuildSentences;
  readonly preview: PreviewStrings;
}

const made = new Map<LanguageCode, Texts>();

/** What is said in the language that answers the first of the tags that any answers; else in English. */
export const textsFor = (...tags: readonly (string | undefined)[]): Texts => {
  const lang = ownLanguageFor(...tags);
  const known = made.get(lang);
  if (known) return known;
  const { locale, staticForm, email, refusals, messages, problems, build, preview } =
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
    preview: { ...en.preview, ...preview },
  };
  made.set(lang, texts);
  return texts;
};

/** Speaks the static form in the language that answers the first of the tags that any answers; else in English. */
export const staticTranslate = (
  tags: readonly (string | undefined)[],
  isFormal: boolean,
): StaticTranslate => translateWith(textsFor(...tags).staticForm, { formal: isFormal });
