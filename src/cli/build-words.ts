import type { Sentence } from '../locales/explain.js';
import type { Language, SaidMessage } from './messages.js';

/** What can go wrong with a file that is built, by the name of its rule. */
export type BuildRule =
  | 'name-clash'
  | 'would-overwrite'
  | 'forbidden-folder'
  | 'file-for-folder'
  | 'folder-for-file'
  | 'full-disk'
  | 'unwritable-file'
  | 'image-missing'
  | 'image-apart'
  | 'image-outside'
  | 'links-left';

/** What can be wrong with the call itself. */
export type CallRule =
  'unknown-output' | 'near-output' | 'no-url' | 'bad-url' | 'one-to-stdout' | 'no-files';

type Words = Readonly<Record<BuildRule | CallRule, Sentence>>;

const en: Words = {
  'name-clash': {
    text: '{path} was already written from {other}, so this one was left out.',
    suggestion: 'Give one of them another name.',
  },
  'would-overwrite': {
    text: 'This would write over {path}, which is one of the files to build from.',
    suggestion: 'Choose another folder with --out.',
  },
  'forbidden-folder': {
    text: '{path} may not be written there.',
    suggestion: 'Choose a folder of your own with --out.',
  },
  'file-for-folder': {
    text: '{path} cannot be written: where its folder should be, there is a file.',
    suggestion: 'Move that file, or choose another folder with --out.',
  },
  'folder-for-file': {
    text: '{path} cannot be written: there is a folder of that name.',
    suggestion: 'Move that folder, or choose another one with --out.',
  },
  'full-disk': {
    text: '{path} cannot be written: the disk is full.',
    suggestion: 'Make some room and try again.',
  },
  'unwritable-file': {
    text: '{path} could not be written.',
    suggestion: 'Try another folder with --out.',
  },
  'image-missing': {
    text: 'There is no image {url}.',
    suggestion: 'Check its name and its folder.',
  },
  'image-apart': {
    text: '{url} cannot be part of the page, so it has to be kept beside it.',
    suggestion: 'Make it a PNG, JPEG, GIF, WebP or AVIF to have one file.',
  },
  'image-outside': {
    text: '{url} is outside the folders to build from, so it was not taken along.',
    suggestion: 'Move it there, or name the folder above.',
  },
  'links-left': {
    text: 'From {path} these links lead to nothing: {urls}.',
    suggestion: 'Put what they lead to into the same folder, or link to a whole address.',
  },
  'unknown-output': { text: 'There is no output {name}.', suggestion: 'There are {known}.' },
  'near-output': { text: 'There is no output {name}.', suggestion: 'Did you mean {near}?' },
  'no-url': {
    text: 'The links of {output} need the address of the page that the worksheet stands on.',
    suggestion: 'Give it with --url https://….',
  },
  'bad-url': {
    text: '{url} is no address of a page.',
    suggestion: 'It begins with https:// or http://.',
  },
  'one-to-stdout': {
    text: 'Only one file can go to the standard output.',
    suggestion: 'Name one file and one output, or a folder with --out.',
  },
  'no-files': {
    text: 'There is no Markdown file here.',
    suggestion: 'Check the name of the folder.',
  },
};

const nl: Words = {
  'name-clash': {
    text: '{path} is al geschreven vanuit {other}; dit bestand is daarom overgeslagen.',
    suggestion: 'Geef een van de twee een andere naam.',
  },
  'would-overwrite': {
    text: 'Hiermee zou {path} worden overschreven, en dat is een van de bronbestanden.',
    suggestion: 'Kies met --out een andere map.',
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

const words = { en, nl };

type Values = Readonly<Record<string, string>>;

const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

const sentence = (rule: keyof Words, language: Language, values: Values): Sentence => {
  const { text, suggestion = '' } = words[language][rule];
  return { text: fill(text, values), suggestion: fill(suggestion, values) };
};

/** Says what is the matter with the call, on one line. */
export const sayCall = (rule: CallRule, language: Language, values: Values = {}): string => {
  const { text, suggestion } = sentence(rule, language, values);
  return `${text} ${suggestion}\n`;
};

/** Says what is the matter with what is made of a file. */
export const sayBuild = (
  rule: BuildRule,
  severity: SaidMessage['severity'],
  language: Language,
  values: Values = {},
): SaidMessage => ({ line: 1, column: 1, severity, rule, ...sentence(rule, language, values) });
