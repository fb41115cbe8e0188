// What speaks against alerting on an exception class, by the words of its name: everyday outcomes, mistakes of programmers and of
// administrators, and exceptions that only steer the program.

import type { Signal } from '../signals/subject.ts';
import { wording } from '../signals/wording.ts';
import { guarded, meaningsOf } from './class-names.ts';

// A refusal is no mistake, whatever is refused: `DisallowedFieldType`, `TooManyFields`. A violated constraint is no refusal.
const refuses = (words: string): boolean =>
  ['attack', 'access control', 'exhaustion'].some(
    (name) => !/^violat/i.test(meaningsOf(words).get(name) ?? 'violation'),
  );

// What programs say of any input: of every fifth exception class.
const commonplace =
  /^(?:invalid|illegal|bad|unknown|unexpected|unrecogni[sz]ed|incorrect|wrong|broken|improper|mismatch)$/i;

const mistake = wording(
  'mistake in the code',
  -12,
  'a programmer met it before',
  /\b(?:type|types|attribute|fields?|models?|class|method|template|syntax|query|sql|property|schema|serializ\w+|deserializ\w+|conver(?:sion|t\w*)|codec|decimal|integer|string|index|columns?|tables?|iterators?|state|relation|column|expression|node|graph|lookup|circular|cycle|ambigu\w+|programming|transaction\w*|database|rollback|integrity|bases|async\w*|synchron\w*|reverse match|format|algorithm|set)\b/i,
  'Field Type',
  'Session Hijacked',
);

export const negativeExceptionSignals: readonly Signal[] = [
  wording(
    'everyday outcome',
    -14,
    'happens in normal use',
    /\b(?:not found|(?:does|do) not exist|already (?:exists?|\w+ed)|exists|timeout|timed out|time out|expired connection|not ready|unavailable|unreachable|duplicate|conflict|empty|no such|missing|multiple|not (?:registered|available|connected|running|started|ready|used|modified|unique)|connection|connect|closed|busy|retry|offline|gone|stale|lock(?:ing)? (?:wait|timeout)|optimistic|(?:task|execution) rejected|rejected execution)\b/i,
    'Object Does Not Exist',
    'Access Denied',
  ),
  wording(
    'configuration',
    -14,
    'a mistake of the administrator, seen at start-up',
    /\b(?:config\w*|(?:im)?properly configured|misconfigured|settings?|options?|arguments?|parameters?|params?|usage|deprecat\w*|removed in|not (?:supported|implemented|installed)|unsupported|obsolete|plugins?|modules?|import\w*|load(?:er|ing)?|dependenc\w+|definition|beans?|migrations?|registry|start ?up|init\w*|command|invocation|environment|install\w*)\b/i,
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
    /\b(?:stop|skip|abort\w*|cancel\w*|exit|continue|break|done|complete[ds]?|interrupt\w*|exhausted|finished|redirect required|pass|ignore|terminat\w+|shut ?down|restart)\b/i,
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
    /\b(?:foreign|primary|unique|natural|composite|duplicate|cache|dict|map|sort|index|partition|row|lookup|routing|column|config) keys?\b|\bkeys? (?:not (?:found|contained)|error|missing|exists)\b/i,
    'Invalid Cache Key',
    'Invalid Session Key',
  ),
  {
    name: 'warning class',
    weight: -20,
    why: 'a note to programmers',
    detect: ({ messages }) => messages[0]!.exception?.lineage.find((base) => base.endsWith('Warning')) ?? null,
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
      const name = messages[0]!.exception?.name ?? '';
      return name.startsWith('_') ? name : null;
    },
  },
];
