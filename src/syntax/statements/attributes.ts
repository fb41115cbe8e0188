// Attributes of a C function: printf format, never returns, `static`. Spellings vary: `__attribute__((format(printf, 2, 3)))`,
// `PRINTFLIKE(2, 3)`, `__printf(2, 3)`, `_Noreturn`, `__dead`, `NORETURN`.
import { endOfGroup } from '../lexer/brackets.ts';
import type { TokenReader } from '../lexer/token-reader.ts';
import { code, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';

export interface Attributes {
  /** 0-based position of the format. */
  readonly format: number | null;
  readonly noReturn: boolean;
  readonly internal: boolean;
}

const none: Attributes = { format: null, noReturn: false, internal: false };

/** Attributes of the function whose parameters begin at `open` and whose declaration spans `start` to `end`. */
export function attributesAround(
  { tokens, brackets, language }: TokenReader,
  start: number,
  open: number,
  end: number,
): Attributes {
  const { attributes } = language.grammar;
  if (!attributes) return none;
  let format: number | null = null;
  let noReturn = false;
  let internal = false;
  for (let i = start; i < end; i++) {
    if (i === open) i = endOfGroup(brackets, open);
    else if (tokens.kinds[i] === TokenKind.identifier && i !== open - 1) {
      const word = textOf(tokens, i);
      noReturn ||= attributes.noReturn.test(word);
      internal ||= attributes.internal.test(word);
      if (attributes.format.test(word)) format ??= positionBehind(tokens, i);
    }
  }
  return { format, noReturn, internal };
}

const round = code('(');
const comma = code(',');

/** `(2, 3)` and `(printf, 2, 3)`: the first number, if a second follows it. */
function positionBehind(tokens: Tokens, name: number): number | null {
  if (tokens.codes[name + 1] !== round) return null;
  const first = tokens.kinds[name + 2] === TokenKind.number ? name + 2 : name + 4;
  const isPair =
    tokens.kinds[first] === TokenKind.number &&
    tokens.codes[first + 1] === comma &&
    tokens.kinds[first + 2] === TokenKind.number;
  const position = isPair ? Number(textOf(tokens, first)) : 0;
  return position > 0 ? position - 1 : null;
}
