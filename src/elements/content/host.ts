import type { CSSResultOrNative } from 'lit';
import type { Message } from '../../model/messages.js';
import type { Kind, Worksheet } from '../../model/worksheet.js';
import type { ZelfcheckError } from '../errors.js';

/** Content that is there as text. */
export type TextSource =
  | {
      readonly from: 'markdown';
      /** As it stands in the page, with the indentation of the page. */
      readonly text: string;
      /** Whether the signs of HTML in it are written as HTML writes them. */
      readonly isEscaped?: boolean;
    }
  | { readonly from: 'json'; readonly text: string }
  /** The HTML between the tags of the element itself, which can be read there. */
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
  /** The Markdown that it was read from; of HTML, which has no lines, what the messages are about. */
  readonly text?: string | readonly string[];
  /** The URL that its relative URLs are relative to. */
  readonly base: string;
}

/** How far the content of an element is. */
export type ContentState =
  | { readonly status: 'empty'; readonly content?: Content }
  | {
      readonly status: 'loading';
      /** Whether the HTML that the page wrote is all that it takes to read on. */
      readonly isReadable?: boolean;
    }
  | { readonly status: 'ready'; readonly content: Content }
  | {
      readonly status: 'failed';
      readonly error: ZelfcheckError;
      /** The content that was read, where that is not the trouble: a file in which nothing can be answered. */
      readonly content?: Content | undefined;
    };

/**
 * The side of an element that whoever gets its content talks to. It is an object of its own, so that none of it is on the
 * element, where it would be public.
 */
export interface ContentHost {
  readonly element: HTMLElement;
  readonly kind: () => Kind;
  /** Whether the content is got when the element comes near the screen, and not at once. */
  readonly isLazy: () => boolean;
  /** Whether Markdown is looked over for its author. */
  readonly isDraft: () => boolean;
  /** Whether answers are remembered on the device. */
  readonly isRemembering: () => boolean;
  /** Adds a sheet of styles; again it changes nothing. */
  readonly adopt: (sheet: CSSResultOrNative) => void;
  /** Takes a new state of the content. */
  readonly changed: (state: ContentState) => void;
}
