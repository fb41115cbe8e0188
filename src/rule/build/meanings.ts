// What the messages of a rule are about -> its tags, its false positives, and what its description says.

import type { Candidate } from '../../model/candidates.ts';
import { judgesInput, type SubjectName, subjects } from '../../model/categories.ts';
import type { Level } from '../../model/sigma.ts';

export interface Meanings {
  /** ATT&CK, each technique behind its tactic; empty where nothing fits. */
  readonly tags: readonly string[];
  readonly falsepositives: readonly string[];
  /** As they follow "that indicate"; empty where the messages only name faults. */
  readonly indicate: readonly string[];
}

/** Those of a topic that only few of the messages are about are left out; what most are about comes first. */
export function meaningsOf(candidates: readonly Candidate[]): Meanings {
  const found = subjects
    .map((subject) => ({ row: aboutSubject[subject], about: candidates.filter((one) => subjectOf(one) === subject) }))
    .filter(({ about }) => about.length >= Math.min(MIN_MESSAGES, MIN_SHARE * candidates.length) && about.length > 0)
    .sort((a, b) => b.about.length - a.about.length);
  const tags = found.flatMap(({ row, about }) => (row.onlyJudged && !about.some(isJudged) ? [] : row.tags));
  const top = found.slice(0, MAX_NAMED).map(({ row }) => row);
  return {
    tags: [...new Set(tags)],
    falsepositives: [...new Set(top.map(({ falsepositives: [first] }) => first))],
    indicate: top.map(({ indicates }) => indicates),
  };
}

const MIN_MESSAGES = 3;
const MIN_SHARE = 0.15;
/** More would not be read. */
const MAX_NAMED = 3;

/** What gave it the most points; of equals, the first in the list. */
function subjectOf({ reasons }: Candidate): SubjectName | null {
  let best: { readonly subject: SubjectName; readonly points: number } | null = null;
  for (const subject of subjects) {
    const points = reasons.find(({ signal }) => signal === subject)?.points ?? 0;
    if (points > (best?.points ?? 0)) best = { subject, points };
  }
  return best?.subject ?? null;
}

const isJudged = ({ reasons }: Candidate): boolean => reasons.some(({ signal }) => signal === judgesInput);

interface About {
  /** Of a rule that is about nothing else. */
  readonly level: Level;
  readonly tags: readonly string[];
  /** The tags hold only where the program judges what comes from outside. */
  readonly onlyJudged?: true;
  /** The most frequent one first. */
  readonly falsepositives: readonly [string, ...string[]];
  readonly indicates: string;
}

const exploitation = ['attack.initial-access', 'attack.t1190'];

// Reviewers of SigmaHQ resist `high` for plain error strings: only what names an attack, or memory that is corrupt, has it.
export const aboutSubject: Readonly<Record<SubjectName, About>> = {
  attack: {
    level: 'high',
    tags: exploitation,
    falsepositives: ['Vulnerability scanners'],
    indicates: 'attacks',
  },
  tampering: {
    level: 'high',
    tags: ['attack.impact', 'attack.t1565'],
    falsepositives: ['Data that was damaged or copied wrongly'],
    indicates: 'tampering',
  },
  authentication: {
    level: 'low',
    tags: ['attack.credential-access', 'attack.t1110'],
    falsepositives: ['Users who mistype their password', 'Accounts that expired or were locked'],
    indicates: 'failed authentication',
  },
  'access control': {
    level: 'medium',
    tags: [],
    falsepositives: [
      'Users who try what they are not permitted',
      'Wrong permissions after a change of the installation',
    ],
    indicates: 'refused access',
  },
  'memory and crash': {
    level: 'high',
    tags: exploitation,
    onlyJudged: true,
    falsepositives: ['Faults of the program itself or of the hardware'],
    indicates: 'corruption and crashes',
  },
  'protocol violation': {
    level: 'medium',
    tags: exploitation,
    onlyJudged: true,
    falsepositives: ['Broken or outdated clients', 'Port scanners and health checks'],
    indicates: 'malformed input',
  },
  exhaustion: {
    level: 'low',
    tags: ['attack.impact', 'attack.t1499'],
    falsepositives: ['Peaks of ordinary load', 'Limits that are set too low'],
    indicates: 'exhausted limits',
  },
  cryptography: {
    level: 'medium',
    tags: ['attack.collection', 'attack.credential-access', 'attack.t1557'],
    falsepositives: ['Expired certificates', 'Clients that offer only outdated algorithms'],
    indicates: 'failed checks of signatures and certificates',
  },
  'sandbox and privilege': {
    level: 'medium',
    tags: ['attack.privilege-escalation', 'attack.t1068'],
    falsepositives: ['Wrong ownership or permissions after an installation'],
    indicates: 'violated boundaries of privilege',
  },
};
