// Messages that a rule generated now would contain -> those that no keyword hits and that are not a rewording.

import type { Candidate } from '../../model/candidates.ts';
import type { Part } from '../../model/facts.ts';
import type { KeywordVerdict } from '../../model/keyword-status.ts';
import { withHoles } from '../../text/template-text.ts';
import { hits, hole, piecesOf } from './pattern.ts';

/** `coming` are keywords about to be added to a rule: messages that they hit are not new. */
export function newMessages(
  chosen: readonly Candidate[],
  verdicts: readonly KeywordVerdict[],
  coming: readonly string[] = [],
): readonly Candidate[] {
  const keywords = [...verdicts.map(({ keyword }) => keyword.value), ...coming];
  const patterns = keywords.map(piecesOf).filter((pieces) => pieces.length > 0);
  const renewed = new Set(
    verdicts.flatMap(({ status, closest }) => (status === 'reworded' && closest ? keyOf(closest.parts) : [])),
  );
  const known = new Set(keywords.map((keyword) => keyword.toLowerCase()));
  return chosen.filter(({ parts, keywords: own }) => {
    const text = withHoles(parts, hole).toLowerCase();
    const isKnown = own.every((keyword) => known.has(keyword.toLowerCase()));
    return !isKnown && !renewed.has(keyOf(parts)) && !patterns.some((pieces) => hits(pieces, text));
  });
}

const keyOf = (parts: readonly Part[]): string => JSON.stringify(parts);
