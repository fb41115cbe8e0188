// Messages that one would not alert on -> what tells whether a keyword hits one of them. Conservative: only text that the other message
// holds for certain counts, and what its values may be is not guessed.
import type { Part } from '../types.ts';
import { groupsOf, type Marks, marksOf, mayHold } from './marks.ts';

/** The first ordinary message that a keyword hits, for reading; null when there is none. */
export type AlsoIn = (keyword: string) => string | null;

// Linux has 400,000 messages: one text to search is many times fewer calls than one a message, and its marks spare searching most of them.
const chunkLength = 1 << 14;
const [value, end] = ['\x01', '\x02'];

interface Chunk {
  readonly text: string;
  readonly marks: Marks;
}

/** The texts are put together when the first keyword asks. */
export function alsoInOrdinary(messages: readonly (readonly Part[])[]): AlsoIn {
  let chunks: readonly Chunk[] | null = null;
  return (keyword) => {
    chunks ??= chunksOf(messages);
    const pieces = piecesOf(keyword);
    const longest = pieces.reduce((a, b) => (b.length > a.length ? b : a));
    const groups = groupsOf(longest);
    for (const { text, marks } of chunks) {
      const found = mayHold(marks, groups) ? search(text, pieces, longest) : null;
      if (found !== null) return found;
    }
    return null;
  };
}

function chunksOf(messages: readonly (readonly Part[])[]): Chunk[] {
  const chunks: Chunk[] = [];
  let texts: string[] = [];
  let length = 0;
  const close = (): void => {
    const text = `${end}${texts.join(end)}${end}`;
    chunks.push({ text, marks: marksOf(text) });
    [texts, length] = [[], 0];
  };
  for (const parts of messages) {
    const text = textOf(parts);
    texts.push(text);
    length += text.length;
    if (length > chunkLength) close();
  }
  close();
  return chunks;
}

const textOf = (parts: readonly Part[]): string =>
  parts
    .map((part) => ('literal' in part ? part.literal.replace(/[\x01\x02]/g, '\n') : value))
    .join('')
    .toLowerCase();

/** What stands between the wildcards of a keyword. */
const piecesOf = (keyword: string): readonly string[] =>
  keyword
    .toLowerCase()
    .replace(/\\([\\*?])|\*/g, (_, escaped?: string) => escaped ?? value)
    .split(value);

function search(chunk: string, pieces: readonly string[], longest: string): string | null {
  let at = chunk.indexOf(longest);
  while (at >= 0) {
    const to = chunk.indexOf(end, at);
    const text = chunk.slice(chunk.lastIndexOf(end, at) + 1, to);
    if (holds(text, pieces)) return shown(text);
    at = chunk.indexOf(longest, to);
  }
  return null;
}

function holds(text: string, pieces: readonly string[]): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

const longestShown = 60;

function shown(text: string): string {
  const line = text.replaceAll(value, '*').replace(/\s+/g, ' ').trim();
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}
