// Makes texts of a tree safe for single-line fields.
import { invisible } from '../../text/invisible.ts';

const unfit = new RegExp(`[\\s${invisible}]+`, 'gu');

/** A text on one line, with blanks for what is invisible. */
export const clean = (text: string): string => text.replace(unfit, ' ').trim();

/** The first characters of a text, and never half of one. */
export const first = (text: string, most: number): string => Array.from(text).slice(0, most).join('');
