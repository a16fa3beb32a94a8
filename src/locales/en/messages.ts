import type { OverviewStrings, Template } from '../author-strings.js';
import type { Phrases } from '../strings.js';

/** The messages for authors, in English. `{name}` stands for a value of the message. */
export const messages = {
  'all-of-the-above': {
    text: 'This option speaks of the options above it, but the options are shuffled.',
    suggestion: 'Write <!-- keep last --> behind it.',
  },
  'all-right': {
    text: 'Every option of this question is ticked as right.',
    suggestion:
      'Add an option that is not right. If readers are to type the answer, write ____ in the question.',
  },
  'almost-grid': {
    text: 'This table is not shown as a question, because “{cell}” is no box.',
    suggestion:
      'Put the statements in the first column, and only [ ], [x] or nothing in the others.',
  },
  'almost-scale': {
    text: 'This table is not shown as a question, because “{cell}” has no sign.',
    suggestion: 'Write + or - before every number, as in +2; only 0 needs none.',
  },
  'ambiguous-number': {
    text: '“{answer}” is {one} in some languages and {other} in others; both count as right.',
    suggestion:
      'Say in which language the file is, in a line such as “lang: en” between --- at the top.',
  },
  'band-gap': {
    text: 'No text fits a score of {range}.',
    suggestion: 'Let the headings cover everything from 0% to 100%, such as “0–49%” and “50–100%”.',
  },
  'band-overlap': {
    text: 'Two texts fit a score of {range}; only the one for the higher scores is shown.',
    suggestion: 'Let one end just below where the next begins, such as “0–49%” and “50–100%”.',
  },
  'band-without-score': {
    text: 'This text is never shown, because nothing that it is about counts for a score.',
    suggestion: 'Tick right answers in the questions, or take the percentages away.',
  },
  'blank-without-answers': {
    text: 'This heading has a blank, but nothing under it says what may be filled in.',
    suggestion: 'Write the accepted answers under it, each like “- [x] Amsterdam”.',
  },
  'boxes-in-code': {
    text: 'The boxes in this block of code are shown as they stand, and nobody can tick them.',
    suggestion:
      'Take away the lines with ``` around them, or the spaces before them. If it is an example, all is well.',
  },
  'boxes-in-html': {
    text: 'The boxes under the tag {tag} are shown as text, because no empty line stands between.',
    suggestion: 'Put an empty line behind the tag, or take the tag away.',
  },
  'boxes-in-table': {
    text: 'The boxes in this table cannot be ticked: it is shown as text.',
    suggestion: 'Make a list of them, with “- [ ]” before every item.',
  },
  'checklist-or-quiz': {
    text: 'Ticked or numbered boxes make a quiz of this file, but no line above them asks anything.',
    suggestion:
      'Is it a checklist? Write “kind: checklist” between two lines --- at the top. If it is a quiz, write “kind: quiz” there.',
  },
  'duplicate-answer': {
    text: 'This answer is in the list already; capitals, accents and punctuation make no difference.',
    suggestion: 'Remove it, or write another answer.',
  },
  'duplicate-id': {
    text: 'The name “{name}” is given twice.',
    suggestion: 'Give every question, option and item a name of its own, or leave the name out.',
  },
  'duplicate-key': {
    text: '“{key}” is set twice; only the first one counts.',
    suggestion: 'Remove one of the two.',
  },
  'duplicate-option': {
    text: 'This option says the same as another option of this question.',
    suggestion: 'Change it or remove it.',
  },
  'duplicate-row': {
    text: 'This row or column of the table says the same as another one.',
    suggestion: 'Change one of the two, or remove it.',
  },
  'empty-item': {
    text: 'Nothing stands behind this box.',
    suggestion: 'Write behind it what is to be done.',
  },
  'empty-option': {
    text: 'Nothing stands behind this box.',
    suggestion: 'Write the option behind it, or remove the box.',
  },
  'empty-row': {
    text: 'Nothing says what the boxes in this row or column are about.',
    suggestion: 'Write it in the empty cell.',
  },
  'explanation-in-list': {
    text: 'This line has no box, while lines above it have one. It is shown with the explanation.',
    suggestion: 'Is it an option? Write it like this: “{line}”.',
  },
  'explanation-in-option': {
    text: '“{text}” stands right under the last option, so it is shown as a part of that option.',
    suggestion: 'Is it the explanation? Leave an empty line above it.',
  },
  'feedback-in-option': {
    text: '“{feedback}” is shown as a part of this option, and may give the answer away before anybody has chosen.',
    suggestion:
      'Is it the feedback? Put it on a line of its own under the option, like this: “  > {feedback}”.',
  },
  'front-matter-line': {
    text: 'This line at the top of the file could not be read.',
    suggestion: 'Write one setting on a line, like “title: My quiz”.',
  },
  'front-matter-shown': {
    text: 'The settings at the top of this file are shown to readers as text, because they do not stand between two lines of ---.',
    suggestion:
      'Write --- on the first line of the file, and --- on the line under the last setting.',
  },
  'heading-as-text': {
    text: 'The signs # of this line are shown as text: a space is missing behind them.',
    suggestion: 'Write it like this: “{line}”.',
  },
  'image-alt': {
    text: 'This image has no description, so people who do not see it miss it.',
    suggestion: 'Write between the brackets what it shows: ![A lock on a door](lock.png).',
  },
  'large-table': {
    text: 'This table has {count} cells and may have {most}, so it was not read as a question.',
    suggestion: 'Make several tables of it, each under a heading of its own.',
  },
  'link-as-text': {
    text: '“{link}” is shown as text, since no space may stand in the address of a link, nor before its bracket.',
    suggestion: 'Write it like this: “{line}”.',
  },
  'lost-points': {
    text: 'These points do not count here.',
    suggestion: 'Give points to options that readers choose from, or in the cells of a table.',
  },
  'many-items': {
    text: 'There are {count} items in this group; more than {most} are hard to keep in view.',
    suggestion: 'Split the group with headings.',
  },
  'name-as-text': {
    text: '“{name}” is shown as text: a name is made of letters, digits and hyphens, without spaces.',
    suggestion: 'Write it like this: “{line}”.',
  },
  'no-box': {
    text: 'This line has no box, while the lines around it have one. It is read as an option that is not right.',
    suggestion: 'Write it like this: “{line}”.',
  },
  'no-explanation': {
    text: 'Nothing tells the reader why the answer to this question is right.',
    suggestion: 'Write an explanation under the options, or a quote (>) under each option.',
  },
  'no-items': {
    text: 'There is nothing to tick in this file.',
    suggestion: 'Begin a line with “- [ ]” to make an item of it.',
  },
  'no-model-answer': {
    text: 'After writing, readers find no example to lay beside their own answer.',
    suggestion: 'Write an example under the line.',
  },
  'no-options': {
    text: 'This heading asks something, but there is nothing to choose under it.',
    suggestion: 'Begin every option with “- [ ]”, and the right one with “- [x]”: “{line}”.',
    otherwise: 'Begin every option with “- [ ]”, and the right one with “- [x]”.',
  },
  'no-points': {
    text: 'This option brings no points, while others of this question do.',
    suggestion: 'Add points, such as [+1](#helper). If it is to bring none, all is well.',
  },
  'no-prompt': {
    text: 'No question stands above these options.',
    suggestion: 'Write the question as a heading or as a line of its own, right above the options.',
  },
  'no-questions': {
    text: 'There is no question in this file.',
    suggestion:
      'Write a heading with a question, and options that begin with “- [ ]” or “- [x]” under it.',
  },
  'no-right-answer': {
    text: 'No box of this question is ticked as right, while other questions have a right answer.',
    suggestion: 'Tick the right one: [x]. If there is none, all is well.',
  },
  'not-text': {
    text: 'This is no text but an image, a document of a word processor or another such file, so it was not read.',
    suggestion: 'Save it as plain text, in UTF-8.',
  },
  'not-utf-8': {
    text: 'This file is not saved in UTF-8, so {count} characters were lost; the first one is here.',
    suggestion:
      'Save it again with the encoding UTF-8, and look whether letters such as é are still right.',
  },
  'odd-band': {
    text: '“{heading}” is not read as a range of scores.',
    suggestion:
      'Write the lower number first, go no higher than 100, and add a % sign: “80–100%: Well done”.',
  },
  'odd-box': {
    text: 'The box {box} is written in an unusual way, which other programs do not show as a box.',
    suggestion: 'Write the line like this: “{line}”.',
    otherwise: 'Write [ ] or [x], with a space behind it.',
  },
  'one-option': {
    text: 'There is only one box here, so there is nothing to choose.',
    suggestion: 'Add another one. If readers are to type the answer, write ____ in the question.',
  },
  'options-as-text': {
    text: 'This looks like options, but it is shown as text.',
    suggestion: 'Begin every option with “- [ ]”, and the right one with “- [x]”: “{line}”.',
  },
  'order-or-choice': {
    text: 'No box of this numbered list is ticked, so readers are asked to put it in order.',
    suggestion:
      'Is one of them the right answer? Tick it: 1. [x]. If the order is the question, all is well.',
  },
  'other-kind': {
    text: '“{key}” means nothing in a worksheet of this kind.',
    suggestion: 'Remove the line.',
  },
  'outcome-without-points': {
    text: '“{name}” stands among the outcomes, but no answer gives it points, so everybody gets to read it.',
    suggestion:
      'Give it points in some options, such as [+2](#helper). Is it for everybody? Then put it before the outcomes.',
  },
  'pass-without-score': {
    text: '“pass” does nothing, because nothing in this quiz counts for a score.',
    suggestion: 'Tick right answers in the questions, or remove the line.',
  },
  'pick-too-many': {
    text: '“pick” asks for {pick} questions, and the file has {count}.',
    suggestion: 'Choose a lower number, or remove the line.',
  },
  'points-as-text': {
    text: '“{text}” gives no points: readers see it as it stands.',
    suggestion: 'Write the points like this: “{points}”.',
  },
  'right-longest': {
    text: 'The right option is the longest one in every question, so that readers can guess it.',
    suggestion: 'Make some of the wrong options longer, or the right ones shorter.',
  },
  'right-same-place': {
    text: 'The right option is number {place} in every question, so that readers can guess it.',
    suggestion:
      'Change the order here and there, or write “shuffle: options” at the top of the file.',
  },
  'row-without-right': {
    text: 'No box of this row is ticked as right, so the row does not count.',
    suggestion: 'Tick the right box in it: [x].',
  },
  'tag-as-text': {
    text: '“{tag}” is shown as text: HTML is not used in a worksheet.',
    suggestion: 'Take it out, or put backticks around it where readers should see it.',
  },
  'tolerance-as-text': {
    text: 'Readers would have to type “{answer}” exactly like this, because there are words in the list as well as numbers.',
    suggestion: 'Write only numbers in the list, such as 14 or 3.5 ± 0.1.',
  },
  'too-deep': {
    text: 'From here on, lists or quotes are nested too deep, so the file was not read.',
    suggestion: 'Take out some levels.',
  },
  'too-dense': {
    text: 'There are too many brackets, stars and such signs together here, so the file was not read.',
    suggestion: 'Put an empty line between paragraphs, and code between lines with ```.',
  },
  'too-long': {
    text: 'The file has {length} characters and may have {most}, so it was not read.',
    suggestion: 'Make several files of it.',
  },
  'unknown-key': {
    text: '“{key}” is not a known setting and was skipped.',
    suggestion: 'Did you mean “{nearest}”?',
    otherwise: 'Check how it is spelt. If another program reads it, leave it as it is.',
  },
  'unknown-outcome': {
    text: 'These points go to “{name}”, but no heading is called that.',
    suggestion: 'Did you mean “{nearest}”?',
    otherwise: 'Write a heading with that name, or change the name behind the #.',
  },
  'unknown-topic': {
    text: 'This text is about the topic “{name}”, but no heading over questions is called that, so it is left out.',
    suggestion: 'Did you mean “{nearest}”?',
    otherwise: 'Write before the percentages what the heading over the questions says.',
  },
  'unknown-value': {
    text: '“{value}” is not a value that “{key}” can have, so it was skipped.',
    suggestion: 'It can be: {known}.',
    otherwise: 'Write it like this: “{key}: {example}”.',
  },
  'unreachable-outcome': {
    text: 'Nobody can get to “{name}”: no answer gives it points, or another outcome always gets more.',
    suggestion: 'Give it more points in some options, such as [+2](#helper).',
  },
  'unread-box': {
    text: '“{box}” looks like a box, but nobody can tick it here.',
    suggestion: 'Write it on a line of its own, like this: “{line}”.',
  },
  'unsafe-url': {
    text: 'The address “{url}” is not one that a worksheet may lead to, so only the text is shown.',
    suggestion: 'Use an address that begins with https://.',
  },
  'unused-credit': {
    text: '“credit” does nothing here, because no question can be right in part.',
    suggestion:
      'Remove the line. It is about questions with several right boxes, tables, and lists to put in order.',
  },
} as const satisfies Readonly<Record<string, Template>>;

/** The strings around the messages. */
export const overview: Phrases<OverviewStrings> = {
  strings: {
    heading: 'For the author: {counts}',
    none: 'For the author: nothing to remark.',
    draft: 'Readers see this too. Take show-messages away before you publish.',
    line: 'Line {n}',
    more: 'and {n} more',
    error: 'Error',
    warning: 'Warning',
    info: 'Tip',
    errors: { one: '{n} error', other: '{n} errors' },
    warnings: { one: '{n} warning', other: '{n} warnings' },
    infos: { one: '{n} tip', other: '{n} tips' },
  },
};
