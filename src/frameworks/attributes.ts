import type { ChecklistSettings, QuizSettings } from '../model/settings.js';
import type { Strings } from '../locales/strings.js';
import type { Worksheet } from '../model/worksheet.js';
import type { ZelfcheckEventMap } from '../elements/events.js';

/**
 * The attributes and properties that a template may set on the elements, the same for every framework. The settings come
 * from the one list that the reader and the elements use as well.
 */

/** Converts a name from camel case to kebab case, as in HTML: `notApplicable` to `not-applicable`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** Converts a name from kebab case to camel case: `not-applicable` to `notApplicable`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** The values of a setting, as its attribute or its property takes them. */
type AttributeValue<Value> = Value extends boolean
  ? Flag
  : Value extends number
    ? number | `${number}` | `${number}%`
    : Value extends { after: number }
      ? `after ${number}`
      : Value;

/** A boolean, as a value or as the text of an attribute. */
type Flag = boolean | '' | 'true' | 'false';

/** The attributes for settings. */
type SettingAttributes<All> = {
  [Name in keyof All & string as Kebab<Name>]?: AttributeValue<All[Name]> | undefined;
};

/** The attributes that both elements have. */
export interface CommonAttributes {
  /** The URL of a Markdown or JSON file with the content, relative to the page. */
  src?: string | undefined;
  /** Load the content when the element is near the viewport (`lazy`, the default), or at once (`eager`). */
  loading?: 'eager' | 'lazy' | undefined;
  /** The heading level of the title, 1 to 5, or of the topmost headings where there is no title. Default 2. */
  'heading-level'?: number | `${number}` | undefined;
  /** Remember the answers of the reader on this device. Default false. */
  remember?: Flag | undefined;
  /** Show the messages for the author of the Markdown, for a draft. Default false. */
  'show-messages'?: Flag | undefined;
  /** Strings that replace those of the interface: an object as a property, JSON as an attribute. */
  strings?: Partial<Strings> | string | undefined;
}

/** The attributes of `<zelfcheck-quiz>`. */
export type QuizAttributes = CommonAttributes & SettingAttributes<QuizSettings>;

/** The attributes of `<zelfcheck-checklist>`. */
export type ChecklistAttributes = CommonAttributes & SettingAttributes<ChecklistSettings>;

/** The props of an element: each attribute by its own name or by that of its property, and `worksheet`. */
export type ElementProps<Attributes> = Attributes & {
  [Name in keyof Attributes & string as Camel<Name>]?: Attributes[Name];
} & {
  /** The worksheet to show, as `readMarkdown` returns it or as parsed from JSON. */
  worksheet?: Worksheet | undefined;
};

/** A listener to an event of an element. */
export type Listener<Name extends keyof ZelfcheckEventMap, Target> = (
  event: ZelfcheckEventMap[Name] & { readonly currentTarget: Target },
) => void;

/** Listeners to all events, by the name of the event behind a prefix: `onzelfcheck-answer`. */
export type Listeners<Prefix extends string, Target> = {
  [Name in keyof ZelfcheckEventMap as `${Prefix}${Name}`]?: Listener<Name, Target> | undefined;
};
