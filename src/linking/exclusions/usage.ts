// Excludes usage texts and licences, by the names around them.
import callees from '../../data/words/callees.json' with { type: 'json' };
import { emits } from '../../model/emission.ts';
import { lastName, mayHave, setOf, words } from '../../text/identifiers.ts';
import type { StringCandidate } from './string-candidate.ts';

const usageWords = setOf('usage help synopsis');
const displayWords = setOf('usage help synopsis copyright license');
const mayExplain = mayHave(displayWords);
// `check_key_usage`, `disk_usage`, `addUsage`: usage of a resource, not of the program.
const usedThings: ReadonlySet<string> = new Set(callees.used);

export function isUsage({ text, sink }: StringCandidate): boolean {
  if (sink.kind === 'throw') return false; // `ApiUsageException`, or an error from counting usage
  if (sink.kind === 'log' && text.call?.name.includes('.')) return false; // `LOG.error`: help texts are not logged
  if (text.function && (explains(text.function, usageWords) || displayWords.has(text.function))) return true;
  if (text.target && explains(text.target, displayWords)) return true;
  return text.call !== null && !emits(sink) && explains(lastName(text.call.name), displayWords);
}

function explains(name: string, wanted: ReadonlySet<string>): boolean {
  if (!mayExplain(name)) return false;
  const all = words(name);
  return all.some((word, i) => wanted.has(word) && !usedThings.has(all[i - 1] ?? ''));
}
