import type { ChecklistSettings, QuizSettings } from '../model/settings.js';
import type { Strings } from '../locales/strings.js';
import type { Worksheet } from '../model/worksheet.js';
import type { ZelfcheckEventMap } from '../elements/events.js';

/**
 * What a template may set on the elements, the same for every framework: attributes as HTML spells them, and the properties
 * that hold more than a text. The settings come from the one list that the reader and the elements read as well.
 */

/** How a name in camel case is written in HTML: `notApplicable` as `not-applicable`. */
type Dashed<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Dashed<Rest>}`
  : Name;

/** How a name of HTML is written in camel case: `not-applicable` as `notApplicable`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** What can be written for a setting in HTML, or given to its property. */
type Written<Value> = Value extends boolean
  ? Flag
  : Value extends number
    ? number | `${number}` | `${number}%`
    : Value extends { after: number }
      ? `after ${number}`
      : Value;

/** On or off, as a value and as the text of an attribute. */
type Flag = boolean | '' | 'true' | 'false';

/** Settings as attributes. */
type Settable<All> = {
  [Name in keyof All & string as Dashed<Name>]?: Written<All[Name]> | undefined;
};

/** What both elements take. */
export interface CommonAttributes {
  /** The URL of the content, a Markdown or a JSON file, relative to the page. */
  src?: string | undefined;
  /** Get the content near the screen (default), or at once. */
  loading?: 'eager' | 'lazy' | undefined;
  /** The level of the title, 1 to 5; of what is under it where there is none. */
  'heading-level'?: number | `${number}` | undefined;
  /** Remember on this device what the reader did. */
  remember?: Flag | undefined;
  /** Show the author what could be better in the Markdown. For a draft. */
  'show-messages'?: Flag | undefined;
  /** Strings that replace those of the interface: an object as a property, JSON as an attribute. */
  strings?: Partial<Strings> | string | undefined;
}

/** The attributes of `<zelfcheck-quiz>`. */
export type QuizAttributes = CommonAttributes & Settable<QuizSettings>;

/** The attributes of `<zelfcheck-checklist>`. */
export type ChecklistAttributes = CommonAttributes & Settable<ChecklistSettings>;

/** What a template may set: each attribute by its own name or by that of its property, and the worksheet. */
export type Settables<Attributes> = Attributes & {
  [Name in keyof Attributes & string as Camel<Name>]?: Attributes[Name];
} & {
  /** The worksheet to show, as made by the reader or parsed from JSON. */
  worksheet?: Worksheet | undefined;
};

/** What a listener to one of the events is. */
export type Listener<Name extends keyof ZelfcheckEventMap, Target> = (
  event: ZelfcheckEventMap[Name] & { readonly currentTarget: Target },
) => void;

/** Listeners to all events, by their names behind a prefix: `onzelfcheck-answer`. */
export type Listeners<Prefix extends string, Target> = {
  [Name in keyof ZelfcheckEventMap as `${Prefix}${Name}`]?: Listener<Name, Target> | undefined;
};
