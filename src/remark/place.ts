import type { Element } from 'hast';
import type { Node, RootContent } from 'mdast';
import type { Worksheet } from '../model/worksheet.js';
import { staticForm } from '../outputs/static-form.js';

/** The type of the node that replaces a worksheet in the tree. */
export const placeType = 'zelfcheck';

/** A node with `data.hName` and its siblings: tools that make HTML of a tree use these, even for an unknown type. */
interface Place extends Node {
  type: typeof placeType;
  data: {
    hName: string;
    hProperties: Element['properties'];
    hChildren: Element['children'];
  };
}

/**
 * Marks elements so that MDX renders them as they are: a component of the site, such as one for `details`, could turn them
 * into HTML that cannot be read back.
 */
const markExplicit = (children: Element['children']): void => {
  for (const child of children) {
    if (child.type !== 'element') continue;
    child.data = { ...child.data, ...{ _mdxExplicitJsx: true } };
    markExplicit(child.children);
  }
};

/** The options of `toPlace`. */
export interface PlaceOptions {
  /** The heading level of the title, 1 to 5. */
  readonly headingLevel: number;
  /** The language of the sentences around the worksheet; default that of the worksheet. */
  readonly lang: string | undefined;
  /** Further attributes of the element, by name. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** Makes the node that replaces a worksheet in a Markdown tree: the static form inside the tag of the element. */
export const toPlace = (
  worksheet: Worksheet,
  { headingLevel, lang, properties }: PlaceOptions,
): RootContent => {
  const form = staticForm(worksheet, { headingLevel, ...(lang !== undefined && { lang }) });
  markExplicit(form.children);
  const place: Place = {
    type: placeType,
    data: {
      hName: form.tagName,
      hProperties: {
        ...form.properties,
        // The element uses the same heading level as the static form that it replaces.
        ...(headingLevel !== 2 && { 'heading-level': String(headingLevel) }),
        ...properties,
      },
      hChildren: form.children,
    },
  };
  return place as unknown as RootContent;
};
