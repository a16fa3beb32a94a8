import { visit } from 'unist-util-visit';

/** Gives a heading the id that stands behind it in braces: `## Your first quiz {#first}`. */
export const remarkIds = () => (tree) => {
  visit(tree, 'heading', (heading) => {
    const last = heading.children.at(-1);
    const [marker, id] = (last?.type === 'text' && /\s*\{#([\w-]+)\}$/.exec(last.value)) || [];
    if (id === undefined) return;
    last.value = last.value.slice(0, -marker.length);
    heading.data = { ...heading.data, hProperties: { id } };
  });
};
