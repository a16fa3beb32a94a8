import type { Element } from 'hast';
import type { Node, RootContent } from 'mdast';
import type { Worksheet } from '../model/worksheet.js';
import { staticForm } from '../outputs/static-form.js';

/** The type of the node that stands in place of a worksheet. */
export const placeType = 'zelfcheck';

/** Whatever makes HTML of a tree makes this element of the node, whether it knows its type or not. */
interface Place extends Node {
  type: typeof placeType;
  data: {
    hName: string;
    hProperties: Element['properties'];
    hChildren: Element['children'];
  };
}

/**
 * Says to MDX that an element was written as it is: no component of the site takes its place, such as one that turns
 * `details` into something that cannot be read back.
 */
const keepElements = (children: Element['children']): void => {
  for (const child of children) {
    if (child.type !== 'element') continue;
    child.data = { ...child.data, ...{ _mdxExplicitJsx: true } };
    keepElements(child.children);
  }
};

/** How one worksheet is written. */
export interface PlaceOptions {
  readonly headingLevel: number;
  readonly lang: string | undefined;
  /** Attributes of the element. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** The node that stands in place of a worksheet in a tree of Markdown. */
export const placeOf = (
  worksheet: Worksheet,
  { headingLevel, lang, properties }: PlaceOptions,
): RootContent => {
  const form = staticForm(worksheet, { headingLevel, ...(lang !== undefined && { lang }) });
  keepElements(form.children);
  const place: Place = {
    type: placeType,
    data: {
      hName: form.tagName,
      hProperties: {
        ...form.properties,
        // The element that takes the place of the form stands on the same level.
        ...(headingLevel !== 2 && { 'heading-level': String(headingLevel) }),
        ...properties,
      },
      hChildren: form.children,
    },
  };
  return place as unknown as RootContent;
};
