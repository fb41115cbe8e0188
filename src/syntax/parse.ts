// Text of a file -> its statements that contain a string. Lexes the whole file, but builds trees only where strings are.

import { mayEmit } from '../model/emission.ts';
import type { Language } from '../model/language-contract.ts';
import type { ForwardingDefinition, ParsedSource } from '../model/parsed-source.ts';
import { withCallbacks } from './dataflow/callbacks.ts';
import { candidatesIn } from './dataflow/find-indirect-uses.ts';
import { forwardingFunctions, forwardingMacro } from './dataflow/forwarding-summaries.ts';
import { indirectUsesOf } from './dataflow/indirect-uses.ts';
import { exceptionsIn } from './exceptions/classes.ts';
import { matchBrackets } from './lexer/brackets.ts';
import { withFieldSums } from './lexer/field-sums.ts';
import { lex } from './lexer/lex.ts';
import { withEnds } from './lexer/line-ends.ts';
import { positions } from './lexer/positions.ts';
import { withStreamCalls } from './lexer/stream-chains.ts';
import type { Define, Tokens } from './lexer/tokens.ts';
import { withoutUnicodeEscapes } from './lexer/unicode-escapes.ts';
import type { FileWalk } from './statements/statement-builder.ts';
import { walkBlock, walkFile } from './statements/statements.ts';
import { startValues } from './switches/start-values.ts';
import { switchedCode } from './switches/switched-code.ts';
import { treeTokens } from './trees/tree-tokens.ts';

export interface Parsing {
  /** Also return classes and throws. */
  readonly exceptions?: boolean;
  /** Take tokens from the tree of its grammar, which must be loaded. */
  readonly byTree?: boolean;
}

export function parse(written: string, language: Language, parsing: Parsing = {}): ParsedSource {
  const { grammar } = language;
  const { source, position } = language.lexis.unicodeEscapes
    ? withoutUnicodeEscapes(written)
    : { source: written, position: positions(written) };
  const tokens = tokensOf(source, language, parsing.byTree === true);
  const brackets = matchBrackets(tokens);
  const candidates = candidatesIn({ tokens, brackets, grammar, language });
  const switched = switchedCode({ tokens, brackets, grammar });
  const walk: FileWalk = {
    tokens,
    brackets,
    grammar,
    language,
    macro: null,
    disabled: false,
    debug: false,
    switched,
    out: [],
    candidates,
    bodies: [],
    exceptions: new Set(),
    block: walkBlock,
  };
  if (tokens.texts.length + candidates.length > 0) walkFile(walk);
  const mentions = indirectUsesOf(walk);
  const reading = { tokens, brackets, language, switched };
  const definitions = withCallbacks(reading, forwardingFunctions(reading));
  const exceptions =
    parsing.exceptions && grammar.throwing ? exceptionsIn(tokens, brackets, grammar, grammar.throwing) : undefined;
  for (const define of tokens.defines) readDefine(walk, define, definitions);
  const syntaxErrors = brackets.unbalanced;
  const starts = startValues(walk);
  const read = { statements: walk.out, definitions, mentions, position, syntaxErrors };
  const parsed = starts ? { ...read, starts } : read;
  return exceptions ? { ...parsed, exceptions } : parsed;
}

/** Falls back to the lexer where there is no tree. */
function tokensOf(source: string, { lexis, grammar, tree }: Language, byTree: boolean): Tokens {
  const tokens = byTree && tree ? treeTokens(source, tree) : null;
  return withFieldSums(tokens ?? withStreamCalls(withEnds(lex(source, lexis), grammar), grammar), lexis);
}

/** Skips definitions without strings or forwarded parameters, which are most of them. */
function readDefine(walk: FileWalk, define: Define, definitions: ForwardingDefinition[]): void {
  const { language } = walk;
  const { source } = walk.tokens;
  const { lexis, grammar } = language;
  const { name, parameters, from, to, disabled, debug } = define;
  const written = source.slice(from, to);
  const quoted = holdsQuote(written, lexis.quotes);
  const relaying = parameters.length > 0 || mayEmit(language, name);
  if (!quoted && !relaying) return;
  const tokens = withStreamCalls(lex(source, lexis, from, to), grammar);
  const brackets = matchBrackets(tokens);
  const switched = switchedCode({ tokens, brackets, grammar });
  const own = { tokens, brackets, switched };
  const inside = { ...own, candidates: [], bodies: [], macro: { name, parameters }, disabled, debug };
  if (quoted) walkFile({ ...walk, ...inside });
  const relayed = relaying ? forwardingMacro({ ...own, language }, name, parameters, from) : null;
  if (relayed) definitions.push(relayed);
}

function holdsQuote(text: string, quotes: string): boolean {
  for (const quote of quotes) if (text.includes(quote)) return true;
  return false;
}
