/** A change that comes so soon after a frame was given a height may be caused by that, in milliseconds. */
const soon = 250;

/** So many changes in a row are followed at once, further ones when it has been quiet for twice that time, */
const quick = 3;

/** and none after so many: the page in the frame grows with its frame, and would do so for ever. */
const last = 6;

/** Gives one document in a frame the heights that it tells. */
const sizer = (frame: HTMLIFrameElement): ((told: number) => void) => {
  const { style } = frame;
  /** The height that the frame was given. */
  let given = 0;
  /** When that was. */
  let at = -soon;
  /** How many changes came in a row, each as if it were caused by the one before. */
  let row = 0;
  /** The height in the style of the frame before that row. */
  let before = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  return (told) => {
    const most = +frame.dataset['maxHeight']! || 20_000;
    const height = Math.max(40, Math.min(most, Math.ceil(told)));

    const give = (): void => {
      const isWhole = getComputedStyle(frame).boxSizing === 'border-box';
      const edges = isWhole ? frame.offsetHeight - frame.clientHeight : 0;
      style.height = `${height + edges}px`;
      given = height;
      at = performance.now();
      timer = undefined;
    };

    if (!timer) {
      if (Math.abs(height - given) < 2) return;
      row = performance.now() - at < soon ? row + 1 : 0;
      if (!row) before = style.height;
    }
    clearTimeout(timer);
    if (row > last) {
      style.height = before;
      // Whatever comes after this comes too soon.
      at = Infinity;
    } else if (row > quick) timer = setTimeout(give, 2 * soon);
    else give();
  };
};

const listen = (): true => {
  const sizers = new WeakMap<Element, ReturnType<typeof sizer>>();

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const { zelfcheck: word, height } = Object(data) as { zelfcheck: unknown; height: number };
    const frames = document.querySelectorAll('iframe');
    const frame = [...frames].find((it) => it.contentWindow === source);
    if (!frame) return;
    // With a greeting another document is in the frame, and starts afresh.
    if (word === 'hello' || !sizers.has(frame)) sizers.set(frame, sizer(frame));
    if (word !== 'size' || !Number.isFinite(height)) return;
    sizers.get(frame)!(height);
    frame.contentWindow!.postMessage({ zelfcheck: 'sized' }, '*');
  });

  const marked = document.querySelectorAll<HTMLIFrameElement>('iframe[data-zelfcheck-frame]');
  for (const { contentWindow } of marked) contentWindow?.postMessage({ zelfcheck: 'hello' }, '*');
  return true;
};

/**
 * Gives every frame the height that the page in it tells, as `startFrame` does there. Whoever speaks is known by its
 * window alone, so a sandbox without an origin is served as well, and nobody can speak for another frame. A height is
 * from 40 pixels to 20,000, or to the frame's `data-max-height`; a difference of one pixel is none. A frame whose page
 * grows with it keeps the height that the page around gave it.
 *
 * Frames that are there already and are marked with `data-zelfcheck-frame` are asked, as they may have spoken before
 * anybody listened. A second copy on the page changes nothing.
 */
export const sizeFrames = (): void => {
  const page = globalThis as { [copy: symbol]: unknown };
  page[Symbol.for('zelfcheck-frame')] ??= listen();
};
