// Files that write source code: what they hand to the call that gets most of its lines is source code too, whatever it looks like.

import { grouped } from '../grouped.ts';
import type { Message } from '../types.ts';

const code = 'source code';
const leastLines = 3;
const leastShare = 0.3;

/** The messages of one file, excluded ones too. Programs print to a terminal too: there most lines have to be code. */
export function withoutGenerated(messages: Message[]): Message[] {
  if (messages.filter(isCode).length < leastLines) return messages;
  const generated = new Set<string>();
  for (const [sink, all] of grouped(messages.filter(hasWords), ({ origin }) => [`${origin.sink}`])) {
    const lines = all.filter(isCode).length;
    const share = all.some(({ origin }) => origin.sinkKind === 'terminal')
      ? all.filter((one) => isCode(one) || endsAsCode(one)).length / 2
      : lines;
    if (lines >= leastLines && share >= leastShare * all.length) generated.add(sink);
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

function endsAsCode({ parts }: Message): boolean {
  const last = parts.at(-1);
  return last !== undefined && 'literal' in last && /[;{}]\s*\\?\s*$/.test(last.literal);
}
