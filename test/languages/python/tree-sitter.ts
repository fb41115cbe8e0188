// The reader held against the official grammar: which texts of a Python source both see, and in which call.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Language as Grammar, type Node, Parser } from 'web-tree-sitter';
import { extract } from '../../../src/extract/extract.ts';
import { python } from '../../../src/languages/python/python.ts';
import { parse } from '../../../src/parse/parse.ts';
import type { Expr } from '../../../src/syntax.ts';
import type { Comparison } from '../compare.ts';

export async function loadGrammar(): Promise<Parser> {
  await Parser.init();
  const folder = dirname(createRequire(import.meta.url).resolve('tree-sitter-python/package.json'));
  return new Parser().setLanguage(await Grammar.load(join(folder, 'tree-sitter-python.wasm')));
}

export function compare(parser: Parser, source: string): Comparison {
  const read = readerSays(source);
  const tree = parser.parse(source)!;
  try {
    const literals = tree.rootNode
      .descendantsOfType('string')
      .filter((literal) => /["']$/.test(literal.text) && !isInside(literal, 'interpolation'));
    const differences = literals.flatMap((literal) => {
      const reader = read.get(literal.startIndex) ?? 'no text';
      const grammar = `${reader.startsWith('any call') ? 'any call' : calleeOf(literal)} in ${functionOf(literal)}`;
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

// What is compared, a key or a value put into another text counts for no call: the reader does not say where it stands.
const withoutCall = new Set(['compared', 'key', 'other', 'docstring', 'value', 'table']);

/** Offset of every literal that the reader sees -> callee and function of its text. */
function readerSays(source: string): Map<number, string> {
  const parsed = parse(source, python);
  // Where a variable goes is more than the grammar tells.
  const statements = parsed.statements.map(({ place, ...rest }) => ({ ...rest, place: { ...place, use: null } }));
  const callees = new Map(
    extract({ ...parsed, statements }, python, '', 0).texts.map(({ line, column, call, role, function: inside }) => {
      const callee = call ? lastName(call.name) : withoutCall.has(role) ? 'any call' : 'no call';
      return [`${line}:${column}`, `${callee} in ${inside ?? 'none'}`];
    }),
  );
  const found = new Map<number, string>();
  for (const { expr, place } of parsed.statements)
    for (const text of textsOf(expr)) {
      const { line, column } = parsed.position(text.at);
      // A text that is joined to one before it has no fact of its own.
      const callee = callees.get(`${line}:${column}`) ?? `any call in ${place.function ?? 'none'}`;
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

function isInside(literal: Node, type: string): boolean {
  for (let node = literal.parent; node; node = node.parent) if (node.type === type) return true;
  return false;
}

/** The nearest call around a literal that is not seen through. */
function calleeOf(literal: Node): string {
  let named = false;
  for (let node: Node = literal; node.parent; node = node.parent) {
    const { parent } = node;
    if (parent.type === 'keyword_argument') named = true;
    if (/^(?:assert|print|exec)_statement$/.test(parent.type)) return parent.type.replace('_statement', '');
    if (parent.type !== 'expression_statement' && /(?:_statement|_definition|^block|^module)$/.test(parent.type)) break;
    if (parent.type !== 'call' || parent.childForFieldName('arguments')?.id !== node.id) continue;
    const callee = parent.childForFieldName('function')!;
    if (!isSeenThrough(callee, named)) return lastName(callee.text);
  }
  return 'no call';
}

function isSeenThrough(callee: Node, named: boolean): boolean {
  const name = lastName(callee.text);
  const ofText = callee.type === 'attribute' && callee.childForFieldName('object')?.type === 'string';
  if (callee.type === 'attribute' && python.formats!.methods.has(name)) return true;
  return !named && (python.transparent.has(name) || (ofText && name === 'join'));
}

function functionOf(literal: Node): string {
  let inner: Node = literal;
  for (let node = literal.parent; node; inner = node, node = node.parent) {
    if (node.type !== 'function_definition' || node.childForFieldName('body')?.id !== inner.id) continue;
    return node.childForFieldName('name')?.text ?? 'none';
  }
  return 'none';
}

/** Of `log.bind(f(x)).error` it is `error`, of `handlers[i]` it is `handlers`. */
function lastName(callee: string): string {
  const outer = callee.replace(/\([^()]*\)|\[[^\][]*\]/g, '');
  return outer === callee ? (callee.match(/\w+/g)?.at(-1) ?? '') : lastName(outer);
}
