// Text of a file -> its Sigma rules, hand-written or generated, with the positions of their keywords.

import { type Document, isMap, isScalar, type ParsedNode, type YAMLMap, type YAMLParseError } from 'yaml';
import { type BoundedYaml, parseYaml } from '../../files/bounded-yaml.ts';
import { InputError } from '../../model/errors.ts';
import type { RuleDocument } from '../../model/keyword-status.ts';
import { type KeywordList, keywordLists, type Source } from './keyword-lists.ts';

export interface ReadRule {
  readonly document: RuleDocument;
  readonly lists: readonly KeywordList[];
  /** The YAML of the whole rule. */
  readonly map: YAMLMap<ParsedNode, ParsedNode | null>;
}

/**
 * Returns every document with a detection, in order; skips correlations and other documents that accompany rules. Throws an InputError for
 * text that is not YAML or not Sigma. A rule without keywords gets an empty list.
 */
export function readRules(text: string, file: string): readonly ReadRule[] {
  const yaml = parseRules(text, file);
  for (const { errors } of yaml.documents) {
    if (errors[0]) throw noYaml(errors[0], file, yaml);
  }
  const rules = yaml.documents.flatMap((document) => ruleOf(document, file, { text, yaml }));
  if (rules.length > 0) return rules;
  throw new InputError('contains no Sigma rule', 'A rule is a YAML document with title, logsource and detection.', {
    file,
  });
}

/** Scalars stay strings as written: a number among keywords is searched for as text. */
export const parseRules = (text: string, file: string): BoundedYaml => parseYaml(text, file, 'failsafe');

/** For a syntax error in the YAML. */
function noYaml({ pos, message }: YAMLParseError, file: string, { lines }: BoundedYaml): InputError {
  const { line, col: column } = lines.linePos(pos[0]);
  const facts = { code: 'not-yaml', file, line, column } as const;
  return new InputError(`is not valid YAML (${message.split('\n')[0]})`, 'Nothing was changed.', facts);
}

function ruleOf(document: Document.Parsed<ParsedNode>, file: string, source: Source): readonly ReadRule[] {
  const map = document.contents;
  if (map === null || (isScalar(map) && map.value === '')) return [];
  const line = source.yaml.lines.linePos(map.range[0]).line;
  if (!isMap(map)) throw noSigma({ file, line }, 'a list or scalar instead of a map');
  const detection = map.get('detection', true) as ParsedNode | undefined;
  if (detection === undefined) {
    if (map.has('correlation') || map.has('action')) return [];
    throw noSigma({ file, line }, 'no detection');
  }
  if (!isMap(detection)) throw noSigma({ file, line }, 'detection is not a map of selections');
  const { lists, unread } = keywordLists(detection as YAMLMap<ParsedNode, ParsedNode | null>, source);
  const keywords = lists.flatMap(({ items }) => items.map(({ keyword }) => keyword));
  const about = { file, id: textOf(map.get('id')), title: textOf(map.get('title')), line };
  return [{ document: { ...about, keywords, unread }, lists, map: map as ReadRule['map'] }];
}

const noSigma = (place: { readonly file: string; readonly line: number }, why: string): InputError =>
  new InputError(`is not a Sigma rule (${why})`, 'Nothing was changed.', place);

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
