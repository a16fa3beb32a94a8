/** A change within this time after a frame was resized may be caused by that, in milliseconds. */
const feedbackTime = 250;

/** The number of such changes in a row that are followed at once; further ones wait for twice that time of quiet. */
const immediateChanges = 3;

/** The number of such changes after which none is followed: the page grows with its frame and would do so for ever. */
const maxChanges = 6;

/** Makes a function that resizes a frame to the heights which one document in it reports. */
const frameSizer = (frame: HTMLIFrameElement): ((reportedHeight: number) => void) => {
  const { style } = frame;
  /** The height that the frame was resized to, without its borders. */
  let givenHeight = 0;
  /** The time of that, by `performance.now()`. */
  let givenAt = -feedbackTime;
  /** The number of changes in a row that each came within `feedbackTime` of the one before. */
  let row = 0;
  /** The height in the style of the frame before that row. */
  let heightBefore = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  return (reportedHeight) => {
    const maxHeight = +frame.dataset['maxHeight']! || 20_000;
    const height = Math.max(40, Math.min(maxHeight, Math.ceil(reportedHeight)));

    const resize = (): void => {
      const includesBorders = getComputedStyle(frame).boxSizing === 'border-box';
      const borders = includesBorders ? frame.offsetHeight - frame.clientHeight : 0;
      style.height = `${height + borders}px`;
      givenHeight = height;
      givenAt = performance.now();
      timer = undefined;
    };

    if (!timer) {
      if (Math.abs(height - givenHeight) < 2) return;
      row = performance.now() - givenAt < feedbackTime ? row + 1 : 0;
      if (!row) heightBefore = style.height;
    }
    clearTimeout(timer);
    if (row > maxChanges) {
      style.height = heightBefore;
      // Every later change counts as part of this row.
      givenAt = Infinity;
    } else if (row > immediateChanges) timer = setTimeout(resize, 2 * feedbackTime);
    else resize();
  };
};

const listen = (): true => {
  const sizers = new WeakMap<Element, ReturnType<typeof frameSizer>>();

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const { zelfcheck: type, height } = Object(data) as { zelfcheck: unknown; height: number };
    const frames = document.querySelectorAll('iframe');
    const frame = [...frames].find((it) => it.contentWindow === source);
    if (!frame) return;
    // A `hello` means a new document in the frame, for which counting starts again.
    if (type === 'hello' || !sizers.has(frame)) sizers.set(frame, frameSizer(frame));
    if (type !== 'size' || !Number.isFinite(height)) return;
    sizers.get(frame)!(height);
    frame.contentWindow!.postMessage({ zelfcheck: 'sized' }, '*');
  });

  const marked = document.querySelectorAll<HTMLIFrameElement>('iframe[data-zelfcheck-frame]');
  for (const { contentWindow } of marked) contentWindow?.postMessage({ zelfcheck: 'hello' }, '*');
  return true;
};

/**
 * Resizes every frame to the height that the page in it reports by `startFrame`. A sender is identified by its window
 * alone, so a sandboxed frame without an origin works as well, and no page can resize the frame of another. The height is
 * at least 40 pixels and at most 20,000, or the `data-max-height` of the frame; a difference of one pixel is ignored. A
 * frame whose page grows with it gets back the height that the page around it had set.
 *
 * Frames with `data-zelfcheck-frame` that exist already are asked for their height, as they may have sent it before this
 * script listened. A second copy on the page does nothing.
 */
export const sizeFrames = (): void => {
  const page = globalThis as { [copy: symbol]: unknown };
  page[Symbol.for('zelfcheck-frame')] ??= listen();
};
