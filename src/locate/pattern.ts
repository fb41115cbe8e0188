// Messages -> patterns of the log lines they can give. A text of several lines gives several patterns.

import type { Part } from '../model/facts.ts';
import type { Message } from '../model/messages.ts';
import { letters } from './letters.ts';
import { sinkPrior } from './sink-prior.ts';
import { type Value, valueFor } from './values.ts';

/** Literals with gaps around them: `gaps[i]` stands before `literals[i]`, the last one behind all. A gap is empty or holds values. */
export interface Pattern {
  readonly literals: readonly string[];
  readonly gaps: readonly (readonly Value[])[];
  /** Letters and digits of the literals: how much it says. */
  readonly weight: number;
  readonly values: number;
  /** Values of which more is known than that they are texts. */
  readonly kinds: number;
  /** The best of its messages' standings. */
  readonly standing: number;
  readonly messages: readonly Message[];
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

type Shape = Pick<Pattern, 'literals' | 'gaps'>;

const asPattern = ({ literals, gaps, messages }: Shape & Pick<Pattern, 'messages'>): Pattern => ({
  ...{ literals, gaps, messages },
  weight: letters(literals.join(' ')),
  values: gaps.flat().length,
  kinds: gaps.flat().filter(({ kind }) => kind !== 'text' && kind !== 'exact').length,
  standing: messages.map(sinkPrior).reduce((a, b) => Math.max(a, b)),
});

/** Each line that says something; where letters touch a value in C they may belong to its conversion (nginx's `%uz`): a second way to read it. */
function linesOf({ parts, language }: Message): readonly (readonly Part[])[] {
  return linesIn(parts).flatMap((line) => {
    const others = [language === 'c' ? withoutTails(line) : null, withValue(line)];
    return [line, ...others.filter((other) => other !== null)];
  });
}

/** What ends with a colon waits for a value, which a function of the project's own adds: `die2("no such user: ", name)`. */
function withValue(line: readonly Part[]): readonly Part[] | null {
  const last = line.at(-1);
  return last && 'literal' in last && /[:=]\s*$/.test(last.literal) ? [...line, { placeholder: '%s' }] : null;
}

function linesIn(parts: readonly Part[]): readonly (readonly Part[])[] {
  const lines: Part[][] = [[]];
  for (const part of parts) {
    if ('placeholder' in part) lines.at(-1)!.push(part);
    else {
      for (const [i, literal] of part.literal.split(lineEnd).entries()) {
        if (i > 0) lines.push([]);
        if (literal !== '') lines.at(-1)!.push({ literal });
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
  // Without its letter a conversion says nothing of its value: `%xd` is hexadecimal in nginx, `%uA` decimal.
  return changed ? parts.map((part) => ('placeholder' in part ? { placeholder: '%s' } : part)) : null;
}

/** Literals are placed one within the other, and every value is reported; nobody writes so many into one line. */
const MAX_LITERALS = 500;
const MAX_VALUES = 500;

/** Blanks at both ends are not kept by every log. */
function shapeOf(line: readonly Part[]): Shape | null {
  const literals: string[] = [];
  const gaps: Value[][] = [[]];
  for (const part of line) {
    if ('placeholder' in part) gaps.at(-1)!.push(valueFor(part.placeholder));
    else if (literals.length > 0 && gaps.at(-1)!.length === 0) literals.push(`${literals.pop()}${part.literal}`);
    else {
      literals.push(part.literal);
      gaps.push([]);
    }
  }
  const plain = literals.map((literal) => literal.replace(/[\x00-\x1f\x7f-\x9f]/g, ' '));
  if (plain.length > 0 && gaps[0]!.length === 0) plain[0] = plain[0]!.trimStart();
  if (plain.length > 0 && gaps.at(-1)!.length === 0) plain.push(plain.pop()!.trimEnd());
  const tooMany = plain.length > MAX_LITERALS || gaps.flat().length > MAX_VALUES;
  return tooMany || plain.every((literal) => literal.trim() === '') ? null : { literals: plain, gaps };
}
