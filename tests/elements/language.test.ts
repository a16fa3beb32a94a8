import { expect } from '@open-wc/testing';
import type { ZelfcheckQuizElement } from '../../src/elements/quiz.js';
import { registerLocale } from '../../src/locales/spoken.js';
import {
  all,
  box,
  buttons,
  click,
  drawn,
  make,
  one,
  place,
  settled,
  show,
  shown,
  textOf,
  texts,
  tick,
} from './page.js';
import { colours, paragraph, packing, question, quiz, topic } from './worksheets.js';

const countOf = (element: Element): string => textOf(one(element, 'legend .count'));

describe('the language of the interface', () => {
  it('is that of the nearest lang, also across shadow hosts', async () => {
    document.documentElement.lang = 'en';
    const host = place(document.createElement('div'));
    host.lang = 'nl-BE';
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    const element = make('quiz');
    element.worksheet = colours();
    inner.attachShadow({ mode: 'open' }).append(element);
    await settled(element);
    expect(countOf(element)).to.equal('Vraag 1 van 3');
  });

  it('is that of the element itself before that of the page', async () => {
    document.documentElement.lang = 'en';
    const element = await show(colours(), { lang: 'nl' });
    expect(countOf(element)).to.equal('Vraag 1 van 3');
    element.lang = 'en';
    await drawn(element);
    expect(countOf(element)).to.equal('Question 1 of 3');
  });

  it('follows the page when that changes', async () => {
    const element = await show(colours());
    document.documentElement.lang = 'nl';
    // The observer of the element reports before one that is made after it.
    await new Promise<void>((resolve) => {
      new MutationObserver(() => resolve()).observe(document.documentElement, {
        attributeFilter: ['lang'],
      });
      document.documentElement.lang = 'nl-NL';
    });
    await drawn(element);
    expect(countOf(element)).to.equal('Vraag 1 van 3');
  });

  it('is that of the worksheet where the page names none, or one that is not known', async () => {
    document.documentElement.removeAttribute('lang');
    expect(countOf(await show(colours({}, { lang: 'nl' })))).to.equal('Vraag 1 van 3');
    document.documentElement.lang = 'fy';
    expect(countOf(await show(colours({}, { lang: 'nl' })))).to.equal('Vraag 1 van 3');
  });

  it('is English when nobody names one that is known', async () => {
    document.documentElement.removeAttribute('lang');
    const { lang: _, ...unnamed } = colours();
    expect(countOf(await show(unnamed))).to.equal('Question 1 of 3');
    expect(countOf(await show(colours({}, { lang: 'tlh' })))).to.equal('Question 1 of 3');
  });

  it('is marked where it is not that of the page, and the content keeps its own', async () => {
    document.documentElement.lang = 'fy';
    const element = await show(colours({}, { lang: 'fy' }));
    expect(one(element, '.frame').lang).to.equal('en');
    expect(one(element, '[role="status"]').lang).to.equal('en');
    expect(one(element, 'legend h3').querySelector('span')?.lang).to.equal('fy');
    document.documentElement.lang = 'en';
    const same = await show(colours());
    expect(all(same, '[lang]')).to.have.length(0);
  });

  it('writes numbers and percentages as it is used to', async () => {
    const element = await show(
      quiz({ credit: 'each', feedback: 'end' }, [question('Flags?', ['*Red', '*White'])]),
      { lang: 'nl' },
    );
    await tick(element, 'Red');
    await click(element, 'Bekijk je resultaat');
    expect(textOf(one(element, '.score'))).to.match(/^0,5 van de 1 goed 50\s?%$/);
  });
});

describe('Dutch', () => {
  it('says je, and u where that is asked for', async () => {
    const finished = async (address: string): Promise<string> => {
      const element = await show(colours({ feedback: 'none' }), { lang: 'nl', address });
      await click(element, `Bekijk ${address === 'formal' ? 'uw' : 'je'} resultaat`);
      await click(element, 'Toch afronden');
      return shown(element);
    };
    expect(await finished('informal')).to.contain('Je bent klaar. Bedankt voor je antwoorden.');
    expect(await finished('formal')).to.contain('U bent klaar. Bedankt voor uw antwoorden.');
  });

  it('says u when the author wrote so', async () => {
    const element = await show(colours({ address: 'formal' }), { lang: 'nl' });
    expect(buttons(element)).to.include('Bekijk uw resultaat');
  });
});

describe('German', () => {
  it('says du, and Sie where that is asked for', async () => {
    const finished = async (address: string): Promise<string> => {
      const element = await show(colours({ feedback: 'none' }), { lang: 'de-AT', address });
      await click(element, 'Ergebnis ansehen');
      await click(element, 'Trotzdem abschließen');
      return shown(element);
    };
    expect(await finished('informal')).to.contain('Das war alles. Danke für deine Antworten.');
    expect(await finished('formal')).to.contain('Das war alles. Danke für Ihre Antworten.');
  });

  it('is spoken in a checklist', async () => {
    const element = await show(packing(), { lang: 'de' });
    expect(texts(element, '.overall p')).to.eql(['0 von 6 erledigt']);
    await tick(element, 'Passport');
    await click(element, 'Von vorn beginnen');
    expect(shown(element)).to.contain('Die Liste ist wieder wie am Anfang.');
    expect(buttons(element)).to.include('Rückgängig machen');
  });
});

describe('a language that the page adds', () => {
  // Each has a tag of its own: what was added stays.
  it('is spoken from then on', async () => {
    registerLocale('fy', { strings: { question: 'Fraach {n} fan {total}', check: 'Sjoch nei' } });
    document.documentElement.lang = 'fy';
    const element = await show(colours());
    expect(countOf(element)).to.equal('Fraach 1 fan 3');
    expect(buttons(element)[0]).to.equal('Sjoch nei');
    // As yet it has no words for this.
    expect(buttons(element)).to.include('See your result');
    expect(all(element, '[lang=fy]')).to.have.length(0);
  });

  it('is spoken by elements that are on screen already', async () => {
    const quizElement = await show(colours(), { lang: 'frr' });
    const checklist = await show(packing(), { lang: 'frr' });
    await tick(quizElement, 'Blue');
    expect(one(quizElement, '.frame').lang).to.equal('en');
    const Quiz = await customElements.whenDefined('zelfcheck-quiz');
    (Quiz as typeof ZelfcheckQuizElement).registerLocale('frr', {
      strings: { question: 'Fraag {n} foon {total}', done: '{n} foon {total} klåår' },
    });
    await Promise.all([drawn(quizElement), drawn(checklist)]);
    expect(countOf(quizElement)).to.equal('Fraag 1 foon 3');
    expect(one(quizElement, '.frame').lang).to.equal('');
    expect(texts(checklist, '.overall p')).to.eql(['0 foon 6 klåår']);
    // What was answered stays.
    expect(box(quizElement, 'Blue').checked).to.equal(true);
  });

  it('takes its direction along where the page speaks another one', async () => {
    registerLocale('ur', { strings: { check: 'جانچیں' } });
    document.documentElement.removeAttribute('lang');
    const element = await show(colours({}, { lang: 'ur' }));
    expect(one(element, '.frame').lang).to.equal('ur');
    expect(getComputedStyle(one(element, 'button')).direction).to.equal('rtl');
  });

  it('gives way to the strings of an element', async () => {
    registerLocale('stq', { strings: { check: 'Wröich', wrong: 'Nit gjucht' } });
    const element = await show(colours(), { lang: 'stq', strings: '{"check": "Well?"}' });
    expect(buttons(element)[0]).to.equal('Well?');
    await tick(element, 'Green');
    await click(element, 'Well?');
    expect(shown(element)).to.contain('Nit gjucht');
  });
});

describe('strings of the page', () => {
  it('replace those of the interface, as a property', async () => {
    const element = await show(colours());
    element.strings = { check: 'Well?', unanswered: { one: '{n} left', other: '{n} are left' } };
    await drawn(element);
    expect(buttons(element)[0]).to.equal('Well?');
    await click(element, 'See your result');
    expect(textOf(one(element, '#open .label'))).to.equal('3 are left');
  });

  it('replace those of the interface, as an attribute', async () => {
    const element = await show(packing(), { strings: '{"done": "{n} out of {total}"}' });
    expect(texts(element, '.overall p')).to.eql(['0 out of 6']);
  });

  it('do no harm when they are broken', async () => {
    const element = await show(packing(), { strings: '{"done": ' });
    expect(texts(element, '.overall p')).to.eql(['0 of 6 done']);
  });
});

describe('content in another language than the page', () => {
  const arabic = quiz(
    {},
    [
      { ...topic('الوان'), content: paragraph('عن الألوان') },
      {
        ...question('ما لون السماء؟', ['*أزرق: انظر', 'أخضر'], { body: paragraph('نهارا') }),
        topic: topic('الوان').id,
        id: 'sky',
        explanation: paragraph('الهواء'),
      },
    ],
    { lang: 'ar', title: 'ألوان', introduction: paragraph('مرحبا') },
  );

  it('is marked with its language and direction, all of it and nothing else', async () => {
    const element = await show(arabic);
    await tick(element, 'أزرق');
    await click(element, 'Check');
    const walker = document.createTreeWalker(one(element, '.frame'), NodeFilter.SHOW_TEXT);
    const wrong: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement?.closest('[lang]');
      const isArabic = /\p{Script=Arabic}/u.test(node.nodeValue ?? '');
      const isMarked =
        holder?.getAttribute('lang') === 'ar' && holder.getAttribute('dir') === 'rtl';
      if ((node.nodeValue ?? '').trim() && isArabic !== isMarked) wrong.push(node.nodeValue ?? '');
    }
    expect(wrong).to.eql([]);
  });

  it('runs from right to left', async () => {
    const element = await show(arabic);
    expect(getComputedStyle(one(element, '[part=introduction] .text')).direction).to.equal('rtl');
    expect(getComputedStyle(one(element, '.option .text')).direction).to.equal('rtl');
    expect(getComputedStyle(one(element, 'button')).direction).to.equal('ltr');
  });

  it('is not marked where the page speaks the same', async () => {
    const element = await show(colours({}, { introduction: paragraph('Hello') }));
    expect(all(element, '[lang], [dir]')).to.have.length(0);
  });
});
