import { build, lint, preview, problems } from './cli.js';
import { nl as locale } from './elements.js';
import { email, refusals } from './email.js';
import { messages, overview } from './messages.js';
import { staticForm } from './static.js';

/** All phrases in Dutch, on pages and elsewhere. */
export const nl = {
  locale,
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
