// Excludes the results of `toString`, `__repr__` and `operator<<`. `__str__` of an exception is its message.
import { emits } from '../../model/emission.ts';
import { setOf } from '../../text/identifiers.ts';
import type { StringCandidate } from './string-candidate.ts';

const showing = setOf('toString __repr__ operator<<');

export const isTextOfObject = ({ text, sink, language }: StringCandidate): boolean =>
  text.function !== null &&
  (showing.has(text.function) || language.objectTexts?.has(text.function) === true) &&
  !emits(sink) &&
  sink.kind !== 'throw';
