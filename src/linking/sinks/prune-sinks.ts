// Keeps only those inferred sinks whose argument is a message, not e.g. a file name.

import type { FactPart, FileFacts } from '../../model/facts.ts';
import { lastName } from '../../text/identifiers.ts';
import type { InferredSink, SinkGraph, SinkNode } from './sink-graph.ts';
import { isTelling, isValue } from './sink-summary.ts';

/** What the calls of a function are handed at a position. */
export interface ArgumentTexts {
  /** A text of several words. */
  readonly isSaid: (name: string, position: number | null) => boolean;
  /** Nearly all texts are pieces: `"%s=%d"` of a record. */
  readonly isPieces: (name: string, position: number | null) => boolean;
}

interface Handed {
  all: number;
  speech: number;
  /** Speech that is a message for all that its file tells. */
  said: boolean;
}

export function argumentTexts(facts: readonly FileFacts[]): ArgumentTexts {
  const calls = new Map<string, Handed[]>();
  for (const { texts } of facts) {
    for (const { call, localExclusion, parts } of texts) {
      if (!call) continue;
      const speaks = parts.some(isSpeech);
      if (!speaks && !parts.some(isWord)) continue;
      const handed = handedTo(calls, lastName(call.name), call.index);
      handed.all++;
      if (speaks) handed.speech++;
      if (speaks && localExclusion === null) handed.said = true;
    }
  }
  const at = (name: string, position: number | null): Handed | undefined =>
    position === null ? undefined : calls.get(name)?.[position];
  return {
    isSaid: (name, position) => at(name, position)?.said === true,
    isPieces: (name, position) => {
      const { all, speech } = at(name, position) ?? nothing;
      return all >= enough && speech * leastSpeech < all;
    },
  };
}

const nothing: Handed = { all: 0, speech: 0, said: false };

function handedTo(calls: Map<string, Handed[]>, name: string, position: number): Handed {
  let positions = calls.get(name);
  if (!positions) {
    positions = [];
    calls.set(name, positions);
  }
  positions[position] ??= { ...nothing };
  return positions[position];
}

// Of the texts that Postfix prints a quarter to nine tenths are speech, of those that it writes to its records an eighth or none.
const leastSpeech = 5;
const enough = 10;

/** `"\r\n"` says nothing in any stream. */
const isWord = (part: FactPart): boolean => !('literal' in part) || /\p{L}/u.test(part.literal);

const isSpeech = (part: FactPart): boolean => 'literal' in part && /\p{L}{2}\P{L}+\p{L}{2}/u.test(part.literal);

/**
 * Of the sinks of a program those that somebody says something to, that take a format or are called after what they do; with those
 * that they hand it on to, callbacks, and those that hand on to a format what they get.
 */
export function pruneSinks(
  { sinks, byName }: SinkGraph,
  { isSaid, isPieces }: ArgumentTexts,
): ReadonlyMap<string, InferredSink> {
  const kept = new Set<string>();
  const formats = new Set<string>();
  for (const [name, { text }] of sinks) {
    const takesFormat = ({ fact: { format }, verdict }: SinkNode): boolean =>
      format !== null && format === (verdict?.text ?? text);
    if (byName.get(name)!.some(takesFormat)) formats.add(name);
    const isCalledSo = isTelling(name) && text !== null;
    if (text === null || isCalledSo || formats.has(name) || isSaid(name, text)) kept.add(name);
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
  const isRecord = ({ kind, name, text }: InferredSink): boolean =>
    (kind === 'terminal' || kind === 'call') && isPieces(name, text);
  return new Map([...sinks].filter(([name, sink]) => kept.has(name) && !isRecord(sink)));
}

/** Others call it, and what it tells is what they hand to it. */
const isCallback = ({ fact, relays, verdict }: SinkNode): boolean =>
  fact.usedAsValue === true &&
  relays().some(({ parameter, within }) => parameter === verdict?.text && !isValue(within));

/** Is the text handed on as it is to one of these? */
const relaysTo = ({ relays, verdict }: SinkNode, names: ReadonlySet<string>): boolean =>
  relays().some(({ parameter, within, short }) => parameter === verdict?.text && within === null && names.has(short));
