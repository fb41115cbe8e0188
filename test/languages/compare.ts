// The reader held against an official grammar: which texts of a source both see, in which call and in which function.
import type { Node, Parser } from 'web-tree-sitter';
import { extract } from '../../src/facts/extract.ts';
import { concatenatedStrings } from '../../src/facts/strings/string-concatenation.ts';
import type { Role } from '../../src/model/facts.ts';
import type { Expr, Language } from '../../src/model/language-contract.ts';
import { parse } from '../../src/syntax/parse.ts';

interface Difference {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** What the grammar says and what the reader says: `callee in function`, with `no call`, or `no text`. */
  readonly grammar: string;
  readonly reader: string;
}

export interface Comparison {
  readonly literals: number;
  readonly covered: number;
  /** In the same call and the same function. */
  readonly same: number;
  readonly grammarHasErrors: boolean;
  readonly differences: readonly Difference[];
}

/** What the grammar of a language says about a literal. */
export interface Reference {
  readonly language: Language;
  /** Type of a literal's node. */
  readonly literal: string;
  /** Roles whose texts count for no call: the reader does not say where they stand. */
  readonly withoutCall?: ReadonlySet<Role>;
  readonly isText: (literal: Node, source: string) => boolean;
  readonly calleeOf: (literal: Node) => string;
  readonly functionOf: (literal: Node) => string;
  /** The name that both sides compare. */
  readonly lastName: (callee: string) => string;
}

export function compareWith(reference: Reference, parser: Parser, source: string): Comparison {
  const read = readerSays(reference, source);
  const tree = parser.parse(source)!;
  try {
    const all = tree.rootNode.descendantsOfType(reference.literal);
    const literals = all.filter((literal) => reference.isText(literal, source));
    const differences = literals.flatMap((literal) => {
      const reader = read.get(literal.startIndex) ?? 'no text';
      const callee = reader.startsWith(anyCall) ? anyCall : reference.calleeOf(literal);
      const grammar = `${callee} in ${reference.functionOf(literal)}`;
      const { row, column } = literal.startPosition;
      return grammar === reader ? [] : [{ line: row + 1, column: column + 1, text: literal.text, grammar, reader }];
    });
    const missed = differences.filter(({ reader }) => reader === 'no text').length;
    return {
      literals: literals.length,
      covered: literals.length - missed,
      same: literals.length - differences.length,
      grammarHasErrors: tree.rootNode.hasError,
      differences,
    };
  } finally {
    tree.delete();
  }
}

const anyCall = 'any call';

/** Offset of every literal that the reader sees -> callee and function of its text. */
function readerSays({ language, lastName, withoutCall }: Reference, source: string): Map<number, string> {
  const parsed = parse(source, language);
  // Where a variable goes is more than a grammar tells.
  const statements = parsed.statements.map(({ place, ...rest }) => ({ ...rest, place: { ...place, use: null } }));
  const callees = new Map(
    extract({ ...parsed, statements }, language, '', 0).texts.map(({ line, column, call, role, function: inside }) => {
      const callee = call ? lastName(call.name) : withoutCall?.has(role) ? anyCall : 'no call';
      return [`${line}:${column}`, `${callee} in ${inside ?? 'none'}`];
    }),
  );
  const found = new Map<number, string>();
  for (const { expr, place } of parsed.statements) {
    const firsts = new Map(joinsIn(expr, language).flatMap((texts) => texts.map((text) => [text.at, texts[0]!.at])));
    for (const text of textsOf(expr)) {
      const { line, column } = parsed.position(firsts.get(text.at) ?? text.at);
      // A text that is part of one before it has no fact of its own.
      const callee = callees.get(`${line}:${column}`) ?? `${anyCall} in ${place.function ?? 'none'}`;
      let from = text.at;
      for (const piece of text.pieces) {
        if (!('raw' in piece)) continue;
        const at = source.indexOf(piece.raw, from);
        if (at === text.at || !found.has(at)) found.set(at, callee);
        from = at + piece.raw.length;
      }
    }
  }
  return found;
}

type Text = Expr & { kind: 'text' };

const partsOf = (expr: Expr): Expr[] =>
  (Object.values(expr).filter((value) => typeof value === 'object' && value !== null) as (Expr | Expr[])[]).flat();

const textsOf = (expr: Expr): Text[] => (expr.kind === 'text' ? [expr] : partsOf(expr).flatMap(textsOf));

/** The texts of each template that is put together of several, the outermost template last: a part of it says less. */
function joinsIn(expr: Expr, language: Language): (readonly Text[])[] {
  if (expr.kind === 'text') return [];
  return [...partsOf(expr).flatMap((part) => joinsIn(part, language)), concatenatedStrings(expr, language)].filter(
    ({ length }) => length > 0,
  );
}
