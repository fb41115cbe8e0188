// Sigma rules as YAML. Every document begins with `---` and the title.

import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Correlation, Output, Report, SigmaRule, SourceInfo, WrittenKeyword } from '../model/report.ts';
import { type About, sealed } from '../model/seal.ts';
import { holdsInvisible, invisibleIn, visible, visibleYaml } from '../text/invisible.ts';
import { certain } from '../text/items.ts';

export const sigma: Output = {
  name: 'sigma',
  extension: 'yml',
  summary: 'Sigma rules as YAML',
  render: ({ rules, source }: Report) =>
    rules.map((rule) => sealedText(rule, source) + (sealedCorrelation(rule, source) ?? '')).join(''),
};

/** The text as written to a file, with a final line that identifies it as generated. */
export const sealedText = (rule: SigmaRule, source: SourceInfo): string =>
  sealed(ruleText(rule), aboutOf(rule, source));

/** The text of a rule's correlation, identified in the same way; null if it has none. */
export const sealedCorrelation = (rule: SigmaRule, source: SourceInfo): string | null =>
  rule.correlation ? sealed(correlationText(rule, rule.correlation), aboutOf(rule, source)) : null;

const aboutOf = (rule: SigmaRule, source: SourceInfo): About => ({
  repository: placeOf(source),
  levelGiven: rule.levelGiven === true,
});

/** The same for every commit and work tree: uses the folder's name in the repository. */
const placeOf = ({ repository, name }: SourceInfo): string | null =>
  repository === null ? null : `${repository} ${name}`;

/** One rule as a YAML document that ends with a newline. */
export const ruleText = (rule: SigmaRule): string => documentText(fields(rule));

function documentText(entries: readonly Field[]): string {
  const document = new Document(map(entries));
  // Without the marker, one of two rules in a file is silently lost.
  certain(document.directives).docStart = true;
  return visibleYaml(document.toString({ indent: 4, indentSeq: true, lineWidth: 0 }));
}

type Field = readonly [key: string, value: Scalar | YAMLMap | YAMLSeq | null];

// Key order as in SigmaHQ.
const fields = (rule: SigmaRule): readonly Field[] => [
  ['title', scalar(rule.title)],
  ['name', rule.name === undefined ? null : scalar(rule.name)],
  ['id', scalar(rule.id)],
  ['status', scalar(rule.status)],
  ['description', paragraph(rule.description)],
  ['references', list(rule.references)],
  ['author', scalar(rule.author)],
  ['date', date(rule.date)],
  ['tags', list(rule.tags)],
  ['logsource', logsource(rule)],
  ['detection', detection(rule)],
  ['falsepositives', list(rule.falsepositives)],
  ['level', scalar(rule.level)],
];

/** The correlation of a rule as a YAML document. */
function correlationText(rule: SigmaRule, { groupBy, timespan, atLeast, ...own }: Correlation): string {
  const counted = map([
    ['type', scalar('event_count')],
    ['rules', list([rule.name ?? rule.id])],
    ['group-by', list(groupBy)],
    ['timespan', typed(timespan, Scalar.PLAIN)],
    ['condition', map([['gte', new Scalar(atLeast)]])],
  ]);
  return documentText([
    ['title', scalar(own.title)],
    ['id', scalar(own.id)],
    ['status', scalar(rule.status)],
    ['description', paragraph(own.description)],
    ['references', list(rule.references)],
    ['author', scalar(rule.author)],
    ['date', date(rule.date)],
    ['tags', list(own.tags)],
    ['correlation', counted],
    ['falsepositives', list(own.falsepositives)],
    ['level', scalar(own.level)],
  ]);
}

function logsource({ logsource: { category, product, service, definition } }: SigmaRule): YAMLMap {
  const entries = Object.entries({ category, product, service, definition });
  return map(entries.map(([key, value]) => [key, value === null ? null : scalar(value)]));
}

function detection(rule: SigmaRule): YAMLMap {
  const node = map([
    ['keywords', keywords(rule)],
    ['condition', scalar('keywords')],
  ]);
  const comments = [rule.partial, rule.checked].flatMap((text) => (text ? ` ${visible(text)}` : []));
  if (comments.length > 0) node.commentBefore = comments.join('\n');
  return node;
}

function keywords(rule: SigmaRule): YAMLSeq {
  return sequence(
    rule.keywords.map((one) => {
      const node = keyword(one);
      if (one.comment !== null) node.comment = ` ${visible(one.comment)}`;
      return node;
    }),
  );
}

const keyword = ({ value, handwritten }: WrittenKeyword): Scalar =>
  handwritten && holdsInvisible(value) ? typed(value, Scalar.QUOTE_DOUBLE) : quoted(checked(value));

function map(entries: readonly Field[]): YAMLMap {
  const node = new YAMLMap();
  node.items = entries.filter(([, value]) => value !== null).map(([key, value]) => new Pair(new Scalar(key), value));
  return node;
}

const list = (texts: readonly string[]): YAMLSeq | null => (texts.length === 0 ? null : sequence(texts.map(scalar)));

function sequence(items: readonly Scalar[]): YAMLSeq {
  const node = new YAMLSeq();
  node.items = [...items];
  return node;
}

const scalar = (text: string): Scalar => (isPlain(checked(text)) ? typed(text, Scalar.PLAIN) : quoted(text));

const quoted = (text: string): Scalar => typed(text, Scalar.QUOTE_SINGLE);

// An unquoted date is a date in YAML 1.1 and a string in 1.2; Sigma tools accept both.
const date = (text: string): Scalar => (/^\d{4}-\d\d-\d\d$/.test(text) ? typed(text, Scalar.PLAIN) : scalar(text));

// A block scalar preserves its lines in every parser if none begins or ends with a space; other texts are escaped.
function paragraph(text: string): Scalar {
  if (!text.includes('\n')) return scalar(text);
  const lines = text.split('\n').map(checked);
  const safe = lines[0] !== '' && lines.at(-1) !== '' && lines.every((line) => line === line.trim());
  return typed(text, safe ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE);
}

function typed(text: string, type: Scalar.Type): Scalar {
  const node = new Scalar(text);
  node.type = type;
  return node;
}

// Starts with a letter, contains no YAML syntax, and is not a YAML 1.1 word for another type (yaml.org/type).
const isPlain = (text: string): boolean =>
  uuid.test(text) || (plain.test(text) && !text.endsWith(' ') && !otherValue.test(text));

const plain = /^[A-Za-z](?:[\w .,;()/'+*&?=%@~^-]|:(?=[\w/.]))*$/;
const otherValue = /^(y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function checked(text: string): string {
  const found = invisibleIn(text);
  if (found !== null) throw new Error(`${found} in a text of the rule: ${JSON.stringify(text)}`);
  return text;
}
