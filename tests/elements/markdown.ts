import { readMarkdown } from '../../src/markdown/index.js';
import type { ZelfcheckQuizElement } from '../../src/elements/quiz.js';
import type { Quiz } from '../../src/model/worksheet.js';
import { show } from './page.js';

/** The quiz that an author wrote. */
export const quizFrom = (text: string): Quiz =>
  readMarkdown(text, { kind: 'quiz' }).worksheet as Quiz;

/** Shows the quiz that an author wrote. */
export const showQuiz = (
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<ZelfcheckQuizElement> => show(quizFrom(text), attributes);

/** A question of every kind, and a result to go on with. */
export const everyBlock = `
# The counter

## Which comes first?

- [ ] The till [+1](#calm)
- [ ] The customer [+2](#warm)

## Closing up, in order

1. [ ] Count the till
   > Before anybody leaves.
2. [ ] Lights off
3. [ ] Lock the door

## Shield or objection?

| What you hear | Shield | Objection |
|---|---|---|
| Just looking | [x] | [ ] |
| It will not fit my door | [ ] | [x] |

## How far do you agree?

| | No | A little | Yes |
|---|---|---|---|
| I like a chat | -1 | 0 | +1 |

## You say: “If I ____ you well.”

- [x] understand

## A metre is about ____ feet.

- [x] 3,3 ± 0,1

## What do you say to a customer who is late?

___

“Good to see you.”

## A plan

If ____ comes in, then I ________.

## Calm

Keep it up.

## Warm

If ____ comes in, then I ____.

- [ ] Ask one question

## 0–100%: Well done

Thanks.
`;
