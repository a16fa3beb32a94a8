/** The keys that native controls other than text fields use. */
const controlKeys = /^(?: |Enter|Arrow(?:Up|Down|Left|Right)|Home|End|Page(?:Up|Down))$/;

const isTextField = (control: Element): boolean =>
  control.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])');

/**
 * Keeps a key that a control of ours uses from the scripts of the page. Outside of a shadow root the target of an event is
 * the host, so a page with shortcuts cannot see that its reader is typing. Tab, Escape and combinations stay the page's.
 */
export const keepKey = (event: Event): void => {
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  const [control] = event.composedPath();
  if (!(control instanceof Element) || ctrlKey || metaKey) return;
  if (/^(?:Tab|Escape|F\d+)$/.test(key)) return;
  // With Alt, keyboards of many languages type a character.
  const isUsed = isTextField(control)
    ? !altKey || key.length === 1
    : !altKey && control.matches('input, button, summary, a') && controlKeys.test(key);
  if (isUsed) event.stopPropagation();
};
