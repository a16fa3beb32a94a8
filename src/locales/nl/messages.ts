import type { Messages } from '../explain.js';
import type { OverviewStrings } from '../author-strings.js';
import type { Phrases } from '../strings.js';

/** The messages for authors, in Dutch. `{name}` stands for a value of the message. */
export const messages: Partial<Messages> = {
  'all-of-the-above': {
    text: 'Deze optie gaat over de opties erboven, maar de opties worden gehusseld.',
    suggestion: 'Zet er <!-- keep last --> achter.',
  },
  'all-right': {
    text: 'Elke optie van deze vraag is als goed aangekruist.',
    suggestion:
      'Zet er een optie bij die niet goed is. Wil je dat lezers het antwoord typen, zet dan ____ in de vraag.',
  },
  'almost-grid': {
    text: 'Deze tabel wordt geen vraag, want ‘{cell}’ is geen vakje.',
    suggestion: 'Zet de uitspraken in de eerste kolom, en in de andere alleen [ ], [x] of niets.',
  },
  'almost-scale': {
    text: 'Deze tabel wordt geen vraag, want voor ‘{cell}’ staat geen plus of min.',
    suggestion: 'Zet + of - voor elk getal, zoals +2. Alleen 0 kan zonder.',
  },
  'ambiguous-number': {
    text: '‘{answer}’ is in de ene taal {one} en in de andere {other}; nu tellen ze allebei als goed.',
    suggestion: 'Zet bovenaan het bestand, tussen ---, in welke taal het is, zoals ‘lang: nl’.',
  },
  'band-gap': {
    text: 'Bij een score van {range} hoort geen tekst.',
    suggestion: 'Laat de koppen samen van 0% tot 100% lopen, zoals ‘0–49%’ en ‘50–100%’.',
  },
  'band-overlap': {
    text: 'Bij een score van {range} passen twee teksten; alleen die voor de hogere scores komt in beeld.',
    suggestion: 'Laat de ene ophouden vlak voor de andere begint, zoals ‘0–49%’ en ‘50–100%’.',
  },
  'band-without-score': {
    text: 'Deze tekst komt nooit in beeld, want er telt niets mee voor de score waar hij over gaat.',
    suggestion: 'Kruis bij de vragen goede antwoorden aan, of haal de percentages weg.',
  },
  'blank-without-answers': {
    text: 'In deze kop staat een invulplek, maar eronder staat niet wat je mag invullen.',
    suggestion: 'Zet de goede antwoorden eronder, elk als ‘- [x] Amsterdam’.',
  },
  'boxes-in-code': {
    text: 'De vakjes in dit blok code staan er als tekst; niemand kan ze aankruisen.',
    suggestion:
      'Haal de regels met ``` eromheen weg, of de spaties ervoor. Is het een voorbeeld, dan klopt het zo.',
  },
  'boxes-in-html': {
    text: 'De vakjes onder de tag {tag} staan er als tekst, want er staat geen lege regel tussen.',
    suggestion: 'Zet een lege regel achter de tag, of haal de tag weg.',
  },
  'boxes-in-table': {
    text: 'De vakjes in deze tabel kun je niet aankruisen: hij wordt als tekst getoond.',
    suggestion: 'Maak er een lijst van, met ‘- [ ]’ voor elk punt.',
  },
  'checklist-or-quiz': {
    text: 'Door kruisjes of nummers bij de vakjes wordt dit bestand een quiz, maar er staat nergens een vraag boven.',
    suggestion:
      'Is het een checklist? Zet dan bovenaan ‘kind: checklist’ tussen twee regels met ---. Is het een quiz, zet daar dan ‘kind: quiz’.',
  },
  'duplicate-answer': {
    text: 'Dit antwoord staat al in de lijst; hoofdletters, accenten en leestekens maken geen verschil.',
    suggestion: 'Haal het weg, of schrijf een ander antwoord.',
  },
  'duplicate-id': {
    text: 'De naam ‘{name}’ komt twee keer voor.',
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
  'duplicate-row': {
    text: 'Deze rij of kolom van de tabel zegt hetzelfde als een andere.',
    suggestion: 'Verander een van de twee, of haal er een weg.',
  },
  'empty-item': {
    text: 'Achter dit vakje staat niets.',
    suggestion: 'Schrijf erachter wat er moet gebeuren.',
  },
  'empty-option': {
    text: 'Achter dit vakje staat niets.',
    suggestion: 'Schrijf de optie erachter, of haal het vakje weg.',
  },
  'empty-row': {
    text: 'Nergens staat waar de vakjes in deze rij of kolom over gaan.',
    suggestion: 'Vul de lege cel in.',
  },
  'explanation-in-list': {
    text: 'Deze regel heeft geen vakje, regels erboven wel. Hij staat bij de uitleg.',
    suggestion: 'Is het een optie? Schrijf hem dan zo: ‘{line}’.',
  },
  'explanation-in-option': {
    text: '‘{text}’ staat direct onder de laatste optie en hoort daardoor bij die optie.',
    suggestion: 'Is het de uitleg? Laat er dan een regel boven leeg.',
  },
  'feedback-in-option': {
    text: '‘{feedback}’ staat in de optie zelf en verraadt misschien het antwoord voordat iemand heeft gekozen.',
    suggestion:
      'Is het de feedback? Zet die dan op een eigen regel onder de optie, zo: ‘  > {feedback}’.',
  },
  'front-matter-line': {
    text: 'Deze regel boven in het bestand is niet te lezen.',
    suggestion: 'Zet één instelling op een regel, zoals ‘title: Mijn quiz’.',
  },
  'front-matter-shown': {
    text: 'De instellingen boven in dit bestand staan als tekst op de pagina, omdat ze niet tussen twee regels met --- staan.',
    suggestion:
      'Zet --- op de eerste regel van het bestand, en --- op de regel onder de laatste instelling.',
  },
  'heading-as-text': {
    text: 'De hekjes van deze regel staan als tekst op de pagina: er hoort een spatie achter.',
    suggestion: 'Schrijf de regel zo: ‘{line}’.',
  },
  'image-alt': {
    text: 'Deze afbeelding heeft geen beschrijving; wie haar niet ziet, mist iets.',
    suggestion: 'Schrijf tussen de haken wat erop staat: ![Een slot op een deur](slot.png).',
  },
  'large-table': {
    text: 'Deze tabel heeft {count} cellen en mag er {most} hebben; hij is niet als vraag gelezen.',
    suggestion: 'Maak er meer tabellen van, elk onder een eigen kop.',
  },
  'link-as-text': {
    text: '‘{link}’ staat als tekst op de pagina, want in het adres van een link mag geen spatie staan, en ook niet vóór het haakje.',
    suggestion: 'Schrijf het zo: ‘{line}’.',
  },
  'lost-points': {
    text: 'Deze punten tellen hier niet mee.',
    suggestion: 'Geef punten aan opties waaruit lezers kiezen, of in de cellen van een tabel.',
  },
  'many-items': {
    text: 'Deze groep heeft {count} punten; bij meer dan {most} raak je het overzicht kwijt.',
    suggestion: 'Verdeel de groep met tussenkoppen.',
  },
  'name-as-text': {
    text: '‘{name}’ staat als tekst op de pagina: een naam bestaat uit letters, cijfers en streepjes, zonder spaties.',
    suggestion: 'Schrijf het zo: ‘{line}’.',
  },
  'no-box': {
    text: 'Deze regel heeft geen vakje, de regels eromheen wel. Hij telt als een optie die niet goed is.',
    suggestion: 'Schrijf hem zo: ‘{line}’.',
  },
  'no-explanation': {
    text: 'Nergens staat waarom het antwoord op deze vraag goed is.',
    suggestion: 'Schrijf een uitleg onder de opties, of een citaat (>) onder elke optie.',
  },
  'no-items': {
    text: 'In dit bestand valt niets af te vinken.',
    suggestion: 'Begin een regel met ‘- [ ]’ om er een punt van te maken.',
  },
  'no-model-answer': {
    text: 'Wie hier iets schrijft, krijgt daarna geen voorbeeld te zien.',
    suggestion: 'Zet een voorbeeld onder de lijn.',
  },
  'no-options': {
    text: 'Deze kop vraagt iets, maar er valt niets te kiezen.',
    suggestion: 'Begin elke optie met ‘- [ ]’, en de goede met ‘- [x]’: ‘{line}’.',
    otherwise: 'Begin elke optie met ‘- [ ]’, en de goede met ‘- [x]’.',
  },
  'no-points': {
    text: 'Deze optie levert geen punten op, andere opties van deze vraag wel.',
    suggestion:
      'Zet er punten bij, zoals [+1](#helper). Hoort deze optie niets op te leveren, dan klopt het zo.',
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
    text: 'Bij deze vraag is geen vakje als goed aangekruist, bij andere vragen wel.',
    suggestion: 'Kruis het goede aan: [x]. Is er geen goed antwoord, dan klopt het zo.',
  },
  'not-text': {
    text: 'Dit is geen tekst maar een afbeelding, een document uit een tekstverwerker of zoiets; het is niet gelezen.',
    suggestion: 'Bewaar het als platte tekst, in UTF-8.',
  },
  'not-utf-8': {
    text: 'Dit bestand is niet in UTF-8 bewaard; {count} tekens zijn verloren gegaan, het eerste hier.',
    suggestion:
      'Bewaar het opnieuw met de codering UTF-8, en kijk na of letters als é nog kloppen.',
  },
  'odd-band': {
    text: '‘{heading}’ is niet te lezen als een reeks scores.',
    suggestion:
      'Zet het laagste getal voorop, ga niet boven de 100 en zet er % achter: ‘80–100%: Mooi gedaan’.',
  },
  'odd-box': {
    text: 'Het vakje {box} is ongewoon geschreven; andere programma’s laten het niet als vakje zien.',
    suggestion: 'Schrijf de regel zo: ‘{line}’.',
    otherwise: 'Schrijf [ ] of [x], met een spatie erachter.',
  },
  'one-option': {
    text: 'Er is hier maar één vakje, dus er valt niets te kiezen.',
    suggestion:
      'Zet er nog een bij. Wil je dat lezers het antwoord typen, zet dan ____ in de vraag.',
  },
  'options-as-text': {
    text: 'Dit lijken opties, maar ze staan er als tekst.',
    suggestion: 'Begin elke optie met ‘- [ ]’, en de goede met ‘- [x]’: ‘{line}’.',
  },
  'order-or-choice': {
    text: 'In deze genummerde lijst is geen vakje aangekruist. Lezers moeten haar daarom op volgorde zetten.',
    suggestion:
      'Is er een goed antwoord bij, kruis het dan aan: 1. [x]. Gaat het om de volgorde, dan klopt het zo.',
  },
  'other-kind': {
    text: '‘{key}’ doet niets in dit soort werkblad.',
    suggestion: 'Haal de regel weg.',
  },
  'outcome-without-points': {
    text: '‘{name}’ staat tussen de uitkomsten, maar geen antwoord geeft er punten aan. Iedereen krijgt het dus te lezen.',
    suggestion:
      'Geef er bij een paar opties punten aan, zoals [+2](#helper). Is het voor iedereen? Zet het dan voor de uitkomsten.',
  },
  'pass-without-score': {
    text: '‘pass’ doet niets, want in deze quiz telt niets mee voor een score.',
    suggestion: 'Kruis bij de vragen goede antwoorden aan, of haal de regel weg.',
  },
  'pick-too-many': {
    text: '‘pick’ vraagt om {pick} vragen, en het bestand heeft er {count}.',
    suggestion: 'Kies een lager getal, of haal de regel weg.',
  },
  'points-as-text': {
    text: '‘{text}’ geeft geen punten: je lezer ziet het zoals het er staat.',
    suggestion: 'Schrijf de punten zo: ‘{points}’.',
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
  'row-without-right': {
    text: 'In deze rij is geen vakje als goed aangekruist. De rij telt daarom niet mee.',
    suggestion: 'Kruis het goede vakje aan: [x].',
  },
  'tag-as-text': {
    text: '‘{tag}’ staat als tekst op de pagina: HTML werkt niet in een werkblad.',
    suggestion: 'Haal het weg, of zet er accenten grave (`) omheen als je lezer het moet zien.',
  },
  'tolerance-as-text': {
    text: 'Lezers moeten nu precies ‘{answer}’ typen, want in de lijst staan ook woorden.',
    suggestion: 'Zet alleen getallen in de lijst, zoals 14 of 3,5 ± 0,1.',
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
    otherwise: 'Kijk de spelling na. Leest een ander programma deze regel, laat hem dan staan.',
  },
  'unknown-outcome': {
    text: 'Deze punten gaan naar ‘{name}’, maar er is geen kop die zo heet.',
    suggestion: 'Bedoel je ‘{nearest}’?',
    otherwise: 'Schrijf een kop met die naam, of verander de naam achter de #.',
  },
  'unknown-topic': {
    text: 'Deze tekst gaat over het onderwerp ‘{name}’, maar er is geen kop boven vragen die zo heet. Hij valt dus weg.',
    suggestion: 'Bedoel je ‘{nearest}’?',
    otherwise: 'Zet voor de percentages wat er in de kop boven de vragen staat.',
  },
  'unknown-value': {
    text: '‘{value}’ kan niet bij ‘{key}’ staan en is overgeslagen.',
    suggestion: 'Dit kan wel: {known}.',
    otherwise: 'Schrijf het zo: “{key}: {example}”.',
  },
  'unreachable-outcome': {
    text: 'Niemand kan bij ‘{name}’ uitkomen: geen antwoord geeft er punten aan, of een andere uitkomst krijgt altijd meer.',
    suggestion: 'Geef er bij een paar opties meer punten aan, zoals [+2](#helper).',
  },
  'unread-box': {
    text: '‘{box}’ lijkt een vakje, maar niemand kan het hier aankruisen.',
    suggestion: 'Zet het op een eigen regel, zo: ‘{line}’.',
  },
  'unsafe-url': {
    text: 'Naar het adres ‘{url}’ mag een werkblad niet verwijzen; alleen de tekst blijft staan.',
    suggestion: 'Gebruik een adres dat met https:// begint.',
  },
  'unused-credit': {
    text: '‘credit’ doet hier niets, want geen vraag kan voor een deel goed zijn.',
    suggestion:
      'Haal de regel weg. Hij is bedoeld voor vragen met meer goede vakjes, tabellen en lijsten om op volgorde te zetten.',
  },
};

/** The strings around the messages. */
export const overview: Phrases<Partial<OverviewStrings>> = {
  strings: {
    heading: 'Voor de auteur: {counts}',
    none: 'Voor de auteur: niets op aan te merken.',
    draft: 'Lezers zien dit ook. Haal show-messages weg voordat je publiceert.',
    line: 'Regel {n}',
    more: 'en nog {n}',
    error: 'Fout',
    warning: 'Let op',
    info: 'Tip',
    errors: { one: '{n} fout', other: '{n} fouten' },
    warnings: { one: '{n} waarschuwing', other: '{n} waarschuwingen' },
    infos: { one: '{n} tip', other: '{n} tips' },
  },
};
