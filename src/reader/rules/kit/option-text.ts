/** An option that an author wrote without a box. */
export interface OptionText {
  text: string;
  /** Whether the author marked it as right. */
  right: boolean;
  /** Whether the sign before it tells right from wrong; else it is a letter, or there is none. */
  signed?: boolean;
  /** The letter before it, from 0 for an A. */
  letter?: number;
  /** Whether a colon is behind the letter. */
  colon?: boolean;
}

const round =
  /^(?:\(\s?([xX*✓✔vV•]?)\s?\)|([○◯⚪◉🔘✅❌✔✖✓✗✘]|:(?:white_check_mark|heavy_check_mark|x):)\ufe0f?)\s+(?=\S)/u;
const lettered = /^(?:\(?([A-Ha-h])(?:[):]\s*|\.\s+)|\[([A-Ha-h])\]\s+)(?=\S)/;
const said =
  /\s(?:\((?:correct|right|true|juist|goed|richtig|korrekt)\b[^()]{0,40}\)|[✅✔✓☑]\ufe0f?)\s*$/iu;

const markers = /^(?:(?:[-–—−•·‣*+]|#\.|\d{1,2}[.)])\s*)?/;

/** The option that a line looks like; undefined when it looks like none. */
export const optionIn = (line: string): OptionText | undefined => {
  const text = line.replace(/[\u200b\u2060\ufeff]/g, '').trim();
  const [tail] = said.exec(text.slice(-60)) ?? [];
  const letter = lettered.exec(text);
  const [marker = '', one, other] = letter ?? markers.exec(text) ?? [];
  const sign = round.exec(text.slice(marker.length));
  const at = letter && {
    letter: (one ?? other)!.toLowerCase().charCodeAt(0) - 97,
    ...(marker.trimEnd().endsWith(':') && { colon: true }),
  };
  if (sign) {
    const [whole, mark, drawn = ''] = sign;
    const right = mark ? true : /[◉🔘✅✔✓]|check_mark/u.test(drawn);
    return { text: text.slice(marker.length + whole.length), right, signed: true, ...at };
  }
  if (!letter && tail === undefined) return undefined;
  const rest = letter ? text.slice(marker.length) : text;
  return {
    text: tail === undefined ? rest : rest.slice(0, -tail.length),
    right: tail !== undefined,
    ...at,
  };
};
