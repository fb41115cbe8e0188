// Ordinary messages -> a test whether a keyword hits one of them. Only literal text counts; values are not guessed.

import type { Part } from '../model/facts.ts';
import { withHoles } from '../text/template-text.ts';
import { type Places, windowsOf } from './windows.ts';

/** The first ordinary message that a keyword hits, for reading; null when there is none. */
export type AlsoIn = (keyword: string) => string | null;

const [value, end] = ['\x01', '\x02'];

/** The texts are put together when the first keyword asks. */
export function alsoInOrdinary(messages: readonly (readonly Part[])[]): AlsoIn {
  let all: { readonly text: string; readonly places: Places } | null = null;
  return (keyword) => {
    all ??= searchable(messages);
    const { text, places } = all;
    const pieces = piecesOf(keyword);
    const longest = pieces.reduce((a, b) => (b.length > a.length ? b : a));
    const found = places(longest, (place) => holds(messageAt(text, place), pieces));
    return found < 0 ? null : shown(messageAt(text, found));
  };
}

function searchable(messages: readonly (readonly Part[])[]): { readonly text: string; readonly places: Places } {
  const text = `${end}${messages.map(textOf).join(end)}${end}`;
  return { text, places: windowsOf(text) };
}

const messageAt = (text: string, place: number): string =>
  text.slice(text.lastIndexOf(end, place) + 1, text.indexOf(end, place));

const textOf = (parts: readonly Part[]): string =>
  withHoles(parts, value, (literal) => literal.replace(/[\x01\x02]/g, '\n')).toLowerCase();

/** What stands between the wildcards of a keyword. */
const piecesOf = (keyword: string): readonly string[] =>
  keyword
    .toLowerCase()
    .replace(/\\([\\*?])|\*/g, (_, escaped?: string) => escaped ?? value)
    .split(value);

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
