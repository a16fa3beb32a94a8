import type { Kind } from '../../src/model/worksheet.js';
import { make, place, settled, type AnyElement } from './page.js';

/** The worksheets of `content/`, as the demo site shows them. */

/** A worksheet in `content/`. */
export interface Piece {
  /** Such as `nl/weerstand-quiz.md`. */
  readonly file: string;
  readonly kind: Kind;
}

const content = new URL('../../content/', import.meta.url);
const get = async (file: string): Promise<string> => (await fetch(new URL(file, content))).text();

/** All worksheets: the map of what is taught where names every one. */
export const pieces = async (): Promise<readonly Piece[]> => {
  const coverage = JSON.parse(await get('coverage.json')) as Record<string, { file: string }[]>;
  const files = new Set(
    Object.values(coverage).flatMap((places) => places.map(({ file }) => file)),
  );
  return Promise.all(
    [...files].sort().map(async (file) => {
      const kind = /^kind: (quiz|checklist)$/m.exec(await get(file))?.[1];
      return { file, kind: kind as Kind };
    }),
  );
};

/** Shows a worksheet of `content/` on a page in its language. */
export const open = async ({ file, kind }: Piece): Promise<AnyElement> => {
  document.documentElement.lang = file.slice(0, 2);
  const element = make(kind, { src: new URL(file, content).href });
  return settled<AnyElement>(place(element));
};
