/** Messages between a page in a frame and `frame.js` in the page around it. */
type Told = { readonly zelfcheck?: unknown } | null | undefined;

/** How long the page around may take to give the frame the height that it was told, in milliseconds. */
const patience = 300;

/**
 * The words in which hosts expect to be told how high a page in a frame is. Each of them ignores what is not for it, and
 * nothing but a height is told, so all are told as long as nobody has answered in our own words.
 *
 * - Canvas: `lti.frameResize`, an object (https://developerdocs.instructure.com/services/canvas/external-tools/lti/file.lti_window_post_message).
 *   Older versions, and other learning platforms, read the same as a string of JSON.
 * - WordPress embeds, `wp-embed.js`: only with the secret that it put into the fragment of the address, `#?secret=…`. It
 *   gives from 200 to 1,000 pixels, so what is longer scrolls inside.
 * - AMP, `amp-iframe` with `resizable` (https://amp.dev/documentation/components/amp-iframe/#iframe-resizing).
 */
const dialects = (height: number, secret: string | undefined): readonly unknown[] => {
  const canvas = { subject: 'lti.frameResize', height };
  return [
    canvas,
    JSON.stringify(canvas),
    { sentinel: 'amp', type: 'embed-size', height },
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
};

/**
 * Tells the page around a frame how high the page in it is, now and whenever that changes, so that the frame can be as
 * high. Scroll bars stay as they are until `frame.js` around the frame has answered, and come back where the frame was
 * not made high enough: nothing is ever out of reach. In a page that stands by itself it does nothing.
 *
 * The origin of the page around is neither known nor needed: what it learns is a height.
 *
 * @returns Stops telling, and leaves the page as it was.
 */
export const startFrame = (): (() => void) => {
  const { parent } = window;
  if (parent === window) return () => undefined;
  const root = document.documentElement;
  const overflow = root.style.overflowY;
  const secret = /[?&]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
  let told: number | undefined;
  let isAnswered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = (message: unknown): void => parent.postMessage(message, '*');

  // The window is as high as the frame, the root as high as what it holds, its margins included.
  const height = (): number => Math.ceil(root.getBoundingClientRect().height);

  const isHigher = (): boolean => height() > window.innerHeight + 1;

  const fit = (): void => {
    root.style.overflowY = isAnswered && !isHigher() ? 'hidden' : overflow;
  };

  // While a new height is on its way to the frame, a scroll bar would only flash.
  const fitSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(fit, patience);
  };

  const onResize = (): void => {
    if (isHigher()) fitSoon();
    else fit();
  };

  const tell = (again = false): void => {
    const now = height();
    // Nothing is drawn, as in a tab that is closed: the frame is to be found as it was.
    if (!now || (now === told && !again)) return;
    told = now;
    send({ zelfcheck: 'size', height: now });
    if (!isAnswered) for (const message of dialects(now, secret)) send(message);
    fitSoon();
  };

  const onMessage = ({ source, data }: MessageEvent<Told & { message?: unknown }>): void => {
    if (source !== parent || typeof data !== 'object') return;
    if (data?.zelfcheck === 'sized') {
      isAnswered = true;
      fitSoon();
    }
    // A script around the frame that came later than the page in it asks once more; so does that of WordPress.
    if (data?.zelfcheck === 'hello' || data?.message === 'ready') tell(true);
  };

  const observer = new ResizeObserver(() => tell());
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
