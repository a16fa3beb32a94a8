/** A message between a page in a frame and `frame.js` in the parent page. */
type FrameMessage = { readonly zelfcheck?: unknown } | null | undefined;

/** The time that the parent page has to resize the frame after a message, in milliseconds. */
const resizeTimeout = 300;

/**
 * The messages by which hosts expect to learn the height of a page in a frame. Each host ignores messages that are not for
 * it, and they hold nothing but a height, so all are sent until `frame.js` has answered.
 *
 * - Canvas: `lti.frameResize`, an object (https://developerdocs.instructure.com/services/canvas/external-tools/lti/file.lti_window_post_message).
 *   Older versions, and other learning platforms, read the same as a string of JSON.
 * - WordPress embeds, `wp-embed.js`: only with the secret that it put into the fragment of the URL, `#?secret=…`. It
 *   limits the height to 200 to 1,000 pixels, so a longer page scrolls inside its frame.
 * - AMP, `amp-iframe` with `resizable` (https://amp.dev/documentation/components/amp-iframe/#iframe-resizing).
 */
const hostMessages = (height: number, secret: string | undefined): readonly unknown[] => {
  const canvas = { subject: 'lti.frameResize', height };
  return [
    canvas,
    JSON.stringify(canvas),
    { sentinel: 'amp', type: 'embed-size', height },
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
};

/**
 * Sends the height of this page to the parent page of its frame, now and whenever it changes, so that the parent can
 * resize the frame. Scroll bars stay as they are until `frame.js` in the parent has answered, and come back where the
 * frame is lower than the page: nothing is ever out of reach. Does nothing in a page that is in no frame.
 *
 * The messages go to any origin, since that of the parent is unknown and a height is no secret.
 *
 * @returns A function that stops sending and restores the page.
 */
export const startFrame = (): (() => void) => {
  const { parent } = window;
  if (parent === window) return () => undefined;
  const root = document.documentElement;
  const overflow = root.style.overflowY;
  const secret = /[?&]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
  let sentHeight: number | undefined;
  let isAnswered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (message: unknown): void => parent.postMessage(message, '*');

  // The viewport is as high as the frame; the root element is as high as its content, margins included.
  const contentHeight = (): number => Math.ceil(root.getBoundingClientRect().height);

  const overflows = (): boolean => contentHeight() > window.innerHeight + 1;

  const updateScrollBar = (): void => {
    root.style.overflowY = isAnswered && !overflows() ? 'hidden' : overflow;
  };

  // Waits for the parent to resize the frame, since a scroll bar would flash until then.
  const updateScrollBarSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(updateScrollBar, resizeTimeout);
  };

  const onResize = (): void => {
    // The parent learns whether the page fits now: a page whose height depends on that of the frame never does.
    if (isAnswered) sendHeight(true);
    if (overflows()) updateScrollBarSoon();
    else updateScrollBar();
  };

  const sendHeight = (again = false): void => {
    const current = contentHeight();
    // A page that is not rendered, as in a closed tab of the host, has no height: the frame keeps the one that it has.
    if (!current || (current === sentHeight && !again)) return;
    sentHeight = current;
    send({ zelfcheck: 'size', height: current });
    if (!isAnswered) for (const message of hostMessages(current, secret)) send(message);
    updateScrollBarSoon();
  };

  const onMessage = ({
    source,
    data,
  }: MessageEvent<FrameMessage & { message?: unknown }>): void => {
    if (source !== parent || typeof data !== 'object') return;
    if (data?.zelfcheck === 'sized') {
      isAnswered = true;
      updateScrollBarSoon();
    }
    // A parent script that loads later than this page asks again with `hello`, that of WordPress with `ready`.
    if (data?.zelfcheck === 'hello' || data?.message === 'ready') sendHeight(true);
  };

  const observer = new ResizeObserver(() => sendHeight());
  window.addEventListener('message', onMessage);
  window.addEventListener('resize', onResize);
  send({ zelfcheck: 'hello' });
  observer.observe(root);

  return () => {
    observer.disconnect();
    clearTimeout(timer);
    window.removeEventListener('message', onMessage);
    window.removeEventListener('resize', onResize);
    root.style.overflowY = overflow;
  };
};
