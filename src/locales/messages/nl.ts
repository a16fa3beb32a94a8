import type { Messages } from './index.js';

/** Wat auteurs te lezen krijgen, in het Nederlands. `{naam}` staat voor een waarde uit het bericht. */
export const nl: Messages = {
  'all-of-the-above': {
    text: 'Deze optie gaat over de opties erboven, maar de opties worden gehusseld.',
    suggestion: 'Zet er <!-- keep last --> achter.',
  },
  'duplicate-id': {
    text: 'De naam {name} komt twee keer voor.',
    suggestion: 'Geef elke vraag, elke optie en elk punt een eigen naam, of laat de naam weg.',
  },
  'duplicate-key': {
    text: '‘{key}’ staat er twee keer; alleen de eerste telt.',
    suggestion: 'Haal er één weg.',
  },
  'duplicate-option': {
    text: 'Deze optie zegt hetzelfde als een andere optie van deze vraag.',
    suggestion: 'Verander de optie of haal haar weg.',
  },
  'empty-item': {
    text: 'Achter dit vakje staat niets.',
    suggestion: 'Schrijf erachter wat er moet gebeuren.',
  },
  'empty-option': {
    text: 'Achter dit vakje staat niets.',
    suggestion: 'Schrijf de optie erachter, of haal het vakje weg.',
  },
  'front-matter-line': {
    text: 'Deze regel boven in het bestand is niet te lezen.',
    suggestion: 'Zet één instelling op een regel, zoals ‘title: Mijn quiz’.',
  },
  'image-alt': {
    text: 'Deze afbeelding heeft geen beschrijving; wie haar niet ziet, mist iets.',
    suggestion: 'Schrijf tussen de haken wat erop staat: ![Een slot op een deur](slot.png).',
  },
  'many-items': {
    text: 'Deze groep heeft {count} punten; bij meer dan {most} raak je het overzicht kwijt.',
    suggestion: 'Verdeel de groep met tussenkoppen.',
  },
  'no-box': {
    text: 'Deze regel heeft geen vakje, de regels eromheen wel. Hij telt als een optie die niet goed is.',
    suggestion: 'Zet er [ ] voor.',
  },
  'no-explanation': {
    text: 'Nergens staat waarom het antwoord op deze vraag goed is.',
    suggestion: 'Schrijf een uitleg onder de opties, of een citaat (>) onder elke optie.',
  },
  'no-items': {
    text: 'In dit bestand valt niets af te vinken.',
    suggestion: 'Begin een regel met ‘- [ ]’ om er een punt van te maken.',
  },
  'no-options': {
    text: 'Deze kop vraagt iets, maar er valt niets te kiezen.',
    suggestion: 'Begin elke optie met ‘- [ ]’, en de goede met ‘- [x]’.',
  },
  'no-prompt': {
    text: 'Boven deze opties staat geen vraag.',
    suggestion: 'Schrijf de vraag als kop of als losse regel, vlak boven de opties.',
  },
  'no-questions': {
    text: 'In dit bestand staat geen vraag.',
    suggestion:
      'Schrijf een kop met een vraag, en daaronder opties die met ‘- [ ]’ of ‘- [x]’ beginnen.',
  },
  'no-right-answer': {
    text: 'Bij deze vraag is geen optie als goed aangekruist, bij andere vragen wel.',
    suggestion: 'Kruis de goede optie aan: - [x]. Is er geen goed antwoord, dan klopt het zo.',
  },
  'odd-box': {
    text: 'Het vakje {box} is ongewoon geschreven; andere programma’s laten het niet als vakje zien.',
    suggestion: 'Schrijf [ ] of [x], met een spatie erachter.',
  },
  'one-option': {
    text: 'Er is maar één optie om uit te kiezen.',
    suggestion: 'Voeg een optie toe.',
  },
  'other-kind': {
    text: '‘{key}’ doet niets in dit soort werkblad.',
    suggestion: 'Haal de regel weg.',
  },
  'right-longest': {
    text: 'De goede optie is bij elke vraag de langste, en dat valt op.',
    suggestion: 'Maak een paar foute opties langer, of de goede korter.',
  },
  'right-same-place': {
    text: 'De goede optie is bij elke vraag nummer {place}, en dat valt op.',
    suggestion:
      'Verander hier en daar de volgorde, of zet ‘shuffle: options’ boven in het bestand.',
  },
  'too-deep': {
    text: 'Vanaf hier zitten lijsten of citaten te diep in elkaar; het bestand is niet gelezen.',
    suggestion: 'Haal een paar niveaus weg.',
  },
  'too-dense': {
    text: 'Hier staan te veel haken, sterretjes en zulke tekens bij elkaar; het bestand is niet gelezen.',
    suggestion: 'Zet een lege regel tussen alinea’s, en zet code tussen regels met ```.',
  },
  'too-long': {
    text: 'Het bestand heeft {length} tekens en mag er {most} hebben; het is niet gelezen.',
    suggestion: 'Maak er een paar bestanden van.',
  },
  'unknown-key': {
    text: '‘{key}’ is geen bekende instelling en is overgeslagen.',
    suggestion: 'Bedoel je ‘{nearest}’?',
  },
  'unknown-value': {
    text: '‘{value}’ kan niet bij ‘{key}’ staan en is overgeslagen.',
    suggestion: 'Dit kan wel: {known}.',
  },
  'unsafe-url': {
    text: 'Naar het adres ‘{url}’ mag een werkblad niet verwijzen; alleen de tekst blijft staan.',
    suggestion: 'Gebruik een adres dat met https:// begint.',
  },
};
