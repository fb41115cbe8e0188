// A source as the data flow sees it: tokens and brackets, without statements.
import { languages } from '../../../src/languages/index.ts';
import type { Language } from '../../../src/model/language-contract.ts';
import { matchBrackets } from '../../../src/syntax/lexer/brackets.ts';
import { lex } from '../../../src/syntax/lexer/lex.ts';
import { withEnds } from '../../../src/syntax/lexer/line-ends.ts';
import { withStreamCalls } from '../../../src/syntax/lexer/stream-chains.ts';
import type { FileWalk } from '../../../src/syntax/statements/statement-builder.ts';

export const languageOf = (name: string): Language => languages.find((one) => one.name === name) as Language;

export function walkOf(source: string, name = 'c'): FileWalk {
  const language = languageOf(name);
  const { grammar, lexis } = language;
  const tokens = withStreamCalls(withEnds(lex(source, lexis), grammar), grammar);
  return {
    ...{
      tokens,
      brackets: matchBrackets(tokens),
      grammar,
      language,
      macro: null,
      disabled: false,
      debug: false,
      switched: [],
    },
    ...{ out: [], candidates: [], bodies: [], exceptions: new Set(), block: () => {} },
  };
}
