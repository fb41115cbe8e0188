// Rules with one to three things wrong, or odd but right, with what the self-check says: one row a rule, for mutations.py.
// usage: node mutations.mjs COUNT SEED

import fc from 'fast-check';
import { stringify } from 'yaml';
import type { SigmaRule } from '../../src/model/report.ts';
import { findings } from '../../src/rule/validate/self-check.ts';
import { rule } from '../rule/samples.ts';

type Fields = Readonly<Record<string, unknown>>;

const [count, seed] = process.argv.slice(2).map(Number) as [number, number];

const wrongType = fc.constantFrom<unknown>(null, 5, true, ['a'], { a: 'b' });

const words = (...texts: string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));

/** Mostly a value that a person might write, now and then none of its type. */
const mostly = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: value }, { weight: 1, arbitrary: wrongType });

const field = (name: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<Fields> =>
  mostly(value).map((given) => ({ [name]: given }));

const listOf = (name: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<Fields> =>
  field(name, fc.array(mostly(value), { minLength: 1, maxLength: 3 }));

const titleWords = words('Suspicious', 'Errors', 'vsftpd', 'of', 'a/b', '2nd', 'v1.0', 'x_y', 'ß', 'éa', '(bad)', '');
const titles = fc.oneof(
  titleWords,
  titleWords.map((text) => `${text}.`),
  titleWords.map((text) => `Detects ${text}`),
  fc.constantFrom(
    '',
    ' ',
    'detect Things',
    'Detect',
    'X'.repeat(120),
    'X'.repeat(121),
    'X'.repeat(257),
    '🔑'.repeat(121),
  ),
);

const descriptions = fc.constantFrom(
  ...[
    '',
    'Detects',
    'Detects a thing.',
    'Finds many bad things',
    'detects many bad things',
    'See https://a.b/c please',
  ],
  ...['Detects as Internal Research says', 'Detects HTTP://a.b/c everywhere', 'Detects one thing\nand another'],
);

const uuids = fc.oneof(
  fc.uuid(),
  fc.uuid().map((id) => id.toUpperCase()),
  fc.uuid().map((id) => id.replaceAll('-', '')),
  fc.uuid().map((id) => `{${id}}`),
  fc.constantFrom('', 'abc', '7aa7009a-28b9-4344-8c1f-159489a390d', '7aa7009a-28b9-4344-8c1f-159489a390dg'),
);

const dates = fc.oneof(
  fc
    .tuple(fc.integer({ min: 900, max: 4100 }), fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 31 }))
    .map(([year, month, day]) => [year, month, day].map((n) => String(n).padStart(2, '0')).join('-')),
  fc.constantFrom('', 'today', '2025/01/31', '2025-1-31', '2025-02-29', '2024-02-29', '31.01.2025'),
);

const links = fc.constantFrom(
  ...['https://a.b/c', 'https://github.com/a/b/blob/master/x.c', 'https://github.com/a/b', 'not a link', 'a.b'],
  `https://github.com/a/b/blob/${'0'.repeat(40)}/x.c`,
  'https://attack.mitre.org/techniques/T1190',
);

// Without data sources and mitigations (`attack.ds0015`, `attack.m1036`): the tables of seed-data.py have none of them.
const tags = fc.constantFrom(
  ...['attack.initial-access', 'attack.t1190', 'attack.t1059.001', 'attack.T1190', 'attack.t9999', 'attack.g0007'],
  ...[
    'attack.s0002',
    'attack.s9999',
    'attack.t1059.099',
    'attack.execution',
    'attack.initial_access',
    't1190',
    'attack.',
  ],
  ...['cve.2021-44228', 'cve.2021.44228', 'car.2016-04-005', 'car.x', 'd3fend.d3-fa', 'd3fend.x', 'tlp.clear', 'tlp.x'],
  ...['tlp.red', 'detection.dfir', 'detection.x', 'stp.1k', 'stp.9', 'own.tag', 'a.b.c', 'attack.a b', ''],
);

const place = fc.constantFrom(
  null,
  '',
  'linux',
  'vsftpd',
  'sshd',
  'foo',
  'webserver',
  'application',
  'python',
  'Linux',
);
const logsources = fc.record({ category: place, product: place, service: place, definition: place });

const falsepositives = fc.oneof(
  words('Unknown', 'none', 'None', 'pentest', 'Penetration', 'unkown', 'Ligitimate', 'legitim', 'legitimeate', 'tests'),
  fc.constantFrom('', ' Unknown', 'ßa', '1 test', 'éa'),
);

const keywordPieces = fc.array(
  fc.constantFrom('*', '?', '\\*', '\\?', '\\\\', 'a', 'B', ' ', '1', '_', '-', '+', '٣', '²', '.', 'long text', "'"),
  { maxLength: 5 },
);
const keyword = fc.oneof(
  keywordPieces.map((pieces) => pieces.join('')),
  fc.constantFrom('\t', 'a\tb', 'a\nb', '\x7f', 'a\x85b', '404', '-1_000', '0x10', '1__0', '١٢٣', '1 2', 'a\u2028b'),
);
const keywords = fc
  .array(keyword, { maxLength: 4 })
  .map((values): Fields => ({ keywords: values.map((value) => ({ value, comment: null })) }));

const mutation: fc.Arbitrary<Fields> = fc.oneof(
  field('title', titles),
  field('id', uuids),
  field('status', fc.constantFrom('stable', 'test', 'deprecated', 'unsupported', 'Experimental', 'new', '')),
  field('level', fc.constantFrom('informational', 'low', 'high', 'critical', 'High', 'severe', '')),
  field('description', descriptions),
  field('author', fc.constantFrom('', ' ', 'Ann, Bob')),
  field('date', dates),
  listOf('references', links),
  listOf('tags', tags),
  logsources.map((logsource) => ({ logsource })),
  listOf('falsepositives', falsepositives),
  { weight: 4, arbitrary: keywords },
);

for (const changes of fc.sample(fc.array(mutation, { minLength: 1, maxLength: 3 }), { numRuns: count, seed })) {
  const changed = Object.assign({}, rule, ...changes) as SigmaRule;
  const yaml = `---\n${stringify(documentOf(changed), { lineWidth: 0 })}`;
  console.log(JSON.stringify({ yaml, findings: native(changed, yaml), changes: changes.flatMap(Object.keys) }));
}

/** As any writer of YAML writes it: also what the program's own one refuses. Fields without a value are left out. */
function documentOf({ keywords: values, checked: _, ...fields }: SigmaRule): Fields {
  const { level, falsepositives: alarms, ...others } = withoutNull({ ...fields });
  const logsource = withoutNull({ ...fields.logsource });
  const detection = { keywords: values.map(({ value }) => value), condition: 'keywords' };
  return withoutNull({ ...others, logsource, detection, falsepositives: alarms, level });
}

function withoutNull(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}

// What is read back is compared elsewhere: a field of another type is never what was meant.
function native(changed: SigmaRule, yaml: string): readonly string[] {
  const found = findings(changed, yaml).filter(({ name }) => name !== 'yaml-read-back');
  return [...new Set(found.map(({ severity, name }) => `${severity} ${name}`))];
}
