// Signals against alerting on an exception class, by its name: everyday outcomes, programming and configuration errors, control flow.

import words from '../../data/words/exceptions.json' with { type: 'json' };
import type { SubjectName } from '../../model/categories.ts';
import { itemAt } from '../../text/items.ts';
import { anyOf, wholeWord } from '../../text/word-pattern.ts';
import type { Signal } from '../signals/subject.ts';
import { wording } from '../signals/wording.ts';
import { guarded, meaningsOf } from './class-names.ts';

// A refusal is not a mistake, whatever is refused: `DisallowedFieldType`, `TooManyFields`. A violated constraint is not a refusal.
const refuses = (words: string): boolean =>
  refusals.some((name) => !/^violat/i.test(meaningsOf(words).get(name) ?? 'violation'));
const refusals: readonly SubjectName[] = ['attack', 'access control', 'exhaustion'];

// Words for any invalid input, in every fifth exception class.
const commonplace =
  /^(?:invalid|illegal|bad|unknown|unexpected|unrecogni[sz]ed|incorrect|wrong|broken|improper|mismatch)$/i;

const mistake = wording(
  'mistake in the code',
  -12,
  'a programmer met it before',
  wholeWord(words.mistake),
  'Field Type',
  'Session Hijacked',
);

export const negativeExceptionSignals: readonly Signal[] = [
  wording(
    'everyday outcome',
    -14,
    'happens in normal use',
    wholeWord(words.everyday),
    'Object Does Not Exist',
    'Access Denied',
  ),
  wording(
    'configuration',
    -14,
    'a mistake of the administrator, seen at start-up',
    wholeWord(words.configuration),
    'Improperly Configured',
    'Suspicious Operation',
  ),
  {
    ...mistake,
    detect: (subject) => (refuses(subject.text) ? null : mistake.detect(subject)),
  },
  wording(
    'steers the program',
    -14,
    'thrown to leave a loop or a call, not because of a fault',
    wholeWord(words.steering),
    'Stop Upload',
    'Redirect Disallowed',
  ),
  {
    name: 'invalid and no more',
    weight: -8,
    why: 'what is invalid is nothing that is guarded',
    detect: ({ text }) => {
      const all = meaningsOf(text);
      const seen = all.size === 1 && !guarded.test(text) ? all.get('protocol violation') : undefined;
      return seen !== undefined && commonplace.test(seen) ? seen : null;
    },
  },
  wording(
    'key of a table',
    -12,
    'by which something is looked up, and no secret',
    wholeWord([`${anyOf(words.tableKeyOf)} keys?`, `keys? ${anyOf(words.tableKeyFault)}`]),
    'Invalid Cache Key',
    'Invalid Session Key',
  ),
  {
    name: 'warning class',
    weight: -20,
    why: 'a note to programmers',
    detect: ({ messages }) => itemAt(messages, 0).exception?.lineage.find((base) => base.endsWith('Warning')) ?? null,
  },
  {
    name: 'few words',
    weight: -10,
    why: 'one word says too little',
    detect: ({ text }) => (/ /.test(text) || guarded.test(text) ? null : text),
  },
  {
    name: 'private class',
    weight: -8,
    why: 'does not leave its file',
    detect: ({ messages }) => {
      const name = itemAt(messages, 0).exception?.name ?? '';
      return name.startsWith('_') ? name : null;
    },
  },
];
