// Lines for the preprocessor: the tree says where they are, and they are read as the lexer reads them. What a macro stands for has no tree.
import type { Lexis } from '../../model/grammar.ts';
import { type LexState, openersOf } from '../lexer/scan.ts';
import type { Tokens } from '../lexer/tokens.ts';
import { readDirective } from '../preprocessor/directives.ts';

export interface Directives {
  readonly state: LexState;
  /** Offset behind the last one: nodes before it are part of it. */
  behind: number;
  /** How many tokens are known to be in the builds that contain them. */
  marked: number;
}

export const directivesOf = (tokens: Tokens, lexis: Lexis): Directives => ({
  state: {
    source: tokens.source,
    lexis,
    opens: openersOf(lexis),
    to: tokens.source.length,
    tokens,
    lineStart: true,
    conditions: [],
    disabled: 0,
    unclosed: new Map(),
  },
  behind: 0,
  marked: 0,
});

export function pushDirective(directives: Directives, at: number): void {
  markBuilds(directives);
  directives.behind = readDirective(directives.state, at);
  directives.marked = directives.state.tokens.count;
}

/** Says of the tokens since the last directive which builds contain them. */
export function markBuilds({ state, marked }: Directives): void {
  state.tokens.disabled.fill(state.disabled, marked, state.tokens.count);
}
