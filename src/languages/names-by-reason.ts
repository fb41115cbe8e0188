// Builds tables of names whose text is never a message, one line per reason.
import type { ExclusionReason } from '../model/exclusions.ts';

/** Names are separated by spaces. */
export type NamesByReason = Readonly<Partial<Record<ExclusionReason, string>>>;

export const reasonByName = (groups: NamesByReason): ReadonlyMap<string, ExclusionReason> =>
  new Map(
    (Object.entries(groups) as [ExclusionReason, string][]).flatMap(([reason, names]) =>
      names.split(' ').map((name) => [name, reason] as const),
    ),
  );
