import { expect } from '@open-wc/testing';
import { openLinksAround } from '../../src/embedding/frame-links.js';
import { afterTest, placeHtml } from '../elements/page.js';

/** Clicks a link as in a frame whose page around is `top`, and gives the event without following the link. */
const clickIn = (
  top: object | null,
  html: string,
  init: MouseEventInit = {},
): { event: MouseEvent; link: HTMLAnchorElement } => {
  const link = placeHtml<HTMLAnchorElement>(html);
  const view = { document, location, top } as unknown as Window;
  afterTest(openLinksAround(view));
  const event = new MouseEvent('click', {
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });
  let isLeft = false;
  const stay = (it: Event): void => {
    isLeft = !it.defaultPrevented;
    it.preventDefault();
  };
  window.addEventListener('click', stay, { once: true });
  link.dispatchEvent(event);
  Object.defineProperty(event, 'defaultPrevented', { value: !isLeft });
  return { event, link };
};

const around = (): { location: { href?: string } } => ({ location: {} });
const forbidden = {
  location: {
    set href(_: string) {
      throw new DOMException('sandboxed', 'SecurityError');
    },
  },
};

describe('a link in a page in a frame', () => {
  it('leads the page around', () => {
    const top = around();
    const { event } = clickIn(top, '<a href="https://shop.example/article">More</a>');
    expect(top.location.href).to.equal('https://shop.example/article');
    expect(event.defaultPrevented).to.equal(true);
  });

  it('opens a tab where the sandbox forbids that', () => {
    const { event, link } = clickIn(forbidden, '<a href="https://shop.example/article">More</a>');
    expect(event.defaultPrevented).to.equal(false);
    expect(link.target).to.equal('_blank');
  });

  it('stays as it is within the page, with a target, for a letter, and with a key', () => {
    for (const [html, init] of [
      ['<a href="#there">There</a>', {}],
      ['<a href="https://shop.example/" target="other">More</a>', {}],
      ['<a href="mailto:a@shop.example">Write</a>', {}],
      ['<a href="https://shop.example/">More</a>', { ctrlKey: true }],
      ['<a href="https://shop.example/">More</a>', { button: 1 }],
    ] as const) {
      const top = around();
      const { event, link } = clickIn(top, html, init);
      const target = link.getAttribute('target');
      expect(event.defaultPrevented, html).to.equal(false);
      expect(top.location.href, html).to.equal(undefined);
      expect(link.getAttribute('target')).to.equal(target);
    }
  });

  it('is followed as usual in a page that is in no frame', () => {
    const { event, link } = clickIn(null, '<a href="https://shop.example/">More</a>');
    expect(event.defaultPrevented).to.equal(false);
    expect(link.target).to.equal('');
  });
});
