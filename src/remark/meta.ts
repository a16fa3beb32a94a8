import type { Message } from '../model/messages.js';
import type { FrontMatter, FrontMatterEntry } from '../reader/yaml-subset.js';

/** What stands behind the language of a fenced block: ```` ```quiz feedback=end title="Two questions" remember ````. */
export interface Meta {
  /** What belongs in front matter. */
  readonly entries: readonly FrontMatterEntry[];
  /** What belongs on the element, by the name of its property. */
  readonly properties: Readonly<Record<string, string>>;
  /** The level of the title, where the block names it. */
  readonly headingLevel: number | undefined;
  /** What the author should know of what is for the element. */
  readonly messages: readonly Message[];
}

// What a page says of the element rather than of the worksheet.
const ofElement = new Set(['remember', 'show-messages']);

const levels = ['1', '2', '3', '4', '5'];

/** Whether the title of a worksheet can stand on this level. */
export const isLevel = (value: string | number | undefined): boolean =>
  levels.includes(String(value));

// The line above the first one of a block is that of the fence.
const line = 0;

const pair = /([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"']\S*)))?(?=\s|$)/y;

/** Reads what stands behind the language of a fenced block. What is no setting in its form is left to other tools. */
export const readMeta = (meta: string | null | undefined): Meta => {
  const entries: FrontMatterEntry[] = [];
  const properties: Record<string, string> = {};
  const messages: Message[] = [];
  let headingLevel: number | undefined;
  for (const [word] of (meta ?? '').matchAll(/(?:"[^"]*"|'[^']*'|\S)+/g)) {
    pair.lastIndex = 0;
    const [whole, key, ...values] = pair.exec(word) ?? [];
    if (key === undefined || whole !== word) continue;
    const value = values.find((one) => one !== undefined);
    if (ofElement.has(key)) properties[key] = value ?? '';
    // Alone, a key means yes.
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

/** Front matter over which the settings beside the language win. */
export const withMeta = (frontMatter: FrontMatter | undefined, { entries }: Meta): FrontMatter => ({
  entries: [
    ...entries,
    ...(frontMatter?.entries ?? []).filter(({ key }) => entries.every((one) => one.key !== key)),
  ],
  unread: frontMatter?.unread ?? [],
});
