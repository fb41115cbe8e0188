// Default level and false positives for each part of a split.

import type { Split } from '../../model/report.ts';
import type { Level } from '../../model/sigma.ts';
import type { PartName } from './parts.ts';

export interface PartDefaults {
  readonly level: Level;
  readonly falsepositives: readonly string[];
}

/** Of a whole rule too, and of components. */
const unknown: PartDefaults = { level: 'medium', falsepositives: ['Unknown'] };

export const defaultsOf = (split: Split | null, name: string | null): PartDefaults =>
  (split === null || split === 'component' ? undefined : known.get(name ?? '')) ?? unknown;

const row = (level: Level, ...falsepositives: readonly string[]): PartDefaults => ({ level, falsepositives });

// Reviewers of SigmaHQ resist `high` for plain error strings: only what names an attack, or memory that is corrupt, has it.
const rows: Readonly<Record<PartName, PartDefaults>> = {
  attack: row('high', 'Vulnerability scanners and penetration tests'),
  authentication: row('low', 'Users who mistype their password', 'Accounts that expired or were locked'),
  'access control': row(
    'medium',
    'Users who try what they are not permitted',
    'Wrong permissions after a change of the installation',
  ),
  'memory and crash': row('high', 'Faults of the program itself or of the hardware'),
  'protocol violation': row('medium', 'Broken or outdated clients', 'Port scanners and health checks'),
  exhaustion: row('low', 'Peaks of ordinary load', 'Limits that are set too low'),
  cryptography: row('medium', 'Expired certificates', 'Clients that offer only outdated algorithms'),
  'sandbox and privilege': row('medium', 'Wrong ownership or permissions after an installation'),
  'other faults': row('low', 'Faults of the network, of storage or of other services'),
  'error severity': row('medium', 'Faults of the network, of storage or of other services'),
  'warning severity': row('medium', 'Mistakes of users, and broken or outdated clients'),
  'info or unknown severity': row('low', 'Ordinary operation'),
};
const known: ReadonlyMap<string, PartDefaults> = new Map(Object.entries(rows));
