import type {
  BuildSentences,
  FileProblems,
  LintStrings,
  PreviewStrings,
} from '../author-strings.js';

/** The sentences about a file from which no worksheet can be read, in English. */
export const problems: FileProblems = {
  missing: { text: 'There is no such file.', suggestion: 'Check its name and its folder.' },
  forbidden: {
    text: 'This file may not be read.',
    suggestion: 'Ask for the right to read it, or take a copy.',
  },
  huge: { text: 'This file is far too large.', suggestion: 'Make several files of it.' },
  unreadable: { text: 'This file could not be read.', suggestion: 'Try to open it yourself.' },
  failed: {
    text: 'Something in this file breaks zelfcheck, which is not your fault.',
    suggestion: 'Send it to the people who make zelfcheck.',
  },
};

/** The sentences of `zelfcheck build`, in English. */
export const build: BuildSentences = {
  'name-clash': {
    text: '{path} was already written from {other}, so this one was left out.',
    suggestion: 'Give one of them another name.',
  },
  'would-overwrite': {
    text: 'This would write over {path}, which is one of the files to build from.',
    suggestion: 'Choose another folder with --out.',
  },
  'not-ours': {
    text: '{path} was not made by zelfcheck, so it was left as it is.',
    suggestion: 'Choose another folder with --out, or write over it with --force.',
  },
  'leads-outside': {
    text: '{path} leads out of the output folder, through a link, so nothing was written.',
    suggestion: 'Take the link away, or choose another folder with --out.',
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
  'no-lang': {
    text: 'The worksheet does not say which language it is in, so our sentences in it are English.',
    suggestion:
      'Write “lang: en” between its lines ---, with its own language, or give it with --lang.',
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

/** The words of `zelfcheck lint`, in English. */
export const lint: LintStrings = { again: '({n} times: lines {lines})' };

/** The sentences of `zelfcheck preview`, in English. */
export const preview: PreviewStrings = {
  at: '{file} is on {url}',
  stop: 'It is shown anew whenever you save it. Press Ctrl+C to stop.',
  nothing: 'Saved: nothing to improve.',
  one: 'Saved: 1 message.',
  several: 'Saved: {n} messages.',
  gone: 'The file is gone. It is shown again as soon as it is back.',
  folder: '{file} is a folder. A preview shows one file of it: name that one.',
  input: 'The standard input cannot be watched. Save it to a file, and name that one.',
  noPort: '{port} is no port. A port is a whole number from 0 to 65535.',
  taken: 'Port {port} is taken. Choose another one, or leave --port out.',
  forbidden: 'Port {port} may not be used here. Choose one from 1024, or leave --port out.',
  notOpened: 'No browser could be started. Open the address yourself.',
  preview: 'Preview',
  watching: 'Changes with every save.',
  saved: 'Saved at {time}.',
  stopped: 'The preview was stopped.',
  notFound: 'There is nothing here.',
  notHere: 'The preview is only for this computer.',
};
