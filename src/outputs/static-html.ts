import { toHtml } from 'hast-util-to-html';
import type { Worksheet } from '../model/worksheet.js';
import { staticForm } from './static-form.js';
import type { StaticOptions } from './static-form.js';

/** The static form of a worksheet as HTML. */
export const staticHtml = (worksheet: Worksheet, options: StaticOptions = {}): string =>
  toHtml(staticForm(worksheet, options), { characterReferences: { useNamedReferences: true } }) +
  '\n';
