// Tokens of `LOG(ERROR) << "a" << x;` -> those of a call with a sum, `LOG(ERROR, "a" + x);`, so that all that follows reads one form.
// Shifts of numbers stay as they are. The marks that take the place of `<<` keep its offsets.
import type { Grammar, StreamWords } from '../../model/grammar.ts';
import { chainEdits, type Edits, type Region } from './stream-edits.ts';
import {
  closingBrackets,
  code,
  copyToken,
  emptyTokens,
  endAt,
  kindAt,
  lengthAt,
  markAt,
  openingBrackets,
  push,
  startAt,
  TokenKind,
  type Tokens,
  textOf,
} from './tokens.ts';

const shift = code('<<');
const round = code('(');
const semicolon = code(';');
// What binds looser than `<<`, and cannot stand in a type.
const parting = new Set([';', ',', '?', ':', '=', '+=', '&&', '||', '==', '!='].map(code));
const notCalls = new Set(['if', 'while', 'for', 'switch', 'return', 'throw', 'catch', 'case', 'and', 'or', 'not']);

export const withStreamCalls = (tokens: Tokens, { streamWords }: Grammar): Tokens =>
  streamWords ? streamsAsCalls(tokens, streamWords) : tokens;

function streamsAsCalls(tokens: Tokens, words: StreamWords): Tokens {
  const first = tokens.codes.indexOf(shift);
  if (first < 0 || first >= tokens.count) return tokens;
  const edits: Edits = { before: new Map(), as: new Map() };
  readRegions(tokens, (region, end) => chainEdits({ tokens, words, edits }, region, end));
  return edits.as.size === 0 ? tokens : rewritten(tokens, edits);
}

/** Is the bracket at `i` one that took the place of a `<<`? */
export const isStreamBracket = (tokens: Tokens, i: number): boolean =>
  markAt(tokens, i) === round && lengthAt(tokens, i) === 2;

type OnRegion = (region: Region, end: number) => void;

/** What stands between two marks that part expressions, from the inside out. */
function readRegions(tokens: Tokens, onRegion: OnRegion): void {
  const around: Region[] = [];
  let region = regionAt(0, -1, false);
  for (let i = 0; i < tokens.count; i++) {
    const mark = markAt(tokens, i);
    if (mark === 0) continue;
    if (openingBrackets.has(mark)) {
      around.push(region);
      region = regionAt(i + 1, i, mark === round && isCallAt(tokens, i));
    } else if (closingBrackets.has(mark)) {
      onRegion(region, i);
      const outer = around.pop() ?? regionAt(i + 1, -1, false);
      if (outer.shifts.length === 0) outer.group = { open: region.open, close: i };
      region = outer;
    } else if (parting.has(mark)) {
      onRegion(region, i);
      region = regionAt(i + 1, region.open, region.isArgument && mark !== semicolon);
    } else if (mark === shift && !isOperatorName(tokens, i)) region.shifts.push(i);
  }
  onRegion(region, tokens.count);
}

const regionAt = (start: number, open: number, isArgument: boolean): Region => ({
  ...{ start, open, isArgument },
  shifts: [],
  group: null,
});

const isCallAt = (tokens: Tokens, open: number): boolean =>
  kindAt(tokens, open - 1) === TokenKind.identifier && open > 0 && !notCalls.has(textOf(tokens, open - 1));

/** `operator<<(…)` */
const isOperatorName = (tokens: Tokens, i: number): boolean =>
  i > 0 && tokens.kinds[i - 1] === TokenKind.identifier && textOf(tokens, i - 1) === 'operator';

function rewritten(tokens: Tokens, { before, as }: Edits): Tokens {
  const out = emptyTokens(tokens.source, tokens.count + (before.size << 1) + 16);
  out.defines.push(...tokens.defines);
  for (let i = 0; i <= tokens.count; i++) {
    for (const mark of before.get(i) ?? []) {
      const at = i < tokens.count ? startAt(tokens, i) : tokens.source.length;
      push(out, TokenKind.punctuator, mark, at, at, tokens.disabled[i] ?? 0);
    }
    if (i === tokens.count) break;
    const mark = as.get(i);
    if (mark === undefined) copyToken(out, tokens, i);
    else if (mark !== null)
      push(out, TokenKind.punctuator, mark, startAt(tokens, i), endAt(tokens, i), tokens.disabled[i] ?? 0);
  }
  return out;
}
