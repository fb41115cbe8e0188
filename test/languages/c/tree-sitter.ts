// The reader held against the official grammar: which texts of a C source both see, and in which call.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Language as Grammar, type Node, Parser } from 'web-tree-sitter';
import { extract } from '../../../src/extract/extract.ts';
import { c } from '../../../src/languages/c/c.ts';
import { parse } from '../../../src/parse/parse.ts';
import type { Expr } from '../../../src/syntax.ts';

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

export async function loadGrammar(): Promise<Parser> {
  await Parser.init();
  const folder = dirname(createRequire(import.meta.url).resolve('tree-sitter-c/package.json'));
  return new Parser().setLanguage(await Grammar.load(join(folder, 'tree-sitter-c.wasm')));
}

export function compare(parser: Parser, source: string): Comparison {
  const read = readerSays(source);
  const tree = parser.parse(source)!;
  try {
    const literals = tree.rootNode.descendantsOfType('string_literal').filter((literal) => isText(literal, source));
    const differences = literals.flatMap((literal) => {
      const grammar = `${calleeOf(literal)} in ${functionOf(literal)}`;
      const reader = read.get(literal.startIndex) ?? 'no text';
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

/** Offset of every literal that the reader sees -> callee and function of its text. */
function readerSays(source: string): Map<number, string> {
  const parsed = parse(source, c);
  const callees = new Map(
    extract(parsed, c, '', 0).texts.map(({ line, column, call, function: inside }) => [
      `${line}:${column}`,
      `${call ? lastName(call.name) : 'no call'} in ${inside ?? 'none'}`,
    ]),
  );
  const found = new Map<number, string>();
  for (const text of parsed.statements.flatMap(({ expr }) => textsOf(expr))) {
    const { line, column } = parsed.position(text.at);
    const callee = callees.get(`${line}:${column}`)!;
    let from = text.at;
    for (const piece of text.pieces) {
      if (!('raw' in piece)) continue;
      const at = source.indexOf(piece.raw, from);
      if (at === text.at || !found.has(at)) found.set(at, callee);
      from = at + piece.raw.length;
    }
  }
  return found;
}

function textsOf(expr: Expr): (Expr & { kind: 'text' })[] {
  if (expr.kind === 'text') return [expr];
  const inside = Object.values(expr).filter((value) => typeof value === 'object' && value !== null) as (
    | Expr
    | Expr[]
  )[];
  return inside.flat().flatMap(textsOf);
}

const notTexts = new Set(['preproc_include', 'preproc_call', 'linkage_specification']);

function isText(literal: Node, source: string): boolean {
  const line = source.slice(source.lastIndexOf('\n', literal.startIndex) + 1, literal.startIndex);
  if (/^\s*#/.test(line)) return false; // inside an ERROR a directive is none for the grammar
  for (let node = literal.parent; node; node = node.parent) {
    if (notTexts.has(node.type)) return false;
    if (node.type === 'compound_statement') return true;
  }
  return true;
}

/** The nearest call around a literal that is not seen through. */
function calleeOf(literal: Node): string {
  for (let node: Node = literal; node.parent; node = node.parent) {
    const { parent } = node;
    if (parent.type === 'compound_statement') break;
    if (parent.type === 'gnu_asm_expression') return 'asm';
    if (parent.type === 'sizeof_expression' && node.type === 'parenthesized_expression') return 'sizeof'; // a call for the reader
    if (parent.type !== 'call_expression' || parent.childForFieldName('arguments')?.id !== node.id) continue;
    const name = lastName(parent.childForFieldName('function')!.text);
    if (!c.transparent.has(name)) return name;
  }
  return 'no call';
}

function functionOf(literal: Node): string {
  for (let node = literal.parent; node; node = node.parent) {
    if (node.type !== 'function_definition') continue;
    let name = node.childForFieldName('declarator');
    while (name && name.type !== 'identifier')
      name = name.childForFieldName('declarator') ?? name.namedChildren[0] ?? null;
    return name?.text ?? 'none';
  }
  return 'none';
}

/** Of `self->log[i].print` it is `print`; the words behind `asm` say the same as it does. */
function lastName(callee: string): string {
  const name =
    callee
      .replace(/\[[^\]]*\]/g, '')
      .match(/\w+/g)
      ?.at(-1) ?? '';
  return /^(__)?(asm|volatile)(__)?$/.test(name) ? 'asm' : name;
}
