import type { CSSResultOrNative, ReactiveControllerHost } from 'lit';
import type { Message } from '../../model/messages.js';
import type { Kind, Worksheet } from '../../model/worksheet.js';
import type { ZelfcheckError } from '../errors.js';

/** Content that is given as text. */
export type TextSource =
  | {
      readonly from: 'markdown';
      /** The text as it is in the page, with the indentation of the page. */
      readonly text: string;
      /** Whether the text is serialised HTML, so that `<`, `>` and `&` in it are character references. */
      readonly isEscaped?: boolean;
    }
  | { readonly from: 'json'; readonly text: string }
  /** The HTML between the tags of the element itself, which readers see until the worksheet is there. */
  | { readonly from: 'html'; readonly text: string };

/** The place where the content of an element comes from. */
export type Source =
  | TextSource
  | { readonly from: 'url'; readonly url: string }
  | { readonly from: 'value'; readonly value: unknown };

/** Content that was read. */
export interface Content {
  readonly worksheet: Worksheet;
  readonly messages: readonly Message[];
  /** The Markdown of the worksheet; for HTML, which has no lines, the passages that the messages quote. */
  readonly text?: string | readonly string[];
  /** The absolute URL against which the relative URLs in the worksheet are resolved. */
  readonly base: string;
}

/** The state of the content of an element. */
export type ContentState =
  | { readonly status: 'empty'; readonly content?: Content }
  | {
      readonly status: 'loading';
      /** Whether the HTML between the tags can be read meanwhile, so that no sentence about loading is shown. */
      readonly isReadable?: boolean;
    }
  | { readonly status: 'ready'; readonly content: Content }
  | {
      readonly status: 'failed';
      readonly error: ZelfcheckError;
      /** The content that was read, where reading was not the problem: a file in which nothing can be answered. */
      readonly content?: Content | undefined;
    };

/**
 * The side of an element that its content controller talks to. A separate object, since members of the element itself
 * would be public.
 */
export interface ContentHost {
  readonly element: HTMLElement & ReactiveControllerHost;
  readonly kind: () => Kind;
  /** Whether the content is loaded when the element comes near the viewport, and not at once. */
  readonly isLazy: () => boolean;
  /** Whether the rules for authors check the Markdown. */
  readonly isDraft: () => boolean;
  /** Whether answers are remembered on the device. */
  readonly isRemembering: () => boolean;
  /** Adds a style sheet to the element; adding it again changes nothing. */
  readonly adopt: (sheet: CSSResultOrNative) => void;
  /** Called with each new state of the content. */
  readonly changed: (state: ContentState) => void;
}
