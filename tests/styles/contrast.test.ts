import { expect } from '@open-wc/testing';
import { all, answerAll, one, place, show, type AnyElement } from '../elements/page.js';
import { colours } from '../elements/worksheets.js';

/** Text and background of pages as hosts and themes have them. */
const hosts: Readonly<Record<string, readonly [text: string, page: string]>> = {
  'a plain page': ['#000', '#fff'],
  'a government': ['#0b0c0c', '#ffffff'],
  'a warm blog': ['#24211c', '#fbf9f5'],
  'a theme of WordPress': ['#111111', '#f9f9f9'],
  'grey text': ['#444444', '#ffffff'],
  'a slate intranet': ['#334155', '#f8fafc'],
  'a grey intranet': ['#333333', '#eeeeee'],
  'a brown shop': ['#3b2f2f', '#f5e6d3'],
  'a reader in sepia': ['#5b4636', '#f4ecd8'],
  'a light editor': ['#4c5f66', '#fdf6e3'],
  'a dark blog': ['#e8e4da', '#1b1a18'],
  night: ['#ffffff', '#000000'],
  'a dark repository': ['#e6edf3', '#0d1117'],
  'a northern editor': ['#e5e9f0', '#2e3440'],
  'a dark editor': ['#f8f8f2', '#282a36'],
  'a brown editor': ['#ebdbb2', '#282828'],
  'dark grey': ['#dddddd', '#333333'],
  'a purple landing page': ['#ffffff', '#2d1b4e'],
  'a dark teal shop': ['#e0fbfc', '#003844'],
};

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

type Colour = readonly [red: number, green: number, blue: number];

/** The colour that is seen where these colours lie over one another, the lowest first. */
const seen = (...layers: readonly string[]): Colour => {
  canvas.clearRect(0, 0, 1, 1);
  for (const colour of layers) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
};

/** The relative luminance of WCAG 2. */
const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: Colour, other: Colour): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** The backgrounds under an element, from that of the page to its own. */
const backgrounds = (element: Element, page: string): string[] => {
  const found: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement)
    found.unshift(getComputedStyle(at).backgroundColor);
  return [page, ...found];
};

/** The contrast of an element's text with what lies under it. */
const ofText = (element: Element, page: string): number => {
  const under = backgrounds(element, page);
  return contrast(seen(...under, getComputedStyle(element).color), seen(...under));
};

/** What has less contrast than it needs, among what a selector finds. */
const weak = (element: AnyElement, selector: string, page: string): string[] => {
  const found = all(element, selector);
  expect(found.length, selector).to.be.above(0);
  return found
    .map((it) => [ofText(it, page), it.textContent?.trim() ?? ''] as const)
    .filter(([value]) => value < 4.5)
    .map(([value, text]) => `${selector} "${text.slice(0, 30)}" ${value.toFixed(2)}`);
};

describe('the colours of a quiz', () => {
  before(function () {
    // Older browsers mix the colours, with less contrast on coloured pages.
    if (!CSS.supports('color', 'oklch(from red l c h)')) this.skip();
  });

  for (const [host, [text, page]] of Object.entries(hosts))
    it(`have enough contrast on ${host}`, async () => {
      const frame = place(document.createElement('div'));
      frame.style.cssText = `color:${text};background:${page}`;
      const element = await show(colours({}, { minutes: 5 }));
      frame.append(element);
      await element.updateComplete;
      expect(weak(element, 'button.primary > span', page)).to.eql([]);
      const edge = getComputedStyle(one(element, '.foot button')).borderTopColor;
      expect(contrast(seen(page, edge), seen(page)), 'the edge of a button').to.be.at.least(3);
      await answerAll(element);
      for (const selector of [
        ...['.about li', '.count', '.verdict', '.outcome .label', '.outcome .text p'],
        ...['.reply .text p', '.option .box .text', '[data-mark=missed] .mark', '.score strong'],
      ])
        expect(weak(element, selector, page)).to.eql([]);
      for (const disc of all(element, '[data-mark=right] > .box > .disc, .verdict > .disc')) {
        const { backgroundColor } = getComputedStyle(disc);
        const { stroke } = getComputedStyle(disc.querySelector('.icon')!);
        const under = [...backgrounds(disc.parentElement!, page), backgroundColor];
        expect(contrast(seen(...under, stroke), seen(...under)), 'a sign').to.be.at.least(3);
        expect(
          contrast(seen(...under), seen(...under.slice(0, -1))),
          'the disc under a sign',
        ).to.be.at.least(3);
      }
    });
});
