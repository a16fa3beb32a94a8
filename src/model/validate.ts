import { sheet } from './checklist-checks.js';
import type { Problem } from './checks.js';
import { rareChecks } from './rare-checks.js';
import { validateWith } from './validate-with.js';
import type { Worksheet } from './worksheet.js';

export type { Problem };

/**
 * Checks a worksheet that comes from outside. It is copied into fresh plain objects that hold the known properties and
 * nothing else; a link or an image without a good URL keeps its text. Never throws: what is wrong first is the `problem`.
 */
export const validate = (value: unknown): { worksheet: Worksheet } | { problem: Problem } =>
  // With all checks there is nothing that it needs.
  validateWith(value, { ...rareChecks, sheet }) as ReturnType<typeof validate>;
