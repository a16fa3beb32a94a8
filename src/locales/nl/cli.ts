import type {
  BuildSentences,
  FileProblems,
  LintStrings,
  PreviewStrings,
} from '../author-strings.js';

/** The sentences about a file from which no worksheet can be read, in Dutch. */
export const problems: Partial<FileProblems> = {
  missing: { text: 'Dit bestand is er niet.', suggestion: 'Kijk naam en map nog eens na.' },
  forbidden: {
    text: 'Dit bestand mag niet worden gelezen.',
    suggestion: 'Vraag toegang tot het bestand, of maak een kopie.',
  },
  huge: { text: 'Dit bestand is veel te groot.', suggestion: 'Maak er meer bestanden van.' },
  unreadable: {
    text: 'Dit bestand kon niet worden gelezen.',
    suggestion: 'Probeer het zelf eens te openen.',
  },
  failed: {
    text: 'Iets in dit bestand laat zelfcheck vastlopen, en dat is niet jouw schuld.',
    suggestion: 'Stuur het naar de makers van zelfcheck.',
  },
};

/** The sentences of `zelfcheck build`, in Dutch. */
export const build: Partial<BuildSentences> = {
  'name-clash': {
    text: '{path} is al geschreven vanuit {other}; dit bestand is daarom overgeslagen.',
    suggestion: 'Geef een van de twee een andere naam.',
  },
  'would-overwrite': {
    text: 'Hiermee zou {path} worden overschreven, en dat is een van de bronbestanden.',
    suggestion: 'Kies met --out een andere map.',
  },
  'not-ours': {
    text: '{path} is niet door zelfcheck gemaakt en is dus gelaten zoals het is.',
    suggestion: 'Kies met --out een andere map, of schrijf eroverheen met --force.',
  },
  'leads-outside': {
    text: '{path} leidt via een koppeling de uitvoermap uit; er is dus niets geschreven.',
    suggestion: 'Haal die koppeling weg, of kies met --out een andere map.',
  },
  'forbidden-folder': {
    text: '{path} mag daar niet worden geschreven.',
    suggestion: 'Kies met --out een map van jezelf.',
  },
  'file-for-folder': {
    text: '{path} kan niet worden geschreven: waar de map hoort te zijn, staat een bestand.',
    suggestion: 'Verplaats dat bestand, of kies met --out een andere map.',
  },
  'folder-for-file': {
    text: '{path} kan niet worden geschreven: er is al een map die zo heet.',
    suggestion: 'Verplaats die map, of kies met --out een andere.',
  },
  'full-disk': {
    text: '{path} kan niet worden geschreven: de schijf is vol.',
    suggestion: 'Maak wat ruimte en probeer het opnieuw.',
  },
  'unwritable-file': {
    text: '{path} kon niet worden geschreven.',
    suggestion: 'Probeer met --out een andere map.',
  },
  'image-missing': {
    text: 'De afbeelding {url} is er niet.',
    suggestion: 'Kijk naam en map nog eens na.',
  },
  'image-apart': {
    text: '{url} kan niet in de pagina zelf staan en moet er dus naast blijven staan.',
    suggestion: 'Maak er een PNG, JPEG, GIF, WebP of AVIF van; dan is het één bestand.',
  },
  'image-outside': {
    text: '{url} staat buiten de mappen van de bronbestanden en is dus niet meegenomen.',
    suggestion: 'Zet de afbeelding daar neer, of noem de map erboven.',
  },
  'links-left': {
    text: 'Vanuit {path} komen deze links nergens uit: {urls}.',
    suggestion: 'Zet in dezelfde map waar ze naartoe gaan, of geef het volledige adres.',
  },
  'no-lang': {
    text: 'Het werkblad zegt niet in welke taal het is; onze zinnen erin zijn daarom Engels.',
    suggestion: 'Schrijf ‘lang: nl’ tussen de regels ---, of geef de taal met --lang.',
  },
  'unknown-output': {
    text: 'De uitvoer {name} bestaat niet.',
    suggestion: 'Er zijn {known}.',
  },
  'near-output': { text: 'De uitvoer {name} bestaat niet.', suggestion: 'Bedoel je {near}?' },
  'no-url': {
    text: 'De links van {output} hebben het adres nodig van de pagina waar het werkblad op staat.',
    suggestion: 'Geef het met --url https://….',
  },
  'bad-url': {
    text: '{url} is geen adres van een pagina.',
    suggestion: 'Zo’n adres begint met https:// of http://.',
  },
  'one-to-stdout': {
    text: 'Naar de standaarduitvoer kan maar één bestand.',
    suggestion: 'Noem één bestand en één uitvoer, of een map met --out.',
  },
  'no-files': {
    text: 'Hier staat geen Markdown-bestand.',
    suggestion: 'Kijk de naam van de map nog eens na.',
  },
};

/** The words of `zelfcheck lint`, in Dutch. */
export const lint: LintStrings = { again: '({n} keer: regels {lines})' };

/** The sentences of `zelfcheck preview`, in Dutch. */
export const preview: Partial<PreviewStrings> = {
  at: '{file} staat op {url}',
  stop: 'Bij elke keer opslaan zie je het opnieuw. Stop met Ctrl+C.',
  nothing: 'Opgeslagen: niets aan te merken.',
  one: 'Opgeslagen: 1 melding.',
  several: 'Opgeslagen: {n} meldingen.',
  gone: 'Het bestand is weg. Zodra het terug is, zie je het weer.',
  folder: '{file} is een map. Een voorbeeld toont één bestand: noem er een uit die map.',
  input: 'De standaardinvoer valt niet te volgen. Sla de tekst op en noem dat bestand.',
  noPort: '{port} is geen poort. Een poort is een heel getal van 0 tot en met 65535.',
  taken: 'Poort {port} is bezet. Kies een andere, of laat --port weg.',
  forbidden:
    'Poort {port} mag hier niet worden gebruikt. Kies er een vanaf 1024, of laat --port weg.',
  notOpened: 'Er kon geen browser worden gestart. Open het adres zelf.',
  preview: 'Voorbeeld',
  watching: 'Verandert mee bij elke keer opslaan.',
  saved: 'Opgeslagen om {time}.',
  stopped: 'Het voorbeeld is gestopt.',
  notFound: 'Hier staat niets.',
  notHere: 'Het voorbeeld is alleen voor deze computer.',
};
