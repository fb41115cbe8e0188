// Excludes lists of names: of fonts, genres or countries. Each word of such a list is capitalised, and no item is a sentence.
import type { Message } from '../../model/messages.ts';
import { groupBy } from '../../text/group-by.ts';

const leastItems = 8;

/** `messages` are those of one file. */
export function excludeListsOfNames(messages: Message[]): Message[] {
  if (messages.length < leastItems) return messages;
  const lists = groupBy(messages.filter(isItem), (one) => [listOf(one)]);
  const named = new Set([...lists].flatMap(([list, items]) => (isOfNames(items) ? [list] : [])));
  if (named.size === 0) return messages;
  return messages.map((one) =>
    !one.annotation && isItem(one) && named.has(listOf(one)) ? { ...one, excluded: { reason: 'name' } } : one,
  );
}

const isItem = ({ origin: { sinkKind, sink }, excluded }: Message): boolean =>
  sinkKind === 'table' && sink !== null && excluded === null;

const listOf = ({ origin }: Message): string => `${origin.function}\0${origin.sink}`;

function isOfNames(items: readonly Message[]): boolean {
  const texts = items.map(({ parts: [part, ...more] }) =>
    part && 'literal' in part && more.length === 0 ? part.literal : null,
  );
  const names = texts.filter((text) => text !== null && isName(text));
  return items.length >= leastItems && names.length >= 0.9 * items.length && !texts.some(isTrouble);
}

/** Up to four capitalised words: `Slow Rock`, `Drum & Bass`. */
const isName = (text: string): boolean => {
  const words = text.trim().split(/[\s/-]+/);
  return words.length <= 4 && words.every((word) => /^(?:[\p{Lu}\d&'(][^.!?:]*|and|of|the|n)$/u.test(word));
};

// `Not Found`, `Bad Gateway`: what servers answer is capitalised, too.
const isTrouble = (text: string | null): boolean =>
  /\b(?:not|no|bad|error|fail\w*|invalid|denied|forbidden|unauthori[sz]ed|unsupported|missing|refused)\b/i.test(
    text ?? '',
  );
