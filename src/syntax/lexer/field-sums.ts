// Strings with strings inside become sums: `f"{'forged' if bad else 'stale'} ticket"` is `f"" + ('forged' if bad else 'stale') + f" ticket"`.

import type { Lexis, TextField } from '../../model/grammar.ts';
import { lex } from './lex.ts';
import {
  code,
  copyToken,
  emptyTokens,
  endAt,
  push,
  pushSpelled,
  startAt,
  TokenKind,
  type Tokens,
  textOf,
} from './tokens.ts';

export function withFieldSums(tokens: Tokens, lexis: Lexis): Tokens {
  const fields = fieldsIn(tokens, lexis);
  if (fields.size === 0) return tokens;
  const out = emptyTokens(tokens.source, tokens.count + 16 * fields.size);
  for (let i = 0; i < tokens.count; i++) {
    const inside = fields.get(i);
    if (inside) pushSum({ out, tokens, lexis }, i, inside);
    else copyToken(out, tokens, i);
  }
  out.defines.push(...tokens.defines);
  return out;
}

/** By the index of a string, its fields with strings. */
function fieldsIn(tokens: Tokens, { namesInTexts, textsInTexts }: Lexis): ReadonlyMap<number, readonly TextField[]> {
  const found = new Map<number, readonly TextField[]>();
  if (!namesInTexts || !textsInTexts) return found;
  for (const i of tokens.texts) {
    const raw = textOf(tokens, i);
    const fields = namesInTexts.test(raw) ? textsInTexts(raw) : [];
    if (fields.length > 0) found.set(i, fields);
  }
  return found;
}

interface SumWriter {
  readonly out: Tokens;
  readonly tokens: Tokens;
  readonly lexis: Lexis;
}

/** Parentheses keep the sum together, except between strings, which are joined before any operation. */
function pushSum({ out, tokens, lexis }: SumWriter, i: number, fields: readonly TextField[]): void {
  const raw = textOf(tokens, i);
  const at = startAt(tokens, i);
  const [opening = '', quotes = ''] = /^[A-Za-z]*("""|'''|"|')/.exec(raw) ?? [];
  const mark = (sign: string, offset: number): void =>
    push(out, TokenKind.punctuator, code(sign), at + offset, at + offset, tokens.disabled[i] ?? 0);
  const isAlone = tokens.kinds[i - 1] !== TokenKind.string && tokens.kinds[i + 1] !== TokenKind.string;
  if (isAlone) mark('(', 0);
  let from = opening.length;
  for (const { open, to, end } of fields) {
    const start = from === opening.length ? at : at + from;
    pushSpelled(out, TokenKind.string, `${opening}${raw.slice(from, open)}${quotes}`, start, at + open);
    for (const sign of ['+', '(']) mark(sign, open);
    const inner = lex(tokens.source, lexis, at + open + 1, at + to);
    for (let k = 0; k < inner.count; k++) copyToken(out, inner, k);
    for (const sign of [')', '+']) mark(sign, end);
    from = end;
  }
  pushSpelled(out, TokenKind.string, `${opening}${raw.slice(from)}`, at + from, endAt(tokens, i));
  if (isAlone) mark(')', raw.length);
}
