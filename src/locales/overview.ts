/** What is said around the messages of one language. */
export interface Overview {
  /** A BCP 47 tag, for numbers, plurals and lists. */
  readonly lang: string;
  /** Above the messages: `{counts}` of them. */
  readonly heading: string;
  /** In their place when there are none. */
  readonly none: string;
  /** Under the heading: what to do before readers come. */
  readonly draft: string;
  /** Before a quoted line. */
  readonly line: string;
  /** After as many as are shown: `{n}` more. */
  readonly more: string;
  /** The word for one message, and for one and for several when they are counted. */
  readonly severities: Readonly<
    Record<
      'error' | 'warning' | 'info',
      { readonly word: string; readonly one: string; readonly other: string }
    >
  >;
}

const en: Overview = {
  lang: 'en-GB',
  heading: 'For the author: {counts}',
  none: 'For the author: nothing to remark.',
  draft: 'Readers see this too. Take show-messages away before you publish.',
  line: 'Line {n}',
  more: 'and {n} more',
  severities: {
    error: { word: 'Error', one: '{n} error', other: '{n} errors' },
    warning: { word: 'Warning', one: '{n} warning', other: '{n} warnings' },
    info: { word: 'Tip', one: '{n} tip', other: '{n} tips' },
  },
};

const nl: Overview = {
  lang: 'nl',
  heading: 'Voor de auteur: {counts}',
  none: 'Voor de auteur: niets op aan te merken.',
  draft: 'Lezers zien dit ook. Haal show-messages weg voordat je publiceert.',
  line: 'Regel {n}',
  more: 'en nog {n}',
  severities: {
    error: { word: 'Fout', one: '{n} fout', other: '{n} fouten' },
    warning: { word: 'Let op', one: '{n} waarschuwing', other: '{n} waarschuwingen' },
    info: { word: 'Tip', one: '{n} tip', other: '{n} tips' },
  },
};

/** What is said around the messages, by language. */
export const overviews = { en, nl } as const;
