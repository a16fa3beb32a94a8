import { answers } from './answers.js';
import { checklist } from './checklist.js';
import { build, lint, preview, problems } from './cli.js';
import { en as builtIn } from './elements.js';
import { email, refusals } from './email.js';
import { memory } from './memory.js';
import { messages, overview } from './messages.js';
import { staticForm } from './static.js';

/** All phrases in English, on pages and elsewhere. */
export const en = {
  locale: { ...builtIn, phrases: [...builtIn.phrases, answers, checklist, memory] },
  staticForm,
  email,
  refusals,
  messages,
  overview,
  problems,
  build,
  lint,
  preview,
};
