import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import { canEmulateMedia, emulateMedia } from '../browsers/commands.js';
import type { Kind } from '../../src/model/worksheet.js';
import {
  all,
  make,
  one,
  place,
  settled,
  shown,
  textOf,
  texts,
  warnings,
  type AnyElement,
} from './page.js';
import { colours } from './worksheets.js';

const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

/** An element whose author wrote this, and wants to know what could be better. */
const draft = async (
  text: string,
  { kind = 'quiz', ...attributes }: { kind?: Kind } & Record<string, string> = {},
): Promise<AnyElement> => {
  const element: AnyElement = make(kind, { 'show-messages': '', ...attributes });
  const script = document.createElement('script');
  script.type = 'text/markdown';
  script.textContent = text;
  element.append(script);
  return settled(place(element));
};

const good = '## Which?\n\n- [x] a\n- [ ] b\n\nSo.\n';

const mixed = `---
shufle: all
---

## Which? {#same}

- [x] a
- [ ] b

## What? {#same}

- [x] c
- [ ] d

Look: ![](x.png) and more
`;

describe('what an author is told', () => {
  it('stands above the worksheet, errors first, and is counted', async () => {
    const element = await draft(mixed);
    expect(textOf(one(element, '#messages'))).to.equal(
      'For the author: 1 error, 2 warnings and 1 tip',
    );
    expect(texts(element, '.messages strong')).to.eql(['Error', 'Warning', 'Warning', 'Tip']);
    expect(texts(element, '.severity code')).to.eql([
      'duplicate-id',
      'unknown-key',
      'image-alt',
      'no-explanation',
    ]);
    const frame = one(element, '.frame');
    expect(frame.firstElementChild?.matches('.messages')).to.be.true;
    expect(element.status).to.equal('ready');
  });

  it('is a sentence, what to do, and the line with the place marked', async () => {
    const element = await draft(mixed);
    const [error, unknown, image] = all(element, '.messages > ul > li');
    expect(textOf(error)).to.equal(
      'Error duplicate-id The name “same” is given twice. Give every question, option and item a name of its own, ' +
        'or leave the name out. Line 10 ## What? {#same}',
    );
    expect(textOf(unknown)).to.contain('Did you mean “shuffle”? Line 2 shufle: all');
    expect(textOf(image?.querySelector('pre'))).to.equal('Look: ![](x.png) and more');
    expect(textOf(image?.querySelector('mark'))).to.equal('![](x.png)');
    expect(error?.querySelector('pre')?.textContent).to.equal('## What? {#same}');
  });

  it('is a group with a name, and lists', async () => {
    const element = await draft(mixed);
    const group = one(element, '.messages[role=group]');
    expect(group.getAttribute('aria-labelledby')).to.equal('messages');
    expect(one(element, '#messages').localName).to.equal('h2');
    expect(all(element, '.messages ul').every((list) => list.getAttribute('role') === 'list')).to.be
      .true;
    one(element, '#messages').focus();
    expect(element.shadowRoot?.activeElement?.id).to.equal('messages');
  });

  it('has nothing that axe objects to', async () => {
    const element = await draft(mixed);
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).to.eql([]);
  });

  it('speaks the language of the page', async () => {
    document.documentElement.lang = 'nl';
    const element = await draft(mixed);
    expect(textOf(one(element, '#messages'))).to.equal(
      'Voor de auteur: 1 fout, 2 waarschuwingen en 1 tip',
    );
    expect(texts(element, '.messages strong')).to.eql(['Fout', 'Let op', 'Let op', 'Tip']);
    expect(shown(element)).to.contain('Bedoel je ‘shuffle’? Regel 2');
  });

  it('names an attribute that means nothing, also where the worksheet is read before', async () => {
    const warned = warnings();
    const element = make('quiz', { 'show-messages': '', feedback: 'later', strings: '{check:' });
    element.worksheet = colours();
    await settled(place(element));
    expect(texts(element, '.places li')).to.eql(['feedback="later"', 'strings="{check:"']);
    expect(textOf(one(element, '.messages > ul > li'))).to.contain(
      '“later” is not a value that “feedback” can have, so it was skipped. It can be: immediate, end, none.',
    );
    element.setAttribute('layout', 'stpes');
    element.setAttribute('feedback', 'end');
    await element.updateComplete;
    expect(texts(element, '.places li')).to.eql(['layout="stpes"', 'strings="{check:"']);
    expect(warned).to.eql([
      'zelfcheck skips strings="{check:"',
      'zelfcheck skips feedback="later"',
      'zelfcheck skips layout="stpes"',
    ]);
  });

  it('is one sentence with all its places where it is said more than once', async () => {
    const text = Array.from(
      { length: 9 },
      (_, at) => `## Is it ${at}?\n\n- [x] ${at}\n- [ ] b${at}\n`,
    );
    const element = await draft(text.reverse().join('\n'));
    const [first] = all(element, '.messages > ul > li');
    expect(textOf(first?.querySelector('code'))).to.equal('no-explanation');
    expect(first?.querySelectorAll('pre')).to.have.length(5);
    expect(textOf(first)).to.match(/and 4 more$/);
    expect(textOf(one(element, '#messages'))).to.contain('10 tips');
  });

  it('is one quiet sentence when there is nothing to tell', async () => {
    const element = await draft(good);
    expect(textOf(one(element, '.messages'))).to.equal('For the author: nothing to remark.');
    expect(all(element, '.messages :is(ul, h2)')).to.have.length(0);
  });

  it('is told of a checklist as well', async () => {
    const element = await draft('- [✓] Keys\n- [ ]\n', { kind: 'checklist' });
    expect(texts(element, '.severity code')).to.eql(['odd-box', 'empty-item']);
  });

  it('does not keep readers waiting: a box with nothing behind it goes by its number', async () => {
    const element = await draft('## Which?\n\n- [x] a\n- [ ]\n- [ ] c\n\nSo.\n');
    expect(texts(element, '.severity code')).to.eql(['empty-option']);
    expect(texts(element, '.option label')).to.eql(['a', '2', 'c']);
  });

  it('is shown only where the page asks for it', async () => {
    const silent = await draft(mixed, { 'show-messages': 'false' });
    expect(all(silent, '.messages')).to.have.length(0);
    expect(silent.messages.map(({ rule }) => rule)).not.to.include('no-explanation');
    silent.showMessages = true;
    await settled(silent);
    while (!all(silent, '.messages').length) await new Promise(requestAnimationFrame);
    expect(texts(silent, '.severity code')).to.include('no-explanation');
    silent.showMessages = false;
    await silent.updateComplete;
    expect(all(silent, '.messages')).to.have.length(0);
  });
});

describe('where there is nothing to show', () => {
  for (const [what, text, kind, rule, line] of [
    ['a file without questions', '# Only words\n', 'quiz', 'no-questions', undefined],
    ['a file without items', '', 'checklist', 'no-items', undefined],
    ['a file that is nested too deep', 'Hello\n\n' + '> '.repeat(60) + 'a', 'quiz', 'too-deep', 3],
    ['a file that is too long', 'a'.repeat(1_000_001), 'quiz', 'too-long', undefined],
    ['a file that is too dense', '[a'.repeat(9000), 'quiz', 'too-dense', 1],
  ] as const) {
    it(`the author is told why: ${what}`, async () => {
      warnings();
      const element = await draft(text, { kind });
      expect(element.status).to.equal('failed');
      expect(texts(element, '.severity code')).to.include(rule);
      expect(texts(element, '.messages strong')).to.include('Error');
      expect(texts(element, '.places .small')).to.eql(line ? [`Line ${line}`] : []);
      expect(shown(element)).to.contain('This part cannot be shown.');
    });
  }
});

describe('a quoted line', () => {
  it('is the one that the reader counted, whatever ends a line and begins the file', async () => {
    const element = await draft('\ufeff## Which?\r\n\r- [ ] a\r\n- [✓]  b\n\nSo.');
    expect(texts(element, '.places .small')).to.eql(['Line 4']);
    expect(one(element, 'pre').textContent).to.equal('- [✓]  b');
    expect(one(element, 'mark').textContent).to.equal('- [✓]  b');
  });

  it('that is long is cut around the place, and breaks where there is no room', async () => {
    const far = `${'word '.repeat(400)}![](lock.png) ${'word '.repeat(400)}`;
    const element = await draft(`## Which?\n\n${far}\n\n- [x] a\n- [ ] b\n\nSo.\n`);
    const quoted = one(element, 'pre').textContent ?? '';
    expect(quoted.length).to.be.lessThan(170);
    expect(quoted).to.match(/^….*….*$/s);
    expect(one(element, 'mark').textContent).to.equal('![](lock.png)');
    element.style.inlineSize = '280px';
    element.style.fontSize = '32px';
    const { right } = one(element, '.frame').getBoundingClientRect();
    const wide = all(element, '.messages *').filter(
      (it) => it.getBoundingClientRect().right > right + 1,
    );
    expect(wide.map((it) => it.localName)).to.eql([]);
  });

  it('is never read as HTML', async () => {
    const element = await draft('## Which? <img src=x>\n\n- [x] <b>a</b>\n- [✓] <script>\n\nSo.\n');
    expect(all(element, '.messages :is(img, script, b)')).to.have.length(0);
    expect(texts(element, 'pre')).to.include('- [✓] <script>');
  });

  it('runs as its words run', async () => {
    const element = await draft('## ما لون السماء؟\n\n- [x] أزرق\n- [✓] أخضر\n\nالهواء\n');
    const pre = one(element, 'pre');
    expect(pre.getAttribute('dir')).to.equal('auto');
    expect(styleOf(pre).direction).to.equal('rtl');
    element.style.direction = 'rtl';
    const item = one(element, '.messages > ul > li');
    expect(parseFloat(styleOf(item).borderRightWidth)).to.be.greaterThan(0);
    expect(styleOf(item).borderLeftWidth).to.equal('0px');
  });

  it('has its place marked by more than a colour, and keeps that in forced colours', async () => {
    const element = await draft(mixed);
    expect(styleOf(one(element, 'mark')).textDecorationLine).to.equal('underline');
    if (!canEmulateMedia) return;
    await emulateMedia({ 'forced-colors': 'active' });
    expect(styleOf(one(element, 'mark')).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    expect(parseFloat(styleOf(one(element, '.messages')).borderTopWidth)).to.be.greaterThan(0);
    await emulateMedia({ media: 'print' });
    expect(styleOf(one(element, '.messages')).display).to.equal('none');
    await emulateMedia();
  });
});
