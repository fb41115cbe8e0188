// SPL: one search per hundred keywords, each a row with a column per keyword.
import { regexOf } from '../value.ts';
import { type CountQuery, type Dialect, inBatches } from './query.ts';

export const splunk: Dialect = {
  name: 'splunk',
  render: (keywords, service) =>
    inBatches(keywords, 100)
      .map(
        (batch) =>
          `search index=* source="*${service.replaceAll('"', '')}*" earliest=-30d | stats ${batch.map(column).join(', ')}\n`,
      )
      .join(''),
};

const column = ({ id, value }: CountQuery): string => `count(eval(match(_raw, "${regexOf(value)}"))) as ${id}`;
