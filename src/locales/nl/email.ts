import type { Refusals } from '../author-strings.js';
import type { EmailStrings, Phrases } from '../strings.js';

/** The sentences of an email, in Dutch. */
export const email: Phrases<Partial<EmailStrings>> = {
  strings: {
    why: 'Kies je antwoord. Onze pagina opent met die keuze; daar kun je nog iets anders kiezen en zien of het klopt.',
    whyOpen:
      'Kies je antwoord. Onze pagina opent met die keuze; daar kun je nog iets anders kiezen en verdergaan.',
    nothing: 'Door hier te kiezen lever je nog niets in.',
    several: 'Je kunt er meer dan één kiezen: hier één, de rest op de pagina.',
  },
  formal: {
    why: 'Kies uw antwoord. Onze pagina opent met die keuze; daar kunt u nog iets anders kiezen en zien of het klopt.',
    whyOpen:
      'Kies uw antwoord. Onze pagina opent met die keuze; daar kunt u nog iets anders kiezen en verdergaan.',
    nothing: 'Door hier te kiezen levert u nog niets in.',
    several: 'U kunt er meer dan één kiezen: hier één, de rest op de pagina.',
  },
};

/** The sentences for the author in place of an email, in Dutch. */
export const refusals: Partial<Refusals> = {
  checklist: {
    text: 'In een checklist staat geen vraag om in een e-mail te stellen.',
    suggestion: 'Zet in de e-mail een link naar de pagina.',
  },
  'no-choice': {
    text: 'Geen vraag in dit bestand beantwoord je door iets te kiezen, dus in een e-mail valt er niets aan te klikken.',
    suggestion: 'Voeg een vraag met vakjes toe, of zet in de e-mail een link naar de pagina.',
  },
  landing: {
    text: 'Het adres van de landingspagina is geen volledig webadres.',
    suggestion: 'Schrijf het voluit en zonder spaties, zoals https://voorbeeld.nl/quiz.',
  },
  'too-long': {
    text: 'De vraag past niet in de 6 kB die een e-mail ervoor heeft, ook niet ingekort.',
    suggestion:
      'Geef de vraag minder of kortere antwoorden, of de landingspagina een korter adres.',
  },
};
