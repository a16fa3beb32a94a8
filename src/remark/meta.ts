import type { Message } from '../model/messages.js';
import type { FrontMatter, FrontMatterEntry } from '../reader/yaml-subset.js';

/** The settings behind the language of a fenced block: ```` ```quiz feedback=end title="Two questions" remember ````. */
export interface Meta {
  /** The settings that belong in front matter. */
  readonly entries: readonly FrontMatterEntry[];
  /** The attributes of the element, by name. */
  readonly properties: Readonly<Record<string, string>>;
  /** The heading level of the title, where the block names it. */
  readonly headingLevel: number | undefined;
  /** The messages about settings that belong to the element. */
  readonly messages: readonly Message[];
}

// Settings that are attributes of the element rather than settings of the worksheet.
const elementSettings = new Set(['remember', 'show-messages']);

/** The valid values of `heading-level`. */
const levels = ['1', '2', '3', '4', '5'];

/** Whether a value is a valid heading level for the title of a worksheet. */
export const isLevel = (value: string | number | undefined): boolean =>
  levels.includes(String(value));

// Lines count from the first line of the block, which is 1; the fence is the line above it.
const line = 0;

/** Matches a key with or without a value. */
const pair = /([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"']\S*)))?(?=\s|$)/y;

/** Parses the text behind the language of a fenced block. Words that are no key or `key=value` are left to other tools. */
export const readMeta = (meta: string | null | undefined): Meta => {
  const entries: FrontMatterEntry[] = [];
  const properties: Record<string, string> = {};
  const messages: Message[] = [];
  let headingLevel: number | undefined;
  for (const [word] of (meta ?? '').matchAll(/(?:"[^"]*"|'[^']*'|\S)+/g)) {
    pair.lastIndex = 0;
    const [whole, key, ...values] = pair.exec(word) ?? [];
    if (key === undefined || whole !== word) continue;
    const value = values.find((text) => text !== undefined);
    if (elementSettings.has(key)) properties[key] = value ?? '';
    // A key without a value means `true`.
    else if (key !== 'heading-level') entries.push({ key, value: value ?? 'true', line });
    else if (isLevel(value)) headingLevel = Number(value);
    else
      messages.push({
        rule: 'unknown-value',
        severity: 'warning',
        ...{ line, column: 1 },
        values: { key, value: value ?? '', known: levels.join(', ') },
      });
  }
  return { entries, properties, headingLevel, messages };
};

/** Merges the settings beside the language into front matter, where these settings win. */
export const withMeta = (frontMatter: FrontMatter | undefined, { entries }: Meta): FrontMatter => ({
  entries: [
    ...entries,
    ...(frontMatter?.entries ?? []).filter(({ key }) =>
      entries.every((entry) => entry.key !== key),
    ),
  ],
  unread: frontMatter?.unread ?? [],
});
