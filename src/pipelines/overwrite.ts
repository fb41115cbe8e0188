// The text of an output file and the new rules -> why they must not replace it, if so. Writes nothing.

import { heldShare } from '../lifecycle/judge/held-share.ts';
import { type ReadRule, readRules } from '../lifecycle/rules/read-rules.ts';
import { InputError } from '../model/errors.ts';
import type { Message } from '../model/messages.ts';
import { keywordLine, type SealedPart, sealedParts } from '../model/seal.ts';

export interface OverwriteFor {
  /** The new text. */
  readonly fresh: string;
  /** Of the program that was read. */
  readonly messages: readonly Message[];
  /** Id of a rule on which there are decisions -> the keywords that people added: such edits are not lost. */
  readonly decided: ReadonlyMap<string, readonly string[]>;
}

export type Obstacle = 'another repository' | 'another source' | 'edited' | 'not known';

/** What holds no rule is replaced as people say. */
export function obstacleTo(old: string, about: OverwriteFor): Obstacle | null {
  if (old === about.fresh) return null;
  const parts = sealedParts(old).map((part) => ({ ...part, rules: rulesIn(part.text) }));
  if (parts.every(({ seal, rules }) => seal === null && rules.length === 0)) return null;
  const found = parts.map((part) => obstacleIn(part, about));
  return obstacles.find((one) => found.includes(one)) ?? null;
}

// The first that applies: who edits or replaces the rule of another source has more to lose.
const obstacles: readonly Obstacle[] = ['another repository', 'another source', 'edited', 'not known'];

interface Part extends SealedPart {
  readonly rules: readonly ReadRule[];
}

function rulesIn(text: string): readonly ReadRule[] {
  try {
    return readRules(text, '');
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
}

function obstacleIn(part: Part, about: OverwriteFor): Obstacle | null {
  // Nobody knows who wrote it: it may be of any source.
  if (part.seal === null && !isAsThisProgramWrites(part, about)) return 'not known';
  const other = otherSource(part, about);
  if (other !== null) return other;
  const isKept = part.seal === null || part.isWhole || (part.isFrame && areEditsDecided(part, about));
  return isKept ? null : 'edited';
}

// ── sources ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A new version holds most of the keywords of an old one; other programs hold none, or a few that all programs share. */
const MIN_HELD_SHARE = 0.5;

/** The repository tells, where both have one. A tree alone has no name but what it says: its folder may be anywhere. */
function otherSource({ seal, rules }: Part, { fresh, messages, decided }: OverwriteFor): Obstacle | null {
  const [before, now] = [seal?.source ?? null, sealedParts(fresh)[0]?.seal?.source ?? null];
  if (before !== null && now !== null) return before === now ? null : 'another repository';
  const own = rules.flatMap(({ document: { id, keywords } }) => {
    const added = new Set(decided.get(id ?? ''));
    return keywords.filter(({ value, written }) => !added.has(value) && !written.endsWith(' # added by hand'));
  });
  const values = own.map(({ value }) => value);
  return isOfAnother(values, messages) ? 'another source' : null;
}

export const isOfAnother = (keywords: readonly string[], messages: readonly Message[]): boolean =>
  heldShare(keywords, messages) < MIN_HELD_SHARE;

// ── edits ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Keywords alone; comments behind them would be lost. */
function areEditsDecided({ text, rules }: Part, { fresh, decided }: OverwriteFor): boolean {
  const known = new Set(fresh.split('\n'));
  return (
    rules.length > 0 &&
    rules.every(({ document }) => decided.has(document.id ?? '')) &&
    keywordLinesIn(text).every((line) => known.has(line) || isPlainItem(line))
  );
}

/** Without a comment, or with one of this program. */
const isPlainItem = (line: string): boolean =>
  /^ {8}- (?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^'"#]+?)(?: # (?:added by hand|\S+:\d+.*))?\s*$/.test(line);

const keywordLinesIn = (text: string): readonly string[] => text.replaceAll('\r', '').match(keywordLine) ?? [];

// ── rules without a seal ────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Versions before the seal wrote the same but for what changes with source and day; then their description says how many keywords
 * there are. What is not known for sure is people's.
 */
function isAsThisProgramWrites({ text, rules }: Part, about: OverwriteFor): boolean {
  const [rule] = rules;
  if (!rule || rules.length > 1) return false;
  const lines = keywordLinesIn(text);
  const count = /taken from its source code \((\d+) keyword/.exec(text)?.[1];
  const areOwn = lines.every((line) => isPlainItem(line) && /^ {8}- '/.test(line));
  const isCounted = about.decided.has(rule.document.id ?? '') || Number(count) === lines.length;
  return areOwn && isCounted && sealedParts(about.fresh).some((part) => steadyLines(part.text) === steadyLines(text));
}

/** Without keywords, dates, counts and links. */
const steadyLines = (text: string): string =>
  text
    .replaceAll('\r', '')
    .replace(keywordLine, '')
    .replace(/^references:\n(?: {4}- .*\n)*/m, '')
    .replace(/^(?:date|modified): .*$/gm, '')
    .replace(/^description: Detects .* taken from its source code .*$/m, '')
    .replace(/^ {4}# (?:Cross-checked with|Incomplete:) .*$/gm, '')
    .replace(/\n+/g, '\n');
