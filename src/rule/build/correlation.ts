// Everyday failures -> a rule that holds them, and the correlation that counts its events.

import type { Candidate } from '../../model/candidates.ts';
import type { CorrelationOptions, LogSource, RuleOptions, SigmaRule, SourceInfo } from '../../model/report.ts';
import { buildRule } from './build.ts';
import { ruleId } from './identity.ts';
import { logSource, serviceName } from './log-source.ts';
import { clean, first } from './one-line.ts';
import { nameForTitle, plain } from './slug.ts';

const part = 'everyday failures';

interface About {
  readonly rule: RuleOptions;
  readonly source: SourceInfo;
  readonly mainLanguage: string;
}

/** `candidates` is not empty. `all` decide the log source, which is that of the other rules. */
export function countedRule(
  candidates: readonly Candidate[],
  all: readonly Candidate[],
  asked: CorrelationOptions,
  { rule: options, source, mainLanguage }: About,
): SigmaRule {
  const place = logSource(all, options, source, mainLanguage);
  const single = { ...options, ...given(place), level: 'informational', description: null } as const;
  const built = buildRule(candidates, single, source, mainLanguage, part);
  const service = serviceName(options, source);
  const { atLeast, timespan, groupBy } = withDefaults(asked, built.logsource);
  return {
    ...built,
    name: `${plain(service).replaceAll('-', '_') || 'application'}_everyday_failures`,
    description: `Detects failures of ${clean(service)} that are ordinary one by one and counted by a correlation rule, taken from its source code`,
    tags: [],
    correlation: {
      title: `Many ${first(nameForTitle(clean(service)), 50).trim()} Failures in a Short Time`,
      id: ruleId([built.id, 'correlation']),
      description: `Detects ${atLeast} or more failures of ${clean(service)} within ${timespan}${groupBy.length > 0 ? ` with the same ${groupBy.join(', ')}` : ''}, as when passwords are guessed or inputs are tried`,
      tags: built.tags,
      falsepositives: built.falsepositives,
      level: options.level ?? 'medium',
      ...{ groupBy, timespan, atLeast },
    },
  };
}

const given = ({ category, product, service }: LogSource) => ({
  category: category ?? 'none',
  product: product ?? 'none',
  service: service ?? 'none',
});

const AT_LEAST = 20;
const TIMESPAN = '5m';

/** Windows events name the computer; elsewhere most log stores know the host. */
const withDefaults = ({ groupBy, timespan, atLeast }: CorrelationOptions, { product }: LogSource) => ({
  groupBy: groupBy ?? [product === 'windows' ? 'Computer' : 'host'],
  timespan: timespan ?? TIMESPAN,
  atLeast: atLeast ?? AT_LEAST,
});
