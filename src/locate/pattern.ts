// Messages -> patterns of the log lines they can produce. A multi-line text gives several patterns.

import type { Part } from '../model/facts.ts';
import type { Message } from '../model/messages.ts';
import { certain, itemAt, lastOf } from '../text/items.ts';
import { letters } from './letters.ts';
import { sinkPrior } from './sink-prior.ts';
import { type Value, valueFor } from './values.ts';

/** Literals and the gaps around them: `gaps[i]` precedes `literals[i]`, and the last one follows all. A gap has zero or more values. */
export interface Pattern {
  readonly literals: readonly string[];
  readonly gaps: readonly (readonly Value[])[];
  /** Number of letters and digits in the literals, as a measure of specificity. */
  readonly weight: number;
  readonly values: number;
  /** Number of values whose type is known. */
  readonly kinds: number;
  /** The highest sink prior of its messages. */
  readonly standing: number;
  readonly messages: readonly Message[];
  /** Most of the output comes from placeholders: `%s: %s of %s`. */
  readonly isMostlyValues: boolean;
}

export function patternsOf(messages: readonly Message[]): readonly Pattern[] {
  const byShape = new Map<string, Shape & { readonly messages: Message[] }>();
  for (const message of messages) {
    for (const line of linesOf(message)) {
      const shape = shapeOf(line);
      if (shape === null) continue;
      const key = JSON.stringify([shape.literals, shape.gaps.map((gap) => gap.map(({ kind, most }) => kind + most))]);
      const known = byShape.get(key);
      if (known) known.messages.push(message);
      else byShape.set(key, { ...shape, messages: [message] });
    }
  }
  return [...byShape.values()].map(asPattern);
}

/** Adjacent values count once. */
const MIN_LETTERS_PER_GAP = 2;

type Shape = Pick<Pattern, 'literals' | 'gaps'>;

const asPattern = ({ literals, gaps, messages }: Shape & Pick<Pattern, 'messages'>): Pattern => ({
  ...{ literals, gaps, messages },
  weight: letters(literals.join(' ')),
  values: gaps.flat().length,
  kinds: gaps.flat().filter(({ kind }) => kind !== 'text' && kind !== 'exact').length,
  isMostlyValues: letters(literals.join(' ')) < MIN_LETTERS_PER_GAP * gaps.filter(({ length }) => length > 0).length,
  standing: messages.map(sinkPrior).reduce((a, b) => Math.max(a, b)),
});

/** Lines with words, and variants. In C, letters after a value may belong to a custom conversion (nginx's `%uz`), hence a variant without them. */
function linesOf({ parts, language }: Message): readonly (readonly Part[])[] {
  return linesIn(parts).flatMap((line) => {
    const others = [language === 'c' ? withoutTails(line) : null, withValue(line)];
    return [line, ...others.filter((other) => other !== null)];
  });
}

/** A final colon suggests that a wrapper appends a value: `die2("no such user: ", name)`. */
function withValue(line: readonly Part[]): readonly Part[] | null {
  const last = line.at(-1);
  return last && 'literal' in last && /[:=]\s*$/.test(last.literal) ? [...line, { placeholder: '%s' }] : null;
}

function linesIn(parts: readonly Part[]): readonly (readonly Part[])[] {
  const lines: Part[][] = [[]];
  for (const part of parts) {
    if ('placeholder' in part) lastOf(lines).push(part);
    else {
      for (const [i, literal] of part.literal.split(lineEnd).entries()) {
        if (i > 0) lines.push([]);
        if (literal !== '') lastOf(lines).push({ literal });
      }
    }
  }
  return lines.filter((line) => line.some((part) => 'literal' in part && part.literal.trim() !== ''));
}

const lineEnd = /[\r\n\u2028\u2029]+/;
const tail = /^\p{L}{1,3}(?!\p{L})/u;

function withoutTails(line: readonly Part[]): readonly Part[] | null {
  let changed = false;
  const parts = line.flatMap((part, i): readonly Part[] => {
    const before = line[i - 1];
    if ('placeholder' in part || !before || !('placeholder' in before)) return [part];
    const literal = part.literal.replace(tail, '');
    if (literal === part.literal) return [part];
    changed = true;
    return literal === '' ? [] : [{ literal }];
  });
  // A custom conversion has an unknown type: `%xd` is hexadecimal in nginx, `%uA` decimal.
  return changed ? parts.map((part) => ('placeholder' in part ? { placeholder: '%s' } : part)) : null;
}

/** Bounds recursion over literals and the number of reported values; no real line has more. */
const MAX_LITERALS = 500;
const MAX_VALUES = 500;

/** Trims both ends, because not every log keeps blanks there. */
function shapeOf(line: readonly Part[]): Shape | null {
  const literals: string[] = [];
  const gaps: Value[][] = [[]];
  for (const part of line) {
    if ('placeholder' in part) lastOf(gaps).push(valueFor(part.placeholder));
    else if (literals.length > 0 && lastOf(gaps).length === 0) literals.push(`${literals.pop()}${part.literal}`);
    else {
      literals.push(part.literal);
      gaps.push([]);
    }
  }
  const plain = literals.map((literal) => literal.replace(/[\x00-\x1f\x7f-\x9f]/g, ' '));
  if (plain.length > 0 && itemAt(gaps, 0).length === 0) plain[0] = itemAt(plain, 0).trimStart();
  if (plain.length > 0 && lastOf(gaps).length === 0) plain.push(certain(plain.pop()).trimEnd());
  const tooMany = plain.length > MAX_LITERALS || gaps.flat().length > MAX_VALUES;
  return tooMany || plain.every((literal) => literal.trim() === '') ? null : { literals: plain, gaps };
}
