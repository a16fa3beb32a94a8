import type { CSSResult } from 'lit';
import type { AnswerType } from '../model/blocks/index.js';
import { field } from '../styles/field.js';
import { result } from '../styles/result.js';
import { gaps } from './gaps/styles.js';
import { order } from './order/styles.js';
import { rows } from './rows/styles.js';
import { typed } from './typed/styles.js';

/** The style sheets of each answer block; the one of a choice is part of every quiz. */
const sheets: { readonly [Type in AnswerType]: readonly CSSResult[] } = {
  choice: [],
  order: [order],
  grid: [rows],
  scale: [rows],
  blank: [field, typed],
  number: [field, typed],
  text: [field, typed],
  gaps: [field, gaps],
};

/** The styles of all answer blocks except choices, of fields to write in, and of result sections. */
export const styles: readonly CSSResult[] = [
  ...new Set([field, ...Object.values(sheets).flat(), result]),
];
