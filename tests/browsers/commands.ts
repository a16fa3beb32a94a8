import { executeServerCommand } from '@web/test-runner-commands';

/** Whether the engine that runs this test can emulate media features; WebDriver has no command for it. */
export const canEmulateMedia = navigator.userAgent.includes('Chrome/');

const ask = async (verb: string, ...payload: unknown[]): Promise<void> => {
  await executeServerCommand(`zelfcheck:${verb}`, payload);
};

/**
 * Presses one key as a person does, in every engine: focus moves, controls react.
 *
 * @param key The name that a keyboard event gives it (`Tab`, `Enter`, `ArrowDown`, `a`), or `Space`; what is held down
 * meanwhile comes before a plus sign: `Shift+Tab`.
 */
export const press = (key: string): Promise<void> => ask('press', ...key.split('+'));

/** Types a text, letter by letter, in what has focus. */
export const type = (text: string): Promise<void> => ask('type', text);

/** Presses the mouse at one place, takes it along to another and lets go; both in CSS pixels. */
export const drag = (
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
): Promise<void> => ask('drag', from, to);

/** Makes the window this large, in CSS pixels. */
export const resize = (width: number, height: number): Promise<void> =>
  ask('resize', width, height);

/**
 * Makes the page believe in other media features, until it is called again; with nothing, in the real ones. Chromium only.
 *
 * @param features Such as `{ 'prefers-color-scheme': 'dark', 'forced-colors': 'active', media: 'print' }`.
 */
export const emulateMedia = (features: Readonly<Record<string, string>> = {}): Promise<void> =>
  ask('media', features);
