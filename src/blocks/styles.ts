import type { CSSResult } from 'lit';
import { field } from '../styles/field.js';
import { result } from '../styles/result.js';
import { gaps } from './gaps/styles.js';
import { order } from './order/styles.js';
import { rows } from './rows/styles.js';
import { typed } from './typed/styles.js';

/** The styles of all answer blocks beside choices, of what is written on, and of the sections of a result. */
export const styles: readonly CSSResult[] = [field, rows, order, typed, gaps, result];
