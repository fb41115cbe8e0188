// Generated fields besides the detection (level, permalink) -> their current values. Hand-written values stay.

import { isScalar, isSeq } from 'yaml';
import type { Candidate } from '../../model/candidates.ts';
import type { SourceInfo } from '../../model/report.ts';
import { type SealedPart, sealedParts } from '../../model/seal.ts';
import { type Level, levels } from '../../model/sigma.ts';
import { certain } from '../../text/items.ts';
import { withHoles } from '../../text/template-text.ts';
import { countPlace } from '../decisions/authorship.ts';
import { hits, hole, piecesOf } from '../judge/pattern.ts';
import type { ReadRule } from '../rules/read-rules.ts';
import type { FieldChange, LevelAsked } from './changes.ts';

/** The highest level that annotations ask for among the rule's messages; null if the rule has it. `keywords` are those it will have. */
export function levelAsked(
  rule: ReadRule,
  text: string,
  keywords: readonly string[],
  chosen: readonly Candidate[],
): LevelAsked | null {
  const node = rule.map.get('level', true);
  const now = isScalar(node) ? levels.indexOf(String(node.value) as Level) : -1;
  const patterns = keywords.map(piecesOf).filter((pieces) => pieces.length > 0);
  const asking = chosen
    .filter((one) => raising.has(one.level) && patterns.some((pieces) => hits(pieces, textOf(one))))
    .sort((a, b) => levels.indexOf(certain(b.level)) - levels.indexOf(certain(a.level)))[0];
  if (asking?.level === undefined || levels.indexOf(asking.level) <= now) return null;
  const range = isScalar(node) && isOwnLevel(rule, text) ? node.range : null;
  const change = range ? { from: range[0], to: range[1], text: asking.level } : null;
  return { level: asking.level, origin: asking.origins[0] ?? null, change };
}

// The same levels as for a new rule (rule/build.ts).
const raising: ReadonlySet<Level | undefined> = new Set(['high', 'critical']);

const textOf = ({ parts }: Candidate): string => withHoles(parts, hole).toLowerCase();

/** The permalink to the current commit, if the tool wrote the link and the work tree is unchanged since that commit. */
export function renewedLink(
  rule: ReadRule,
  text: string,
  { permalink, commit, dirty }: SourceInfo,
): FieldChange | null {
  const references = rule.map.get('references', true);
  if (permalink === null || commit === null || dirty || !isSeq(references) || !partOf(rule, text)?.isFrame) return null;
  const place = permalink.replace(commit, '');
  const old = references.items.find(
    (item) => isScalar(item) && String(item.value).replace(/(?<=\/)[\da-f]{40}(?=\/|$)/, '') === place,
  );
  return isScalar(old) && old.range && old.value !== permalink
    ? { from: old.range[0], to: old.range[1], text: permalink }
    : null;
}

function isOwnLevel(rule: ReadRule, text: string): boolean {
  const part = partOf(rule, text);
  if (part?.seal) return part.isFrame && !part.seal.levelGiven;
  // An older version wrote it without recording who chose the level.
  const description = String(rule.map.get('description') ?? '').replace(/\s+/g, ' ');
  return countPlace(description) !== null && String(rule.map.get('level')) === 'medium';
}

const partOf = ({ map }: ReadRule, text: string): SealedPart | undefined =>
  sealedParts(text).findLast(({ from }) => from <= certain(map.range)[0]);
