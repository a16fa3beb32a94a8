import type { Dictionary } from '../locales/translate.js';
import { translateWith } from '../locales/translate.js';
import type { Strings } from '../locales/strings.js';
import { isRightToLeft } from '../model/direction.js';
import type { Worksheet } from '../model/worksheet.js';
import type { ViewContext } from '../views/context.js';

/** The facts about an element that its views depend on. */
export interface Surroundings {
  readonly worksheet: Worksheet | undefined;
  /** The absolute URL against which relative URLs are resolved. */
  readonly base: string;
  readonly isFormal: boolean;
  /** The language of the page around the element, if it names one. */
  readonly page: string | undefined;
  readonly dictionary: Dictionary;
  /** The page's own strings, which override those of the interface. */
  readonly strings: Partial<Strings> | undefined;
  readonly headingLevel: number;
  readonly media: ViewContext['media'];
}

const primaryLanguage = (lang: string | undefined): string | undefined => lang?.split('-')[0];

/**
 * Returns a function that makes the context of the views; it returns the identical object as long as no fact changes.
 *
 * @param acts What the views can ask of the element.
 */
export const cachedViewContext = (
  acts: Pick<ViewContext, 'focus' | 'goTo'>,
): ((around: Surroundings) => ViewContext) => {
  let last: Surroundings | undefined;
  let context: ViewContext | undefined;
  return (around) => {
    const isUnchanged =
      last !== undefined &&
      (Object.keys(around) as (keyof Surroundings)[]).every((key) => around[key] === last?.[key]);
    if (context && isUnchanged) return context;
    last = around;
    const { worksheet, base, page, dictionary, strings, headingLevel, isFormal, media } = around;
    const { lang } = dictionary;
    // Sets `lang` for assistive technology only where a language differs from that around it; empty means unknown.
    const content = worksheet?.lang ?? page ?? '';
    const isInterfaceLanguage = (other: string | undefined): boolean =>
      primaryLanguage(other) === primaryLanguage(lang);
    context = {
      t: translateWith(dictionary, { formal: isFormal, strings }),
      base,
      level: headingLevel - +!worksheet?.title,
      footnotes: worksheet?.footnotes ?? [],
      media,
      ...acts,
      ...(!isInterfaceLanguage(page) && { spoken: lang }),
      ...(!isInterfaceLanguage(content) && {
        lang: content,
        dir: isRightToLeft(content) ? 'rtl' : 'ltr',
      }),
    };
    return context;
  };
};
