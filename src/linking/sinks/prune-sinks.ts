// Keeps only those inferred sinks whose argument is a message, not e.g. a file name.

import type { FactPart, FileFacts } from '../../model/facts.ts';
import { lastName } from '../../text/identifiers.ts';
import { valueAt } from '../../text/items.ts';
import type { InferredSink, SinkGraph, SinkNode } from './sink-graph.ts';
import { isTelling, isValue } from './sink-summary.ts';

/** What the calls of a function pass at a position. */
export interface ArgumentTexts {
  /** Some text has several words. */
  readonly isSaid: (name: string, position: number | null) => boolean;
  /** Nearly all texts are single words or fragments of records: `"%s=%d"`. */
  readonly isPieces: (name: string, position: number | null) => boolean;
  /** The next position where most texts have several words; null for none. */
  readonly nextSpeech: (name: string, position: number) => number | null;
}

interface Handed {
  all: number;
  speech: number;
  /** Some text of several words is a message as far as its file shows. */
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
    nextSpeech: (name, position) => {
      const next = (calls.get(name) ?? []).findIndex(
        (handed, at) => at > position && handed !== undefined && handed.all >= enough && handed.speech * 2 > handed.all,
      );
      return next < 0 ? null : next;
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

// In Postfix, a quarter to nine tenths of printed texts have several words, but at most an eighth of texts written to records.
const leastSpeech = 5;
const enough = 10;

/** `"\r\n"` does not count as a text. */
const isWord = (part: FactPart): boolean => !('literal' in part) || /\p{L}/u.test(part.literal);

const isSpeech = (part: FactPart): boolean => 'literal' in part && /\p{L}{2}\P{L}+\p{L}{2}/u.test(part.literal);

/**
 * Keeps sinks that get a text of several words, take a format, or are named like a sink; also the functions they pass it to, callbacks,
 * and functions that pass their text unchanged to a format.
 */
export function pruneSinks(
  { sinks, byName }: SinkGraph,
  { isSaid, isPieces, nextSpeech }: ArgumentTexts,
): ReadonlyMap<string, InferredSink> {
  const kept = new Set<string>();
  const formats = new Set<string>();
  for (const [name, { text }] of sinks) {
    const takesFormat = ({ fact: { format }, verdict }: SinkNode): boolean =>
      format !== null && format === (verdict?.text ?? text);
    if (valueAt(byName, name).some(takesFormat)) formats.add(name);
    if (text === null || isTelling(name) || formats.has(name) || isSaid(name, text)) kept.add(name);
  }
  for (const name of sinks.keys()) {
    if (valueAt(byName, name).some((one) => isCallback(one) || relaysTo(one, formats))) kept.add(name);
  }
  for (const name of kept) {
    for (const { relays, verdict } of valueAt(byName, name)) {
      const on = relays().filter(({ parameter, short }) => parameter === verdict?.text && sinks.has(short));
      for (const { short } of on) kept.add(short); // the outer loop visits it too
    }
  }
  const isRecord = ({ kind, name, text }: InferredSink): boolean =>
    (kind === 'terminal' || kind === 'call') && isPieces(name, text);
  // `trace("tag", "the text")`: both may reach the sink
  const behindTag = (sink: InferredSink): InferredSink =>
    sink.text !== null && isPieces(sink.name, sink.text)
      ? { ...sink, text: nextSpeech(sink.name, sink.text) ?? sink.text }
      : sink;
  const placed = [...sinks].flatMap(([name, sink]) => (kept.has(name) ? [[name, behindTag(sink)] as const] : []));
  return new Map(placed.filter(([, sink]) => !isRecord(sink)));
}

/** It is used as a value, and emits its parameter as it is. */
const isCallback = ({ fact, relays, verdict }: SinkNode): boolean =>
  fact.usedAsValue === true &&
  relays().some(({ parameter, within }) => parameter === verdict?.text && !isValue(within));

/** Whether the text is passed unchanged to one of these. */
const relaysTo = ({ relays, verdict }: SinkNode, names: ReadonlySet<string>): boolean =>
  relays().some(({ parameter, within, short }) => parameter === verdict?.text && within === null && names.has(short));
