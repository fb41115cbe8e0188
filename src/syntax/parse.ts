// Text of a file -> its statements that hold a text. Reads the whole file as tokens, but builds trees only where texts are.

import type { Language, ParsedSource, Relaying } from '../model/language-contract.ts';
import { withCallbacks } from './dataflow/callbacks.ts';
import { relayingFunctions, relayingMacro } from './dataflow/forwarding-summaries.ts';
import { candidatesIn, mentionsOf } from './dataflow/indirect-uses.ts';
import { thrownIn } from './exceptions/classes.ts';
import { matchBrackets } from './lexer/brackets.ts';
import { layOut } from './lexer/layout.ts';
import { lex } from './lexer/lex.ts';
import { positions } from './lexer/positions.ts';
import { type Define, release } from './lexer/tokens.ts';
import type { Walk } from './statements/statement-builder.ts';
import { walkBlock, walkFile } from './statements/statements.ts';

/** `thrownToo`: classes and what is thrown are wanted too. */
export function parse(source: string, language: Language, thrownToo = false): ParsedSource {
  const { lexis, grammar } = language;
  const flat = lex(source, lexis);
  const tokens = grammar.layout ? layOut(flat, grammar.layout) : flat;
  const brackets = matchBrackets(tokens);
  const candidates = candidatesIn({ tokens, brackets, grammar, language });
  const walk: Walk = {
    tokens,
    brackets,
    grammar,
    language,
    macro: null,
    disabled: false,
    debug: false,
    out: [],
    candidates,
    bodies: [],
    exceptions: new Set(),
    block: walkBlock,
  };
  if (tokens.texts.length + candidates.length > 0) walkFile(walk);
  const mentions = mentionsOf(walk);
  const reading = { tokens, brackets, language };
  const definitions = withCallbacks(reading, relayingFunctions(reading));
  const thrown = thrownToo && grammar.throwing ? thrownIn(tokens, brackets, grammar, grammar.throwing) : undefined;
  release(flat);
  if (tokens !== flat) release(tokens);
  for (const define of tokens.defines) readDefine(walk, define, definitions);
  const syntaxErrors = brackets.unbalanced;
  const parsed = { statements: walk.out, definitions, mentions, position: positions(source), syntaxErrors };
  return thrown ? { ...parsed, thrown } : parsed;
}

/** Most definitions hold no text and hand nothing on. */
function readDefine(walk: Walk, define: Define, definitions: Relaying[]): void {
  const { language } = walk;
  const { source } = walk.tokens;
  const { lexis, emitting } = language;
  const { name, parameters, from, to, disabled, debug } = define;
  const written = source.slice(from, to);
  const quoted = holdsQuote(written, lexis.quotes);
  const relaying = (parameters.length > 0 || emitting.test(name)) && emitting.test(written);
  if (!quoted && !relaying) return;
  const tokens = lex(source, lexis, from, to);
  const brackets = matchBrackets(tokens);
  const inside = { tokens, brackets, candidates: [], bodies: [], macro: { name, parameters }, disabled, debug };
  if (quoted) walkFile({ ...walk, ...inside });
  const relayed = relaying ? relayingMacro({ tokens, brackets, language }, name, parameters, from) : null;
  if (relayed) definitions.push(relayed);
  release(tokens);
}

function holdsQuote(text: string, quotes: string): boolean {
  for (const quote of quotes) if (text.includes(quote)) return true;
  return false;
}
