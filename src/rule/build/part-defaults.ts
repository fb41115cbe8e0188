// Default level and false positives for each part of a split.

import type { Split } from '../../model/report.ts';
import type { Level } from '../../model/sigma.ts';
import { aboutSubject } from './meanings.ts';
import type { PartName } from './parts.ts';

export interface PartDefaults {
  readonly level: Level;
  readonly falsepositives: readonly string[];
}

/** Of a whole rule too, and of components: what their messages are about decides. */
const general: PartDefaults = { level: 'medium', falsepositives: [] };

export const defaultsOf = (split: Split | null, name: string | null): PartDefaults =>
  (split === null || split === 'component' ? undefined : known.get(name ?? '')) ?? general;

const row = (level: Level, falsepositive: string): PartDefaults => ({ level, falsepositives: [falsepositive] });

const rows: Readonly<Record<PartName, PartDefaults>> = {
  ...aboutSubject,
  'other faults': row('low', 'Faults of the network, of storage or of other services'),
  'error severity': row('medium', 'Faults of the network, of storage or of other services'),
  'warning severity': row('medium', 'Mistakes of users, and broken or outdated clients'),
  'info or unknown severity': row('low', 'Ordinary operation'),
};
const known: ReadonlyMap<string, PartDefaults> = new Map(Object.entries(rows));
