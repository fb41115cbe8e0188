// LogQL: instant queries, one a line, each a vector with a sample for each of its keywords, including zeros.
import { regexOf } from '../value.ts';
import { type CountQuery, type Dialect, inBatches } from './query.ts';

export const loki: Dialect = {
  name: 'loki',
  render: (keywords, service) =>
    inBatches(keywords, 50)
      .map((batch) => `${batch.map((one) => sample(one, service)).join(' or ')}\n`)
      .join(''),
};

// Without `vector(0)`, a keyword with no hits would be missing from the result instead of counting zero.
const sample = ({ id, value }: CountQuery, service: string): string =>
  `label_replace(sum(count_over_time({service_name=${JSON.stringify(service)}} |~ \`${regexOf(value)}\` [30d])) or vector(0), "keyword", "${id}", "", "")`;
