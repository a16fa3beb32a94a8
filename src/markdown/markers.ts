import type { Extension } from 'mdast-util-from-markdown';

/** Keeps of a rule whether it is drawn with underscores: that may be a line to write on. */
export const markersFromMarkdown: Extension = {
  exit: {
    thematicBreak(token) {
      const node = this.stack.at(-1);
      if (node?.type === 'thematicBreak' && this.sliceSerialize(token).includes('_'))
        Object.assign(node, { data: { marker: '_' } });
      this.exit(token);
    },
  },
};
