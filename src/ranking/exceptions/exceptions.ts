// The scoring table of exception classes: names, bases, throwing functions and texts.

import type { SubjectName } from '../../model/categories.ts';
import type { ExceptionClass } from '../../model/exception-facts.ts';
import { certain, itemAt } from '../../text/items.ts';
import { inFunction, judging } from '../signals/functions.ts';
import { nowhere, type Signal, type Subject } from '../signals/subject.ts';
import { wording } from '../signals/wording.ts';
import { guarded, meaningsOf, telling, wordsOf } from './class-names.ts';
import { negativeExceptionSignals } from './negative-exception-signals.ts';

const named: readonly Signal[] = telling.map((signal) => ({
  ...signal,
  detect: ({ text }) => meaningsOf(text).get(signal.name) ?? null,
}));

/** A signal based on the facts of a class. */
const row = (name: string, weight: number, why: string, see: (one: ExceptionClass) => string | null): Signal => ({
  name,
  weight,
  why,
  detect: ({ messages }) => see(certain(itemAt(messages, 0).exception)),
});

// An exception thrown in so many places is the program's everyday way to refuse.
const everywhere = 30;
const few = 8;

const places = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;

const standing: readonly Signal[] = [
  row(
    'exception class',
    6,
    'its name is in the log whatever text it is thrown with',
    ({ name, lineage, raised }) => `${[name, ...lineage].join(' < ')}; thrown in ${places(raised)}`,
  ),
  row('base class', 12, 'inherits from a class that is named for attack or refusal', inherited),
  wording(
    'guarded thing',
    6,
    'names what is protected, or what protects',
    guarded,
    'Session Interrupted',
    'Template Missing',
  ),
  {
    name: 'thrown where input is judged',
    weight: 8,
    why: 'functions that check what comes from outside throw it',
    detect: thrownByJudges,
  },
  row('thrown with such texts', 6, 'half of the texts that it is made with speak of security', ({ said }) =>
    half(said),
  ),
  row('logged where it is caught', 6, 'a handler writes it to the log', ({ logged }) => logged),
  row('thrown in few places', 4, 'something special', ({ raised }) =>
    raised > 0 && raised <= few ? places(raised) : null,
  ),
  row('thrown all over', -8, 'everyday', ({ raised }) => (raised >= everywhere ? places(raised) : null)),
  row('never thrown here', -4, 'neither it nor a subclass', ({ raised, heirsRaised }) =>
    raised === 0 && !heirsRaised ? 'no place' : null,
  ),
];

export const exceptionSignals: readonly Signal[] = [...named, ...standing, ...negativeExceptionSignals];

// Other topics of a base, such as `Invalid` of `InvalidImage`, usually recur in the name; these add information.
const kinds: readonly SubjectName[] = [
  'attack',
  'tampering',
  'authentication',
  'access control',
  'sandbox and privilege',
];

function inherited({ lineage }: ExceptionClass): string | null {
  const tells = (base: string): boolean => kinds.some((kind) => meaningsOf(wordsOf(base)).has(kind));
  return lineage.find((base) => base.includes('Security') || tells(base)) ?? null;
}

const judges = inFunction(judging);

/** Requires at least a third of the throws to be in functions that judge input; fewer may be chance. */
function thrownByJudges({ messages }: Subject): string | null {
  const judging = messages.filter((message) => judges(message) !== null);
  return judging[0] && judging.length * 3 >= certain(itemAt(messages, 0).exception).raised
    ? judging[0].origin.function
    : null;
}

function half(texts: readonly string[]): string | null {
  const speaking = texts.filter((text) => telling.some(({ detect }) => detect({ ...nothing, text }) !== null));
  return speaking[0] && speaking.length * 2 >= texts.length ? speaking[0] : null;
}

const nothing = { messages: [], severity: 'unknown', surroundings: nowhere } as const;
