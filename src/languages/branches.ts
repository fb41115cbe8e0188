// Words of statements that most languages with braces share; a language adds its own behind them.
import type { Grammar } from '../model/grammar.ts';

/** Followed by a condition in parentheses. */
export const bracedConditions: Grammar['conditions'] = new Map([
  ['if', 'if'],
  ['while', 'loop'],
  ['for', 'loop'],
  ['switch', 'loop'],
  ['catch', 'catch'],
]);

export const bracedHeads: Grammar['heads'] = new Map([
  ['else', 'else'],
  ['do', 'loop'],
  ['try', null],
  ['finally', null],
]);
