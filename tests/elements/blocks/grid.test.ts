import { expect } from '@open-wc/testing';
import type { ZelfcheckQuizElement } from '../../../src/elements/quiz.js';
import { resize } from '../../browsers/commands.js';
import { showQuiz } from '../markdown.js';
import { afterTest, all, click, drawn, events, one, said, texts, textOf } from '../page.js';

const grid = `
## Shield or objection?

| What you hear | Shield | Objection |
|---|---|---|
| Just looking | [x] | [ ] |
| It will not fit my door | [ ] | [x] |
| No, thanks | [x] | [ ] |
`;

const several = `
## What goes where?

| | Kitchen | Garden | Attic |
|---|---|---|---|
| Knife | [x] | [x] | [ ] |
| Suitcase | [ ] | | [x] |
`;

const scale = `
## How far do you agree?

| | No | A little | Yes |
|---|---|---|---|
| I like a chat | -1 | 0 | +1 |
| I like silence | +1 | 0 | -1 |
`;

const cell = (element: ZelfcheckQuizElement, row: string, column: string): HTMLInputElement => {
  const found = all(element, '.row').find((one) => textOf(one.querySelector('legend')) === row);
  const input = [...(found?.querySelectorAll<HTMLInputElement>('label input') ?? [])].find(
    (box) => textOf(box.closest('label')) === column,
  );
  if (!input) throw new Error(`No box ${row}, ${column}`);
  return input;
};

const choose = async (
  element: ZelfcheckQuizElement,
  choices: readonly (readonly [row: string, column: string])[],
): Promise<void> => {
  for (const [row, column] of choices) {
    cell(element, row, column).click();
    await drawn(element);
  }
};

describe('a grid of boxes', () => {
  it('is a group of radio buttons for every row, each with its words', async () => {
    const element = await showQuiz(grid);
    const rows = all<HTMLFieldSetElement>(element, 'fieldset.row');
    expect(rows.map((row) => textOf(row.querySelector('legend')))).to.eql([
      'Just looking',
      'It will not fit my door',
      'No, thanks',
    ]);
    for (const row of rows) {
      const inputs = [...row.querySelectorAll('input')];
      expect(inputs.map((input) => input.type)).to.eql(['radio', 'radio']);
      expect(inputs.map((input) => textOf(input.labels?.[0]))).to.eql(['Shield', 'Objection']);
      expect(new Set(inputs.map((input) => input.name)).size).to.equal(1);
    }
    expect(
      new Set(all<HTMLInputElement>(element, '.row input').map((it) => it.name)).size,
    ).to.equal(3);
  });

  it('tells the answer by row and column', async () => {
    const element = await showQuiz(grid);
    const seen = events();
    await choose(element, [
      ['No, thanks', 'Shield'],
      ['Just looking', 'Objection'],
      ['Just looking', 'Shield'],
    ]);
    expect((seen.at(-1)?.event.detail as { answer: unknown }).answer).to.deep.equal({
      'just-looking': ['shield'],
      'no-thanks': ['shield'],
    });
    expect(cell(element, 'Just looking', 'Objection').checked).to.equal(false);
  });

  it('keeps the rows that are ticked before the screen follows', async () => {
    const element = await showQuiz(grid);
    cell(element, 'Just looking', 'Shield').click();
    cell(element, 'No, thanks', 'Objection').click();
    await drawn(element);
    expect(cell(element, 'Just looking', 'Shield').checked).to.equal(true);
    expect(cell(element, 'No, thanks', 'Objection').checked).to.equal(true);
    const answers = Object.values(element.state?.questions ?? {}).map(({ answer }) => answer);
    expect(answers).to.deep.equal([{ 'just-looking': ['shield'], 'no-thanks': ['objection'] }]);
  });

  it('asks for an answer in every row before it is checked', async () => {
    const element = await showQuiz(grid);
    await choose(element, [['Just looking', 'Shield']]);
    await click(element, 'Check');
    expect(textOf(one(element, '.missing'))).to.equal('Choose an answer in every row first.');
  });

  it('says of every row how it went, in words at its boxes', async () => {
    const element = await showQuiz(grid);
    await choose(element, [
      ['Just looking', 'Shield'],
      ['It will not fit my door', 'Shield'],
      ['No, thanks', 'Shield'],
    ]);
    await click(element, 'Check');
    expect(texts(element, '.row .mark')).to.eql([
      'Right',
      'Not right; this is: Objection',
      'Right',
    ]);
    const input = cell(element, 'It will not fit my door', 'Shield');
    expect(input.disabled).to.equal(true);
    const described = input.getAttribute('aria-describedby') ?? '';
    expect(textOf(element.shadowRoot?.getElementById(described))).to.equal(
      'Not right; this is: Objection',
    );
    expect(textOf(one(element, '.verdict'))).to.equal('Partly right');
    expect(said(element)).to.contain('2 of 3 rows right');
  });

  it('takes several boxes in a row that has several right ones, and none where none is drawn', async () => {
    const element = await showQuiz(several);
    const row = all(element, '.row')[0]!;
    expect([...row.querySelectorAll('input')].map(({ type }) => type)).to.eql(
      Array(3).fill('checkbox'),
    );
    expect(all(element, '.row')[1]!.querySelectorAll('input')).to.have.length(2);
    await choose(element, [
      ['Knife', 'Kitchen'],
      ['Suitcase', 'Attic'],
    ]);
    await click(element, 'Check');
    expect(texts(element, '.row .mark')).to.eql([
      'Not right; this is: Kitchen and Garden',
      'Right',
    ]);
  });

  it('lines up under its columns where there is room, and else lists them under every statement', async () => {
    afterTest(() => void resize(800, 600));
    const element = await showQuiz(grid);
    const tops = (): number[] =>
      [...all(element, '.row')[0]!.querySelectorAll('input')].map((input) =>
        Math.round(input.getBoundingClientRect().top),
      );
    const isVisible = (name: Element): boolean => name.getBoundingClientRect().width > 2;
    await resize(800, 600);
    await drawn(element);
    expect(new Set(tops()).size).to.equal(1);
    expect(all(element, '.head > .cell').every(isVisible)).to.equal(true);
    await resize(340, 600);
    await drawn(element);
    expect(new Set(tops()).size).to.equal(2);
    expect(all(element, '.row .name').every(isVisible)).to.equal(true);
    expect(all(element, '.head > .cell').some(isVisible)).to.equal(false);
  });
});

describe('a scale', () => {
  it('is answered row by row and has no right answer', async () => {
    const element = await showQuiz(scale);
    await choose(element, [
      ['I like a chat', 'Yes'],
      ['I like silence', 'A little'],
    ]);
    await click(element, 'Confirm');
    expect(all(element, '.row .mark')).to.eql([]);
    expect(textOf(one(element, '.verdict'))).to.equal('You chose this');
  });

  it('counts what the author gave for every column', async () => {
    const element = await showQuiz(scale);
    await choose(element, [
      ['I like a chat', 'Yes'],
      ['I like silence', 'A little'],
    ]);
    await click(element, 'Confirm');
    expect(element.result).to.include({ points: 1, least: -2, of: 2, percentage: 75 });
    expect(textOf(one(element, '.score'))).to.equal('1 point, on a scale from -2 to 2 75%');
  });
});
