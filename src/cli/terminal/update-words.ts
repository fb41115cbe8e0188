// Result of `update` -> lines that list each change and each keyword that was kept.
import type { Updated } from '../../pipelines/update.ts';

export function updateLines({ planned }: Updated, dryRun: boolean): readonly string[] {
  const would = dryRun ? 'would ' : '';
  const lines = planned.flatMap(({ plan }) => [
    ...[...plan.remove].map(
      ({ keyword }) => `${would}${dryRun ? 'remove' : 'removed'} '${keyword.value}': no message contains it`,
    ),
    ...[...plan.renew].map(
      ([{ keyword }, { value }]) => `${would}${dryRun ? 'refresh' : 'refreshed'} '${keyword.value}': now '${value}'`,
    ),
    ...plan.add.map(
      ({ value, origin }) =>
        `${would}${dryRun ? 'add' : 'added'} '${value}'${origin ? ` (${origin.file}:${origin.line})` : ''}`,
    ),
    ...levelLines(plan.level, would),
    ...plan.kept.map(
      ({ verdict: { keyword, status }, why }) => `kept '${keyword.value}' although it is ${status}: ${why}`,
    ),
  ]);
  const rules = planned.filter(({ rule }) => rule.lists.length > 0).length;
  if (rules > 1)
    lines.push(
      'several rules in one file: new messages were not added, because it is unclear to which rule they belong',
    );
  const changes = planned.some(
    ({ plan }) => plan.remove.size + plan.renew.size + plan.add.length > 0 || plan.level?.change,
  );
  return changes ? lines : [...lines, 'nothing to change'];
}

function levelLines(asked: Updated['planned'][number]['plan']['level'], would: string): readonly string[] {
  if (asked === null) return [];
  const { level, origin, change } = asked;
  const where = origin ? ` (${origin.file}:${origin.line})` : '';
  return change
    ? [`${would}${would ? 'raise' : 'raised'} the level to ${level}: an annotation asks for it${where}`]
    : [`kept the level although an annotation asks for ${level}${where}: it was set by hand`];
}
