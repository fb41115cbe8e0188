// Signals of the topic of a message, by word stems of security vocabulary; each counts once. Words that only count together must be within
// 1,000 characters, so that a long text is not read again from each of them.
import words from '../../data/words/meanings.json' with { type: 'json' };
import type { SubjectName } from '../../model/categories.ts';
import { anyOf, near, wholeWord } from '../../text/word-pattern.ts';
import type { Signal } from './subject.ts';
import { wording } from './wording.ts';

// Not a property of an option, and not part of the name of an exception.
const improper = String.raw`${anyOf(words.improper)}\b(?! (?:\w*exception|error)\b)(?!.{0,1000}\b${anyOf(words.settings)}\b)`;

// `forged` and `attack` of one message are one fact.
const crime = 'crime';

interface SubjectSignal extends Signal {
  readonly name: SubjectName;
}

export const subjectSignals: readonly SubjectSignal[] = [
  about(
    'attack',
    22,
    'names an attack or its traces',
    wholeWord(words.attack),
    'possible break-in attempt from %s',
    'checking for updates',
    crime,
  ),
  about(
    'tampering',
    22,
    'something was forged, replayed or manipulated',
    wholeWord(words.tampering),
    'ticket of %s was forged',
    'replay cache opened',
    crime,
  ),
  about(
    'authentication',
    10,
    'an authentication that failed or should not be',
    wholeWord([
      near(words.authenticationFirst.thing, words.authenticationFirst.fault),
      near(words.authenticationLast.fault, words.authenticationLast.thing),
    ]),
    'authentication failed for %s',
    'user %s logged out',
  ),
  about(
    'access control',
    19,
    'something was refused or forbidden',
    wholeWord(words.accessControl),
    'access to %s denied',
    'access log opened',
  ),
  about(
    'memory and crash',
    19,
    'memory is corrupt, or the program contradicts itself',
    wholeWord(words.memory),
    'buffer overflow in %s',
    'buffer size is %d',
  ),
  about(
    'protocol violation',
    13,
    'input that no well-behaved peer sends',
    wholeWord([...words.malformed, improper, ...words.misshapen]),
    'malformed packet from %s',
    'unknown option -%c',
  ),
  about(
    'exhaustion',
    15,
    'a limit was reached, as in a denial of service',
    wholeWord(words.exhaustion),
    'too many connections from %s',
    'limits: %d connections',
  ),
  about(
    'cryptography',
    11,
    'a check by cryptography failed',
    wholeWord([
      near(words.cryptographyFirst.thing, words.cryptographyFirst.fault),
      near(words.cryptographyLast.fault, words.cryptographyLast.thing),
      ...words.cryptography,
    ]),
    'invalid signature on %s',
    'key %s loaded',
  ),
  about(
    'sandbox and privilege',
    9,
    'a boundary of privilege is touched',
    wholeWord(words.sandbox),
    'sandbox violation: %s',
    'running %d workers',
  ),
];

export const meanings: readonly Signal[] = [
  ...subjectSignals,
  wording(
    'fatal fault',
    11,
    'the words that the method began with: failure, fatal, refused, permission denied',
    wholeWord(words.fatal),
    'PTRACE failure',
    'all good',
  ),
  wording(
    'identity used twice',
    9,
    'two that claim to be one',
    wholeWord(words.identityTwice),
    'duplicate address %s on %s',
    'address of %s changed',
  ),
  wording(
    'gives itself up',
    8,
    'a program that ends itself tells of something grave',
    wholeWord(words.givesUp),
    'terminating due to %s',
    'terminating session',
  ),
  wording('fault', 4, 'a fault without more', wholeWord(words.fault), 'could not open %s', 'opened %s'),
];

function about(
  name: SubjectName,
  weight: number,
  why: string,
  pattern: RegExp,
  yes: string,
  no: string,
  idea?: string,
): SubjectSignal {
  return { ...wording(name, weight, why, pattern, yes, no), name, ...(idea ? { idea } : {}) };
}
