// `toString` shows an object; a log line that holds it has words of its own. `__str__` of an exception is its message.
import { setOf } from '../../text/identifiers.ts';
import { emits, type StringCandidate } from './string-candidate.ts';

const showing = setOf('toString __repr__');

export const isTextOfObject = ({ text, sink }: StringCandidate): boolean =>
  showing.has(text.function ?? '') && !emits(sink) && sink.kind !== 'throw';
