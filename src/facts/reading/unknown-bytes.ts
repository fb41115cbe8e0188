// A source with undecodable bytes -> a warning, if they occur in a string. Bytes in comments do not matter.

import { isCatalogue } from '../../languages/index.ts';
import type { Lexis } from '../../model/grammar.ts';
import type { Catalogue, Language } from '../../model/language-contract.ts';
import type { Diagnostic } from '../../model/source-files.ts';
import type { Source } from '../../sources/folder/read-source.ts';
import { lex } from '../../syntax/lexer/lex.ts';
import { positions } from '../../syntax/lexer/positions.ts';
import type { Tokens } from '../../syntax/lexer/tokens.ts';
import { itemAt } from '../../text/items.ts';

type Loss = Pick<Diagnostic, 'line' | 'text'>;

/** `line` is the line of the first affected string. */
export function lossIn({ text, problem }: Source, language: Language | Catalogue): Loss | null {
  if (problem === null) return null;
  const { why, declared } = problem;
  const lines = linesWithUnknown(text, language);
  if (!declared && lines.length === 0) return null;
  const count = lines.length === 1 ? '1 text' : `${lines.length} texts`;
  return {
    line: lines[0] ?? null,
    text: lines.length === 0 ? why : `${why}: unknown characters in ${count} are not read`,
  };
}

const unknown = '\uFFFD';

function linesWithUnknown(source: string, language: Language | Catalogue): readonly number[] {
  if (isCatalogue(language))
    return language.entries(source).flatMap(({ raw, line }) => (raw.includes(unknown) ? [line] : []));
  const position = positions(source);
  return textsIn(source, language.lexis)
    .filter(([from, to]) => source.slice(from, to).includes(unknown))
    .map(([from]) => position(from).line)
    .sort((a, b) => a - b);
}

type Range = readonly [from: number, to: number];

function textsIn(source: string, lexis: Lexis, from = 0, to = source.length): readonly Range[] {
  const tokens = lex(source, lexis, from, to);
  const inDefines = tokens.defines.flatMap((define) => textsIn(source, lexis, define.from, define.to));
  return [...rangesOf(tokens), ...inDefines];
}

const rangesOf = ({ texts, starts, ends }: Tokens): readonly Range[] =>
  texts.map((i) => [itemAt(starts, i), itemAt(ends, i)]);
