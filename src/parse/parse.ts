// Text of a file -> its statements that hold a text. Reads the whole file as tokens, but builds trees only where texts are.
import type { Language, ParsedSource, Statement } from '../syntax.ts';
import { matchBrackets } from './brackets.ts';
import { layOut } from './layout.ts';
import { lex } from './lex.ts';
import { candidatesIn, mentionsOf } from './mentions.ts';
import { walkFile } from './statements.ts';
import { release } from './tokens.ts';

export function parse(source: string, language: Language): ParsedSource {
  const out: Statement[] = [];
  const { lexis, grammar } = language;
  const flat = lex(source, lexis);
  const tokens = grammar.layout ? layOut(flat, grammar.layout) : flat;
  const brackets = matchBrackets(tokens);
  const walk = { tokens, brackets, grammar, language, macro: null, disabled: false, debug: false, out, bodies: [] };
  const candidates = candidatesIn(walk);
  if (tokens.texts.length + candidates.length > 0) walkFile({ ...walk, candidates });
  const mentions = mentionsOf({ ...walk, candidates, block: () => {} }, candidates, walk.bodies);
  release(flat);
  if (tokens !== flat) release(tokens);
  for (const { name, parameters, from, to, disabled, debug } of tokens.defines) {
    if (!holdsQuote(source.slice(from, to), lexis.quotes)) continue; // most definitions hold no text
    const body = lex(source, lexis, from, to);
    const macro = { name, parameters };
    const inside = { tokens: body, brackets: matchBrackets(body), candidates: [], bodies: [] };
    walkFile({ ...walk, ...inside, macro, disabled, debug });
  }
  return { statements: out, mentions, position: positions(source), syntaxErrors: brackets.unbalanced };
}

function holdsQuote(text: string, quotes: string): boolean {
  for (const quote of quotes) if (text.includes(quote)) return true;
  return false;
}

/** Offset -> line and column; the line starts are looked up only when somebody asks. */
function positions(source: string): ParsedSource['position'] {
  let starts: number[] | null = null;
  return (at) => {
    starts ??= lineStarts(source);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: at - starts[low]! + 1 };
  };
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
