// Keywords and messages -> the share of keywords that occur in a message: low for the messages of another program.
import type { Message } from '../../model/messages.ts';
import { indexMessages } from './message-index.ts';
import { hits, piecesOf } from './pattern.ts';

/** 0 to 1; 1 if there is no keyword. */
export function heldShare(keywords: readonly string[], messages: readonly Message[]): number {
  if (keywords.length === 0) return 1;
  const { templates } = indexMessages(messages);
  const held = keywords.filter((keyword) => {
    const pieces = piecesOf(keyword);
    return templates.some(({ text }) => hits(pieces, text));
  });
  return held.length / keywords.length;
}
