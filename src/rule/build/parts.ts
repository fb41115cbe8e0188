// Selected candidates -> the parts of a split, each a rule.

import type { Candidate } from '../../model/candidates.ts';
import { type SubjectName, subjects } from '../../model/categories.ts';
import type { Split } from '../../model/report.ts';
import { groupBy } from '../../text/group-by.ts';

export interface Part {
  /** In title, description and id; null where the rule is not split. */
  readonly name: string | null;
  readonly candidates: readonly Candidate[];
}

/** Parts without a candidate are left out. `own` are categories that people name. `components` says where each file belongs; of one component no part is made. */
export function partsOf(
  candidates: readonly Candidate[],
  split: Split | null,
  components: ReadonlyMap<string, string>,
  own: readonly string[] = [],
): readonly Part[] {
  if (candidates.length === 0) return [];
  if (split === null) return [{ name: null, candidates }];
  if (split === 'severity') return partsBy(candidates, bySeverity, severityParts);
  if (split === 'category') {
    const names = [...own, ...categories];
    return partsBy(candidates, (one) => byCategory(one, names), names);
  }
  const names = [...new Set(components.values())].sort();
  if (names.length < 2) return [{ name: null, candidates }];
  return partsBy(candidates, ({ origins }) => components.get(origins[0]?.file ?? '') ?? 'shared', names);
}

function partsBy(
  candidates: readonly Candidate[],
  nameOf: (candidate: Candidate) => string,
  order: readonly string[],
): readonly Part[] {
  const named = groupBy(candidates, (one) => [nameOf(one)]);
  return [...new Set([...order, ...named.keys()])].flatMap((name) => {
    const own = named.get(name);
    return own ? [{ name, candidates: own }] : [];
  });
}

// ── severity ────────────────────────────────────────────────────────────────────────────────────────────────────────

const severityParts = ['error severity', 'warning severity', 'info or unknown severity'] as const;

// A program that dies says so with `fatal` or `error` as its authors like: that is no reason for two rules.
function bySeverity({ severity }: Candidate): string {
  if (severity === 'fatal' || severity === 'error') return severityParts[0];
  return severityParts[severity === 'warning' ? 1 : 2];
}

// ── category ────────────────────────────────────────────────────────────────────────────────────────────────────────

const others = 'other faults';

export const categories: readonly string[] = [...subjects, others];

/** Of a split by severity or category; people name more. */
export type PartName = (typeof severityParts)[number] | SubjectName | typeof others;

/** What gave it the most points; of equals, the first in the list. */
function byCategory({ reasons }: Candidate, names: readonly string[]): string {
  const points = (name: string): number => reasons.find(({ signal }) => signal === name)?.points ?? 0;
  const best = names.reduce((a, b) => (points(b) > points(a) ? b : a));
  return points(best) > 0 ? best : others;
}
