// Condition of a rule -> the negated selections: `keywords and not 1 of filter_*`.
import { lastOf } from '../../text/items.ts';

export function negatedBy(condition: string): (selection: string) => boolean {
  const words = condition.match(/[()]|[^\s()|]+/g) ?? [];
  const operands = named(words);
  const isNegated = matcherOf(operands.filter(({ negated }) => negated));
  const isRequired = matcherOf(operands.filter(({ negated }) => !negated));
  return (selection) => isNegated(selection) && !isRequired(selection);
}

interface Named {
  readonly name: string;
  readonly negated: boolean;
}

/** The operands in order; `not` negates the name or parenthesis that follows. */
function named(words: readonly string[]): Named[] {
  const found: Named[] = [];
  const around = [false];
  let turned = false;
  for (const word of words) {
    const negated = lastOf(around) !== turned;
    if (/^not$/i.test(word)) turned = !turned;
    else if (word === '(') {
      around.push(negated);
      turned = false;
    } else if (word === ')') {
      if (around.length > 1) around.pop();
      turned = false;
    } else if (!/^(and|or|of|all|any|\d+)$/i.test(word)) {
      found.push({ name: word, negated });
      turned = false;
    }
  }
  return found;
}

function matcherOf(operands: readonly Named[]): (selection: string) => boolean {
  const names = new Set(operands.map(({ name }) => name));
  const globs = [...names].filter((name) => name.includes('*')).map((name) => name.split('*'));
  return (selection) => names.has('them') || names.has(selection) || globs.some((glob) => matches(glob, selection));
}

/** Matches the pieces between the `*` greedily from the left; a regular expression could backtrack without bound. */
function matches([start = '', ...pieces]: readonly string[], selection: string): boolean {
  const end = pieces.pop() ?? '';
  if (!selection.startsWith(start) || selection.length < start.length + end.length) return false;
  let at = start.length;
  for (const piece of pieces) {
    const found = selection.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at + end.length <= selection.length && selection.endsWith(end);
}
