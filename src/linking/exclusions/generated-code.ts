// Finds files that generate source code: every text passed to the call that gets most of their lines is source code.

import type { ExclusionReason } from '../../model/exclusions.ts';
import type { Message } from '../../model/messages.ts';
import { groupBy } from '../../text/group-by.ts';

const code: ExclusionReason = 'source code';
const leastLines = 3;
const leastShare = 0.3;
const leastPrinted = 0.6;

/** `messages` are those of one file, including excluded ones. A call that prints to a terminal needs a larger share of code. */
export function excludeGeneratedCode(messages: Message[]): Message[] {
  if (messages.filter(isCode).length < leastLines) return messages;
  const generated = new Set<string>();
  for (const [sink, all] of groupBy(messages.filter(hasWords), ({ origin }) => [`${origin.sink}`])) {
    const lines = all.filter(isCode).length;
    const isPrinted = all.some(({ origin }) => origin.sinkKind === 'terminal');
    const [found, least] = isPrinted ? [all.filter(mayBeCode).length, leastPrinted] : [lines, leastShare];
    if (lines >= leastLines && found >= least * all.length) generated.add(sink);
  }
  return messages.map((one) =>
    one.excluded === null && !one.annotation && quiet.has(one.origin.sinkKind) && generated.has(`${one.origin.sink}`)
      ? { ...one, excluded: { reason: code } }
      : one,
  );
}

const quiet = new Set(['call', 'return', 'variable', 'terminal']);
const isCode = ({ excluded }: Message): boolean => excluded?.reason === code;
const hasWords = ({ excluded }: Message): boolean => excluded === null || excluded.reason === code;

function mayBeCode(message: Message): boolean {
  if (isCode(message)) return true;
  const last = message.parts.at(-1);
  return last !== undefined && 'literal' in last && /[;{}]\s*(?:\\\s*)?$/.test(last.literal);
}
