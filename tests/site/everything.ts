/** A quiz with every answer block, every kind of text and everything around a question. */
export const everyQuiz = `---
title: Everything
lang: en
id: everything
owner: Ann
revised: 2026-11-20
minutes: 5
source: https://example.org/
---

An introduction with &eacute;, &hellip; and &nbsp;space, *emphasis*, **strong**, ~~gone~~, \`code\`, <kbd>Tab</kbd>,
a [link](https://example.org/ "A title"), www.example.org and a footnote.[^1]

![A dot](data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7)

> [!NOTE]
> A call-out.

## Which one is a &laquo;fish&raquo;?

> [!TIP]
> Think of water.

> [!TIP]
> It has gills.

- [x] The cod &copy;
  > Right: \`fins\`.
- [ ] The chip <!-- keep last -->
  > It grows in earth.

An explanation with code:

\`\`\`js
cook('cod');
\`\`\`

| Name | Price |
|:-----|------:|
| Cod  |  7.50 |

## Which are fish?

- [x] Cod
- [x] Plaice
- [ ] Chip

## Which comes first?

- [ ] The till [+1](#calm) [+1](#)
- [ ] The customer [+2](#warm) [+2](#)

## Closing up, in order

1. [ ] Count the till
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

- [ ] Tell a colleague

[^1]: The note itself, with &Auml;.
`;

/** A checklist with everything that one can hold. */
export const everyList = `---
kind: checklist
title: Opening
owner: Ann
revised: 2026-11-20
not-applicable: true
notes: true
---

Before the first customer.

## Door &amp; window

- [ ] Alarm off
- [ ] Heating at ____ degrees
  No more than 20, says the [rule](https://example.org/).

  > [!WARNING]
  > Not in summer.
- [ ] Till
  - [ ] Cash
  - [-] Card reader

1. [ ] Mat
2. [ ] Umbrellas \`2\`
`;

/** A quiz of one question, for forms in which the content itself is not what matters. */
export const shortQuiz = `# Fish &amp; chips

## Which of the two is a &laquo;fish&raquo;?

- [x] The cod &copy;
  > It has gills.
- [ ] The chip
`;

/** A checklist of two items. */
export const shortList = `# Frying

- [ ] Dry the fish &amp; the chips
- [ ] Heat the oil
`;
