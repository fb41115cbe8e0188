// Which of the functions that hand something to a sink are handed messages: one that logs the name of a file is handed names.
import type { FactPart, FileFacts } from '../types.ts';
import type { Definition, OwnSink, Program } from './own-definitions.ts';
import { shortName } from './sinks.ts';
import { isTelling } from './verdict.ts';

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

/**
 * Of the sinks of a program those that somebody says something to, that take a format or are called after what they do; with those
 * that they hand it on to, and those that hand on to a format what they get.
 */
export function heard({ sinks, byName }: Program, speech: ReadonlySet<string>): ReadonlyMap<string, OwnSink> {
  const kept = new Set<string>();
  const formats = new Set<string>();
  for (const [name, { text }] of sinks) {
    const takesFormat = ({ fact: { format }, verdict }: Definition): boolean =>
      format !== null && format === (verdict?.text ?? text);
    if (byName.get(name)!.some(takesFormat)) formats.add(name);
    const isCalledSo = isTelling(name) && text !== null;
    if (text === null || isCalledSo || formats.has(name) || speech.has(`${name}\0${text}`)) kept.add(name);
  }
  for (const name of sinks.keys()) if (byName.get(name)!.some((one) => relaysTo(one, formats))) kept.add(name);
  for (const name of kept) {
    for (const { relays, verdict } of byName.get(name)!) {
      const on = relays().filter(({ parameter, short }) => parameter === verdict?.text && sinks.has(short));
      for (const { short } of on) kept.add(short); // the loop comes to it too
    }
  }
  return new Map([...sinks].filter(([name]) => kept.has(name)));
}

/** Is the text handed on as it is to one of these? */
const relaysTo = ({ relays, verdict }: Definition, names: ReadonlySet<string>): boolean =>
  relays().some(({ parameter, within, short }) => parameter === verdict?.text && within === null && names.has(short));
