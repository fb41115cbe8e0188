// Which of the functions that hand something to a sink are handed messages: one that logs the name of a file is handed names.
import type { FactPart, FileFacts } from '../types.ts';
import type { Definition, OwnSink, Program } from './own-definitions.ts';
import { shortName } from './sinks.ts';

/** Calls that are handed a text of several words, as `name\0position`. */
export function speechIn(facts: readonly FileFacts[]): ReadonlySet<string> {
  const calls = new Set<string>();
  for (const { texts } of facts) {
    for (const { call, silence, parts } of texts)
      if (call && silence === null && parts.some(isSpeech)) calls.add(`${shortName(call.name)}\0${call.index}`);
  }
  return calls;
}

const isSpeech = (part: FactPart): boolean => 'literal' in part && /\p{L}{2,}\P{L}+\p{L}{2}/u.test(part.literal);

/** Of the sinks of a program those that somebody says something to, or that take a format, with those that they hand it on to. */
export function heard({ sinks, byName }: Program, speech: ReadonlySet<string>): ReadonlyMap<string, OwnSink> {
  const kept = new Set<string>();
  for (const [name, { text }] of sinks) {
    const takesFormat = ({ fact: { format }, verdict }: Definition): boolean =>
      format !== null && format === (verdict?.text ?? text);
    if (text === null || speech.has(`${name}\0${text}`) || byName.get(name)!.some(takesFormat)) kept.add(name);
  }
  for (const name of kept) {
    for (const { relays, verdict } of byName.get(name)!) {
      const on = relays.filter(({ parameter, short }) => parameter === verdict?.text && sinks.has(short));
      for (const { short } of on) kept.add(short); // the loop comes to it too
    }
  }
  return new Map([...sinks].filter(([name]) => kept.has(name)));
}
