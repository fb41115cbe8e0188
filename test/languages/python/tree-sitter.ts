// The reader held against the official grammar: which texts of a Python source both see, and in which call.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Language as Grammar, type Node, Parser } from 'web-tree-sitter';
import { python } from '../../../src/languages/python/python.ts';
import type { Role } from '../../../src/model/facts.ts';
import { type Comparison, compareWith } from '../compare.ts';

export async function loadGrammar(): Promise<Parser> {
  await Parser.init();
  const folder = dirname(createRequire(import.meta.url).resolve('tree-sitter-python/package.json'));
  return new Parser().setLanguage(await Grammar.load(join(folder, 'tree-sitter-python.wasm')));
}

export const compare = (parser: Parser, source: string): Comparison =>
  compareWith(
    { language: python, literal: 'string', withoutCall, isText, calleeOf, functionOf, lastName },
    parser,
    source,
  );

// What is compared, a key or a value put into another text counts for no call: the reader does not say where it stands.
const withoutCall = new Set<Role>(['compared', 'key', 'other', 'docstring', 'value', 'table']);

/** Texts inside the fields of another are placeholders. */
const isText = (literal: Node): boolean => /["']$/.test(literal.text) && !isInside(literal, 'interpolation');

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
  if (callee.type === 'attribute' && python.interpolation!.methods.has(name)) return true;
  return !named && (python.passThroughCalls.has(name) || (ofText && name === 'join'));
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
