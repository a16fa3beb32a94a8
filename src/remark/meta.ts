import type { FrontMatter, FrontMatterEntry } from '../reader/index.js';

/** What stands behind the language of a fenced block: ```` ```quiz feedback=end title="Two questions" remember ````. */
export interface Meta {
  /** What belongs in front matter. */
  readonly entries: readonly FrontMatterEntry[];
  /** What belongs on the element, by the name of its property. */
  readonly properties: Readonly<Record<string, string>>;
  /** The level of the title, where the block names it. */
  readonly headingLevel: number | undefined;
}

// What a page says of the element rather than of the worksheet.
const ofElement = new Set(['remember', 'show-messages']);

const pair = /([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"']\S*)))?(?=\s|$)/y;

/** Reads what stands behind the language of a fenced block. What is no setting in its form is left to other tools. */
export const readMeta = (meta: string | null | undefined): Meta => {
  const entries: FrontMatterEntry[] = [];
  const properties: Record<string, string> = {};
  let headingLevel: number | undefined;
  for (const [word] of (meta ?? '').matchAll(/(?:"[^"]*"|'[^']*'|\S)+/g)) {
    pair.lastIndex = 0;
    const [whole, key, ...values] = pair.exec(word) ?? [];
    if (key === undefined || whole !== word) continue;
    const value = values.find((one) => one !== undefined);
    if (ofElement.has(key)) properties[key] = value ?? '';
    else if (key === 'heading-level')
      headingLevel = /^[1-5]$/.test(value ?? '') ? +value! : undefined;
    // The line above the first one of the block is that of the fence. Alone, a key means yes.
    else entries.push({ key, value: value ?? 'true', line: 0 });
  }
  return { entries, properties, headingLevel };
};

/** Front matter over which the settings beside the language win. */
export const withMeta = (frontMatter: FrontMatter | undefined, { entries }: Meta): FrontMatter => ({
  entries: [
    ...entries,
    ...(frontMatter?.entries ?? []).filter(({ key }) => entries.every((one) => one.key !== key)),
  ],
  unread: frontMatter?.unread ?? [],
});
