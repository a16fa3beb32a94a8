/** What authors are told, in English. `{name}` stands for a value of the message. */
export const en = {
  'all-of-the-above': {
    text: 'This option speaks of the options above it, but the options are shuffled.',
    suggestion: 'Write <!-- keep last --> behind it.',
  },
  'duplicate-id': {
    text: 'The name {name} is given twice.',
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
  'empty-item': {
    text: 'Nothing stands behind this box.',
    suggestion: 'Write behind it what is to be done.',
  },
  'empty-option': {
    text: 'Nothing stands behind this box.',
    suggestion: 'Write the option behind it, or remove the box.',
  },
  'front-matter-line': {
    text: 'This line at the top of the file could not be read.',
    suggestion: 'Write one setting on a line, like “title: My quiz”.',
  },
  'image-alt': {
    text: 'This image has no description, so people who do not see it miss it.',
    suggestion: 'Write between the brackets what it shows: ![A lock on a door](lock.png).',
  },
  'many-items': {
    text: 'There are {count} items in this group; more than {most} are hard to keep in view.',
    suggestion: 'Split the group with headings.',
  },
  'no-box': {
    text: 'This line has no box, while the lines around it have one. It is read as an option that is not right.',
    suggestion: 'Put [ ] before it.',
  },
  'no-explanation': {
    text: 'Nothing tells the reader why the answer to this question is right.',
    suggestion: 'Write an explanation under the options, or a quote (>) under each option.',
  },
  'no-items': {
    text: 'There is nothing to tick in this file.',
    suggestion: 'Begin a line with “- [ ]” to make an item of it.',
  },
  'no-options': {
    text: 'This heading asks something, but there is nothing to choose under it.',
    suggestion: 'Begin every option with “- [ ]”, and the right one with “- [x]”.',
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
    text: 'No option of this question is ticked as right, while other questions have a right answer.',
    suggestion: 'Tick the right option: - [x]. If there is none, all is well.',
  },
  'odd-box': {
    text: 'The box {box} is written in an unusual way, which other programs do not show as a box.',
    suggestion: 'Write [ ] or [x], with a space behind it.',
  },
  'one-option': {
    text: 'There is only one option to choose from.',
    suggestion: 'Add an option.',
  },
  'other-kind': {
    text: '“{key}” means nothing in a worksheet of this kind.',
    suggestion: 'Remove the line.',
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
  },
  'unknown-value': {
    text: '“{value}” is not a value that “{key}” can have, so it was skipped.',
    suggestion: 'It can be: {known}.',
  },
  'unsafe-url': {
    text: 'The address “{url}” is not one that a worksheet may lead to, so only the text is shown.',
    suggestion: 'Use an address that begins with https://.',
  },
} as const satisfies Record<string, { text: string; suggestion?: string }>;
