import type { Dictionary } from '../locales/translate.js';
import { translateWith } from '../locales/translate.js';
import type { Strings } from '../locales/strings.js';
import { isRightToLeft } from '../model/direction.js';
import type { Worksheet } from '../model/worksheet.js';
import type { ViewContext } from '../views/context.js';

/** The facts about an element that its views depend on. */
export interface Surroundings {
  readonly worksheet: Worksheet | undefined;
  /** The absolute URL that relative ones are relative to. */
  readonly base: string;
  readonly isFormal: boolean;
  /** The language of the page around the element, if it names one. */
  readonly page: string | undefined;
  readonly dictionary: Dictionary;
  /** The strings of the page that replace those of the interface. */
  readonly strings: Partial<Strings> | undefined;
  readonly headingLevel: number;
  readonly media: ViewContext['media'];
}

const baseOf = (lang: string | undefined): string | undefined => lang?.split('-')[0];

/**
 * Makes the function that gives the context of the views: the very same object as long as nothing in it changes.
 *
 * @param focus Moves the focus to the element with an id.
 */
export const viewContexts = (
  focus: (id: string) => void,
): ((around: Surroundings) => ViewContext) => {
  let known: Surroundings | undefined;
  let context: ViewContext | undefined;
  return (around) => {
    const isKnown =
      known !== undefined &&
      (Object.keys(around) as (keyof Surroundings)[]).every((key) => around[key] === known?.[key]);
    if (context && isKnown) return context;
    known = around;
    const { worksheet, base, page, dictionary, strings, headingLevel, isFormal, media } = around;
    const { lang } = dictionary;
    // Both are told to assistive technology where they differ from what is around them; unknown is unknown.
    const content = worksheet?.lang ?? page ?? '';
    const isSpoken = (other: string | undefined): boolean => baseOf(other) === baseOf(lang);
    context = {
      t: translateWith(dictionary, { formal: isFormal, strings }),
      base,
      level: headingLevel - +!worksheet?.title,
      footnotes: worksheet?.footnotes ?? [],
      media,
      focus,
      ...(!isSpoken(page) && { spoken: lang }),
      ...(!isSpoken(content) && { lang: content, dir: isRightToLeft(content) ? 'rtl' : 'ltr' }),
    };
    return context;
  };
};
