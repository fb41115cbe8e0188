// Which of the functions that hand something to a sink are handed messages: one that logs the name of a file is handed names.
import type { FactPart, FileFacts } from '../types.ts';
import type { Definition, OwnSink, Program } from './own-definitions.ts';
import { shortName } from './sinks.ts';
import { isTelling, isValue } from './verdict.ts';

/** Calls as `name\0position`. */
export interface Speech {
  /** They are handed a text of several words. */
  readonly said: ReadonlySet<string>;
  /** Nearly all texts that they are handed are pieces: `"%s=%d"` of a record. */
  readonly pieces: ReadonlySet<string>;
}

type Counts = Map<string, { all: number; speech: number }>;

export function speechIn(facts: readonly FileFacts[]): Speech {
  const said = new Set<string>();
  const counts: Counts = new Map();
  for (const { texts } of facts) {
    for (const { call, silence, parts } of texts) {
      if (!call) continue;
      const key = `${shortName(call.name)}\0${call.index}`;
      const isSaid = parts.some(isSpeech);
      if (!isSaid && !parts.some(isWord)) continue;
      if (isSaid && silence === null) said.add(key);
      note(counts, key, isSaid);
    }
  }
  const pieces = [...counts]
    .filter(([, { all, speech }]) => all >= enough && speech * leastSpeech < all)
    .map(([key]) => key);
  return { said, pieces: new Set(pieces) };
}

function note(counts: Counts, key: string, isSaid: boolean): void {
  const count = counts.get(key) ?? { all: 0, speech: 0 };
  if (count.all === 0) counts.set(key, count);
  count.all++;
  if (isSaid) count.speech++;
}

// Of the texts that Postfix prints a quarter to nine tenths are speech, of those that it writes to its records an eighth or none.
const leastSpeech = 5;
const enough = 10;

/** `"\r\n"` says nothing in any stream. */
const isWord = (part: FactPart): boolean => !('literal' in part) || /\p{L}/u.test(part.literal);

const isSpeech = (part: FactPart): boolean => 'literal' in part && /\p{L}{2,}\P{L}+\p{L}{2}/u.test(part.literal);

/**
 * Of the sinks of a program those that somebody says something to, that take a format or are called after what they do; with those
 * that they hand it on to, callbacks, and those that hand on to a format what they get.
 */
export function heard({ sinks, byName }: Program, { said, pieces }: Speech): ReadonlyMap<string, OwnSink> {
  const kept = new Set<string>();
  const formats = new Set<string>();
  for (const [name, { text }] of sinks) {
    const takesFormat = ({ fact: { format }, verdict }: Definition): boolean =>
      format !== null && format === (verdict?.text ?? text);
    if (byName.get(name)!.some(takesFormat)) formats.add(name);
    const isCalledSo = isTelling(name) && text !== null;
    if (text === null || isCalledSo || formats.has(name) || said.has(`${name}\0${text}`)) kept.add(name);
  }
  for (const name of sinks.keys()) {
    if (byName.get(name)!.some((one) => isCallback(one) || relaysTo(one, formats))) kept.add(name);
  }
  for (const name of kept) {
    for (const { relays, verdict } of byName.get(name)!) {
      const on = relays().filter(({ parameter, short }) => parameter === verdict?.text && sinks.has(short));
      for (const { short } of on) kept.add(short); // the loop comes to it too
    }
  }
  const isRecord = ({ kind, name, text }: OwnSink): boolean =>
    (kind === 'terminal' || kind === 'call') && pieces.has(`${name}\0${text}`);
  return new Map([...sinks].filter(([name, sink]) => kept.has(name) && !isRecord(sink)));
}

/** Others call it, and what it tells is what they hand to it. */
const isCallback = ({ fact, relays, verdict }: Definition): boolean =>
  fact.handed === true && relays().some(({ parameter, within }) => parameter === verdict?.text && !isValue(within));

/** Is the text handed on as it is to one of these? */
const relaysTo = ({ relays, verdict }: Definition, names: ReadonlySet<string>): boolean =>
  relays().some(({ parameter, within, short }) => parameter === verdict?.text && within === null && names.has(short));
