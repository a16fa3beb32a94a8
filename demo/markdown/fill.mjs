const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Puts what a reader fills in, and has not filled in yet, into HTML: where it names that between « and ». The script of the
 * page finds those places again.
 *
 * @param html The HTML.
 * @param fills What stands there until then, by name.
 * @param words What depends on the kind of worksheet, by name.
 */
export const fillIn = (html, fills, words) =>
  html.replace(/«([\w-]+)»/g, (_, name) => {
    if (Object.hasOwn(fills, name))
      return `<span data-fill="${name}">${escape(fills[name])}</span>`;
    const { quiz, checklist } = words[name] ?? {};
    if (quiz === undefined) throw new Error(`Nothing to fill in for «${name}»`);
    const kinds = `data-quiz="${escape(quiz)}" data-checklist="${escape(checklist)}"`;
    return `<span ${kinds}>${escape(quiz)}</span>`;
  });
