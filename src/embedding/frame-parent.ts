import { FrameGuard } from './frame-guard.js';

/** The time without a change after which a page is quiet, in milliseconds. */
const quietTime = 500;

/** Follows the heights that the documents in a frame report. */
interface Sizer {
  readonly report: (height: number) => void;
  /** Called when another document is in the frame. */
  readonly restart: () => void;
}

/** Makes a function that resizes a frame to the heights which the documents in it report. */
const frameSizer = (frame: HTMLIFrameElement): Sizer => {
  const { style } = frame;
  const guard = new FrameGuard();
  /** The height in the style of the frame before the page began to change with every round. */
  let heightBefore = style.height;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const resize = (height: number): void => {
    const includesBorders = getComputedStyle(frame).boxSizing === 'border-box';
    const borders = includesBorders ? frame.offsetHeight - frame.clientHeight : 0;
    style.height = `${height + borders}px`;
  };

  return {
    report: (reportedHeight) => {
      const maxHeight = +frame.dataset['maxHeight']! || 20_000;
      const height = Math.max(40, Math.min(maxHeight, Math.ceil(reportedHeight)));
      const before = style.height;
      const decision = guard.report(height);
      if (guard.row === 1) heightBefore = before;
      if (decision === 'keep') return;
      clearTimeout(timer);
      if (decision === 'now') resize(height);
      else if (decision === 'stop') style.height = heightBefore;
      else timer = setTimeout(() => resize(guard.release()), quietTime);
    },
    restart: () => guard.restart(),
  };
};

const marked = 'iframe[data-zelfcheck-frame]';

const listen = (): true => {
  const sizers = new WeakMap<EventTarget, Sizer>();

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const { zelfcheck: type, height } = Object(data) as { zelfcheck: unknown; height: number };
    if (type !== 'size' || !Number.isFinite(height)) return;
    const frames = document.querySelectorAll<HTMLIFrameElement>(marked);
    const frame = [...frames].find((it) => it.contentWindow === source);
    if (!frame) return;
    if (!sizers.has(frame)) sizers.set(frame, frameSizer(frame));
    sizers.get(frame)!.report(height);
    frame.contentWindow!.postMessage({ zelfcheck: 'sized' }, '*');
  });

  // Only the browser tells of a new document: a page could say so as often as it likes.
  addEventListener('load', ({ target }) => sizers.get(target!)?.restart(), true);

  for (const { contentWindow } of document.querySelectorAll<HTMLIFrameElement>(marked))
    contentWindow?.postMessage({ zelfcheck: 'hello' }, '*');
  return true;
};

/**
 * Resizes every frame with `data-zelfcheck-frame` to the height that the page in it reports by `startFrame`. A sender is
 * identified by its window alone, so a sandboxed frame without an origin works as well, and no page can resize the frame
 * of another. The height is at least 40 pixels and at most 20,000, or the `data-max-height` of the frame; a difference of
 * one pixel is ignored. A frame whose page grows with it gets back the height that the page around it had set.
 *
 * Frames that exist already are asked for their height, as they may have sent it before this script listened. A second
 * copy on the page does nothing.
 */
export const sizeFrames = (): void => {
  const page = globalThis as { [copy: symbol]: unknown };
  page[Symbol.for('zelfcheck-frame')] ??= listen();
};
