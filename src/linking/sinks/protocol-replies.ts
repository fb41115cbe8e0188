// Lines that servers send to their clients: `HTTP/1.1 403 Forbidden`, `550 5.7.1 Relaying denied`. RFC 9112, section 4; RFC 5321, section 4.2.

import type { Part } from '../../model/facts.ts';
import type { Sink } from './sinks.ts';

/** What a call of an unknown kind, or one that prints, does with such a line: it answers. */
export function asReply(sink: Sink, parts: readonly Part[]): Sink {
  if (sink.kind !== 'call' && sink.kind !== 'terminal') return sink;
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !('literal' in first) || !last) return sink;
  const endsLine = 'literal' in last && last.literal.endsWith('\r\n');
  const isReply =
    statusLine.test(first.literal) || ((endsLine || sending.test(sink.name ?? '')) && reply.test(first.literal));
  return isReply ? { ...sink, kind: 'reply' } : sink;
}

const sending = /push|write|send|put|reply|respond|answer/i;
const statusLine = /^HTTP\/\d(?:\.\d)? \d{3} /;
const reply = /^[1-5][0-5]\d[- ](?:\d\.\d\.\d )?\p{L}/u;
