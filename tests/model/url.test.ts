import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../src/model/url.js';
import { runs } from '../property.js';

describe('safeUrl', () => {
  it.each([
    'http://example.org',
    'HTTPS://example.org/a?b=c:d#e:f',
    'mailto:a@example.org',
    'tel:+31201234567',
    'a/b.html',
    './a:b',
    '../a',
    '/a',
    '//example.org/a',
    '?a:b',
    '#a:b',
    '',
  ])('lets a link to %j through as it is', (url) => {
    expect(safeUrl(url, 'link')).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '  javascript:alert(1)',
    '\0javascript:alert(1)',
    '\x01\x1fjavascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    'javascript\t:alert(1)',
    'java\0script:alert(1)',
    'java\xadscript:alert(1)',
    'java\u200bscript:alert(1)',
    '\ufeffjavascript:alert(1)',
    '\u2028javascript:alert(1)',
    'javascript&colon;alert(1):',
    'javascript://example.org/%0aalert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/png;base64,AAAA',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'view-source:https://example.org',
    'C:\\windows',
    ':alert(1)',
    'ht tp:x:y',
    'xhttp:x',
  ])('refuses a link to %j', (url) => {
    expect(safeUrl(url, 'link')).toBe(undefined);
  });

  it.each([
    'a.png',
    '/a.png',
    '//example.org/a.png',
    'https://example.org/a.png',
    'data:image/png;base64,AAAA==',
    'DATA:IMAGE/JPEG;BASE64,AAAA',
  ])('shows an image from %j', (url) => {
    expect(safeUrl(url, 'image')).toBe(url);
  });

  it.each([
    '',
    ' ',
    'mailto:a@example.org',
    'tel:1',
    'javascript:1',
    'data:image/svg+xml;base64,AAAA',
    'data:image/png,<svg>',
    'data:text/html;base64,AAAA',
  ])('shows no image from %j', (url) => {
    expect(safeUrl(url, 'image')).toBe(undefined);
  });

  it('takes out the white space that browsers ignore', () => {
    expect(safeUrl(' \thttps://exa\nmple.org ', 'link')).toBe('https://example.org');
  });

  it('says of what it returned the same again', () => {
    const piece = fc.constantFrom(
      'java',
      'script',
      ':',
      'http',
      's',
      '/',
      '\t',
      '\n',
      ' ',
      '\0',
      '?',
      '#',
      'a',
      '\ufeff',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('link', 'image'), (pieces, use) => {
        const url = safeUrl(pieces.join(''), use);
        if (url !== undefined) expect(safeUrl(url, use)).toBe(url);
      }),
    );
  });

  it('never returns what a browser takes for a script', () => {
    const piece = fc.constantFrom(
      'java',
      'script',
      'JAVA',
      ':',
      'vb',
      'data',
      '\t',
      '\r',
      ' ',
      '\0',
      '\x1f',
      'alert(1)',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const url = safeUrl(pieces.join(''), 'link');
        if (url === undefined) return;
        const { protocol } = new URL(url, 'https://example.org/');
        expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(protocol);
      }),
      runs(500),
    );
  });

  it('refuses an address that is longer than any browser takes, but no picture', () => {
    const long = 'a'.repeat(8000);
    expect(safeUrl(long, 'link')).toBe(long);
    expect(safeUrl(`${long}b`, 'link')).toBeUndefined();
    expect(safeUrl(`${long}b`, 'image')).toBeUndefined();
    const picture = `data:image/png;base64,${long.repeat(10)}`;
    expect(safeUrl(picture, 'image')).toBe(picture);
  });
});
