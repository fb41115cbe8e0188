// Streams that a function opens: `out = fopen(path, "w")`, `with open(path, "w") as out`. What it writes there is file content, not a
// message, unless the file is a log or opened to append.

import type { Streams } from '../../model/language-contract.ts';
import { partnerAt } from '../lexer/brackets.ts';
import { code, isPunctuator, isWord, TokenKind, textOf } from '../lexer/tokens.ts';
import type { FileWalk } from '../statements/statement-builder.ts';
import { bodyAround } from './indirect-use-candidates.ts';

const round = code('(');
const dot = code('.');
const equals = code('=');
const comma = code(',');
// Functions of a hundred pages are generated.
const farthest = 4000;

/** Whether the statement that begins at `start` writes to a stream that its function opened. */
export function writesOwnFile(walk: FileWalk, start: number): boolean {
  const { tokens, language } = walk;
  const { streams } = language;
  if (!streams) return false;
  const method = isPunctuator(tokens, start + 1, dot) ? start + 2 : start;
  if (!isPunctuator(tokens, method + 1, round) || !streams.writes.test(textOf(tokens, method))) return false;
  if (streams.logs.test(textOf(tokens, method))) return false;
  const stream = method > start ? textOf(tokens, start) : streamArgument(walk, method + 1, streams);
  return stream !== null && isOpened(walk, stream, start, streams);
}

/** `fprintf(out, "…")`; in a call without a format, `fputs("…", out)`, the stream may be the last argument. */
function streamArgument({ tokens, brackets }: FileWalk, open: number, { plain }: Streams): string | null {
  const end = partnerAt(brackets, open);
  if (tokens.kinds[open + 1] === TokenKind.identifier && isPunctuator(tokens, open + 2, comma))
    return textOf(tokens, open + 1);
  if (!plain.test(textOf(tokens, open - 1))) return null;
  return isPunctuator(tokens, end - 2, comma) ? textOf(tokens, end - 1) : null;
}

/** Whether the last assignment to the variable before `at`, in the same function, opens a file. */
function isOpened(walk: FileWalk, name: string, at: number, streams: Streams): boolean {
  const { tokens, bodies } = walk;
  const body = bodyAround(bodies, at);
  if (!body) return false;
  for (let i = at - 1; i > body.from && i > at - farthest; i--) {
    if (!isWord(tokens, i, name)) continue;
    const open = isPunctuator(tokens, i + 1, equals) ? openBehind(walk, i + 2) : openBefore(walk, i);
    if (open !== null) return opensFile(walk, open, streams);
  }
  return false;
}

/** `out = (FILE *)io.fopen(…)`: index of the bracket behind the first name of the value. */
function openBehind({ tokens, brackets }: FileWalk, from: number): number {
  let i = isPunctuator(tokens, from, round) ? partnerAt(brackets, from) + 1 : from;
  while (isPunctuator(tokens, i + 1, dot)) i += 2;
  return i + 1;
}

/** `open(…) as out`; null if the name is read, not bound. */
function openBefore({ tokens, brackets, grammar }: FileWalk, i: number): number | null {
  if (textOf(tokens, i - 1) !== grammar.bindingWord) return null;
  return partnerAt(brackets, i - 2);
}

function opensFile({ tokens, brackets }: FileWalk, open: number, { opens, logs }: Streams): boolean {
  if (!isPunctuator(tokens, open, round) || !opens.test(textOf(tokens, open - 1))) return false;
  for (let i = open - 1; i < partnerAt(brackets, open); i++) if (logs.test(textOf(tokens, i))) return false;
  return true;
}
