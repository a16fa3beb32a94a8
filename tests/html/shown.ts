type Json = Readonly<Record<string, unknown>>;

const typeOf = (value: unknown): unknown => (Object(value) as Json)['type'];

/** The text of a node without the spaces that HTML does not show: a line end is one, and at a break there is none. */
const textOf = (node: Json, before: unknown, after: unknown): Json => {
  let value = String(node['value']).replace(/\s+/g, ' ');
  if (typeOf(before) === 'break') value = value.trimStart();
  if (typeOf(after) === 'break') value = value.trimEnd();
  return { ...node, value };
};

/** A worksheet, or a part of one, as HTML shows it: how the author wrapped lines is not to be seen in it. */
export const shown = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value
      .map((one: unknown, index) =>
        typeOf(one) === 'text'
          ? textOf(one as Json, value[index - 1], value[index + 1])
          : shown(one),
      )
      .filter((one) => typeOf(one) !== 'text' || (one as Json)['value'] !== '');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shown(one)]));
};

/** Whether something in a line has nothing in it, such as `<b></b>`: in HTML that is nothing at all. */
export const hasEmptyWords = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { type, children } = value as Json;
  return (
    (/^(?:link|emphasis|strong|delete|format)$/.test(String(type)) &&
      Array.isArray(children) &&
      !children.length) ||
    Object.values(value).some(hasEmptyWords)
  );
};
