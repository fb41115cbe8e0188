// Elasticsearch and OpenSearch: one search with a filters aggregation, a bucket per keyword.
import { tokensOf } from '../value.ts';
import type { CountQuery, Dialect } from './query.ts';

export const elasticsearch: Dialect = {
  name: 'elasticsearch',
  render: (keywords) => {
    const filters = Object.fromEntries(keywords.map((one) => [one.id, filter(one)]));
    return `${JSON.stringify({ size: 0, aggs: { baseline: { filters: { filters } } } }, null, 1)}\n`;
  },
};

/** `wildcard` matches when `message` is a keyword or wildcard field, `phrases` when it is analysed text. */
const filter = ({ value }: CountQuery): object => ({
  bool: { _name: value, should: [wildcard(value), phrases(value)], minimum_should_match: 1 },
});

// Elasticsearch uses the same wildcards and escapes as Sigma (Elasticsearch reference, "Wildcard query").
const wildcard = (value: string): object => ({
  wildcard: { message: { value: `*${value}*`, case_insensitive: true } },
});

const phrases = (value: string): object => ({
  bool: {
    must: tokensOf(value).flatMap((token) =>
      'literal' in token && /[\p{L}\p{N}]/u.test(token.literal) ? [{ match_phrase: { message: token.literal } }] : [],
    ),
  },
});
