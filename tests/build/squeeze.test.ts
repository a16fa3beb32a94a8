import { describe, expect, it } from 'vitest';
import { squeeze } from '../../.build/squeeze-templates.mjs';

/** A template with `${}` for each expression, as it is after the build. */
const squeezed = (template: string): string =>
  (squeeze as (kind: string, pieces: readonly string[]) => string[])(
    'html',
    template.split('${}'),
  ).join('${}');

describe('a template in the built scripts', () => {
  it.each([
    ['<div>\n  <p>a</p>\n  <p>b</p>\n</div>', '<div><p>a</p><p>b</p></div>'],
    ['<div>\n  ${}\n  <p>\n    a\n  </p>\n  ${}\n</div>', '<div>${}<p>a</p>${}</div>'],
    ['<fieldset>\n  ${}\n  ${} ${}\n</fieldset>', '<fieldset>${}${} ${}</fieldset>'],
    ['<ul>\n  ${}\n  ${}\n</ul>', '<ul>${}${}</ul>'],
    ['<button>\n  <b>${}</b>\n</button>', '<button><b>${}</b></button>'],
  ])('has nothing where a line is broken beside a block: %j', (template, wanted) => {
    expect(squeezed(template)).toBe(wanted);
  });

  it.each([
    ['<p>\n  ${}\n  ${}\n</p>', '<p>${} ${}</p>'],
    ['<label>\n  <input />\n  ${}\n</label>', '<label> <input /> ${} </label>'],
    ['<p>\n  <b>a</b>\n  <i>b</i>\n</p>', '<p><b>a</b> <i>b</i></p>'],
    ['${}\n${}', '${} ${}'],
    ['a\n  b', 'a b'],
  ])('has a space where a line is broken between words: %j', (template, wanted) => {
    expect(squeezed(template)).toBe(wanted);
  });

  it.each([
    ['<pre>\n  a\n  ${}\n</pre>'],
    ['<p>a  b ${} c</p>'],
    ['<div title="a > b" class=${}>a</div>'],
  ])('keeps what has a meaning: %j', (template) => {
    expect(squeezed(template)).toBe(template);
  });

  it('keeps what an expression is a value of apart from the end of its tag', () => {
    expect(squeezed('<input\n  .value=${}\n  @change=${}\n/>')).toBe(
      '<input .value=${} @change=${} />',
    );
    expect(squeezed('<b\n  id=${}\n  >a</b\n>')).toBe('<b id=${}>a</b>');
  });
});
