// The name of an exception class as words: `SuspiciousFileOperation` -> "Suspicious File Operation".
import words from '../../data/words/exceptions.json' with { type: 'json' };
import type { SubjectName } from '../../model/categories.ts';
import { wordsIn } from '../../text/identifiers.ts';
import { wholeWord } from '../../text/word-pattern.ts';
import { subjectSignals } from '../signals/meanings.ts';
import { nowhere } from '../signals/subject.ts';

/** The words of a class name, without a final `Exception`, `Error`, `Warning` or `Fault`. */
export const wordsOf = (name: string): string =>
  wordsIn(name, { acronyms: true })
    .join(' ')
    .replace(/ (?:Exception|Error|Warning|Fault)$/, '');

// Every exception is a fault, so only other topics count. Points are for names: a sentence also has other words that count.
const points: Readonly<Record<SubjectName, number>> = {
  attack: 26,
  tampering: 26,
  'memory and crash': 21,
  'access control': 20,
  exhaustion: 17,
  authentication: 16,
  'protocol violation': 16,
  cryptography: 6,
  'sandbox and privilege': 6,
};
export const telling = subjectSignals
  .map((signal) => ({ ...signal, weight: points[signal.name] }))
  .sort((a, b) => b.weight - a.weight);

/** Topics of the words. Each word counts for one topic, the heavier one: `NotAuthorized` has one, not two. */
export function meaningsOf(words: string): ReadonlyMap<SubjectName, string> {
  const sentence = provable.test(words) ? `${words}${failed}` : words;
  const found = new Map<SubjectName, string>();
  const taken = new Set<string>();
  for (const { name, detect } of telling) {
    const seen = detect({ text: sentence, messages: [], severity: 'unknown', surroundings: nowhere })?.replace(
      failed,
      '',
    );
    if (seen === undefined || seen.split(' ').some((word) => taken.has(word))) continue;
    for (const word of seen.split(' ')) taken.add(word);
    found.set(name, seen);
  }
  return found;
}

/** Words for what is protected, or for what protects it. */
export const guarded = wholeWord(words.guarded);

// `SignatureError` means that a signature failed: an exception named after a proof reports that it failed.
const provable = wholeWord(words.provable);
const failed = ' failed';
