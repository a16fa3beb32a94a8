import { attribute } from './reading.js';
import type { Handler } from './reading.js';
import { boxText } from './words.js';

// Words by which programs mark a picture that they put in the place of an emoji or of a smiley.
const emojiMark =
  /(?:^|[\s_/-])(?:emojis?|twemoji|emojione|joypixels|notoemoji|emoticons?|smil(?:ey|ie)s?)(?![a-z])/i;

// The name of a file that is the code points of its emoji: `2611.svg`, `1f1f3-1f1f1.png`, `emoji_u1f600.png`.
const emojiFile =
  /\/(?:emoji_u)?(?:[\da-f]{4,5})(?:[-_][\da-f]{2,5})*\.(?:svg|png|gif|webp)(?:[?#]|$)/i;

// An emoji, or several; digits are emoji as well, and mean nothing alone.
const isEmoji = /^(?=.*[^\x20-\x7e])[\p{Emoji}\p{Emoji_Component}\p{So}]+$/u;

/** The longest text that a picture is taken for a form of: `:woman_in_steamy_room_medium_skin_tone:`. */
const maxEmojiText = 60;

/**
 * The text in the place of which a program put a picture: an emoji, or its short name where the picture has no other.
 * Undefined for a picture that the author chose.
 */
const emojiText = (element: Element): string | undefined => {
  const own = [...element.attributes].find(({ name }) => /^data-(?:\w+-)?emoji/.test(name));
  const marks = ['class', 'itemtype', 'src'].map((name) => attribute(element, name));
  const names = ['data-emoji', 'data-emoji-fallback', 'alt', 'data-emoji-shortname', 'title']
    .map((name) => attribute(element, name).trim())
    .filter((text) => text && text.length <= maxEmojiText);
  const emoji = names.find((text) => isEmoji.test(text));
  const isMarked = own !== undefined || marks.slice(0, 2).some((mark) => emojiMark.test(mark));
  if (isMarked) return emoji ?? names[0];
  return emojiFile.test(marks[2]!) || emojiMark.test(marks[2]!) ? emoji : undefined;
};

// Attributes in which lazy loaders keep the URL of a picture, and those in which they keep several with their widths.
const urlAttributes = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-ll-src'];
const listAttributes = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

// URLs of the small pictures that stand in until the real one is loaded.
const standIn =
  /^$|^(?:data|about|blob):|(?:^|[/_-])(?:placeholder|blank|spacer|transparent|pixel|lazy|loading|1x1|grey|gray)[\w-]{0,40}\.(?:gif|png|svg|webp|jpe?g)(?:[?#]|$)/i;

const isLazy = (element: Element): boolean => /(?:^|[\s_-])lazy/i.test(attribute(element, 'class'));

/** The width in pixels that no picture in a worksheet needs to exceed. */
const maxWidth = 1600;

/** The URL of the widest picture in a `srcset` up to that width; empty where there is none but what stands in. */
const widestOf = (list: string): string => {
  let widest = '';
  let most = -1;
  for (const candidate of list.split(/,\s+/)) {
    const [url = '', width = ''] = candidate.trim().split(/\s+/);
    const size = parseFloat(width) || 0;
    if (size > most && size <= maxWidth && !standIn.test(url)) [widest, most] = [url, size];
  }
  return widest;
};

// The URL of the picture in a `noscript`, which is text in a page that runs scripts.
const imageInText = /<img\b[^<>]*?\ssrc=(?:"([^"<>]*)"|'([^'<>]*)')/i;

const neighbours = (element: Element): Element[] =>
  [element, element.parentElement].flatMap((it) =>
    it ? [it.nextElementSibling, it.previousElementSibling].filter((near) => near !== null) : [],
  );

/** The URL of the picture in a `noscript` beside, which lazy loaders write for readers without scripts. */
const urlBeside = (element: Element): string => {
  const beside = neighbours(element).find(({ localName }) => localName === 'noscript');
  if (!beside) return '';
  const image = beside.querySelector('img');
  if (image) return attribute(image, 'src');
  const [, one, other] = imageInText.exec(beside.textContent ?? '') ?? [];
  return (one ?? other ?? '').replace(/&amp;/g, '&');
};

/** The URL of a picture, also where a lazy loader keeps it elsewhere and shows another picture meanwhile. */
const urlOf = (element: Element): string => {
  const src = attribute(element, 'src');
  if (!standIn.test(src) && !isLazy(element)) return src;
  const lists = standIn.test(src) ? [...listAttributes, 'srcset'] : listAttributes;
  const sources =
    element.parentElement?.localName === 'picture'
      ? [...element.parentElement.querySelectorAll('source')]
      : [];
  const kept = [
    ...urlAttributes.map((name) => attribute(element, name)),
    ...[element, ...sources].flatMap((it) => lists.map((name) => widestOf(attribute(it, name)))),
    ...(standIn.test(src) ? [urlBeside(element)] : []),
  ];
  return kept.find((url) => !standIn.test(url)) ?? src;
};

/** Reads a picture: that of an emoji or of a box becomes text, and one that is loaded late gets its own URL. */
export const image: Handler = (element) => {
  // Google Docs draws its boxes.
  if (attribute(element, 'aria-roledescription') === 'checkbox')
    return [boxText(attribute(element, 'alt') === 'checked')];
  const emoji = emojiText(element);
  if (emoji !== undefined) return [{ type: 'text', value: emoji }];
  const title = attribute(element, 'title');
  return [
    {
      type: 'image',
      url: urlOf(element),
      alt: attribute(element, 'alt'),
      ...(title && { title }),
    },
  ];
};
