// What tree-sitter-c says about the texts of a C source, to hold the reader against.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Language as Grammar, type Node, Parser } from 'web-tree-sitter';
import { c } from '../../../src/languages/c/c.ts';
import { type Comparison, compareWith } from '../compare.ts';

export async function loadGrammar(): Promise<Parser> {
  await Parser.init();
  const folder = dirname(createRequire(import.meta.url).resolve('tree-sitter-c/package.json'));
  return new Parser().setLanguage(await Grammar.load(join(folder, 'tree-sitter-c.wasm')));
}

export const compare = (parser: Parser, source: string): Comparison =>
  compareWith({ language: c, literal: 'string_literal', isText, calleeOf, functionOf, lastName }, parser, source);

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
    if (!c.passThroughCalls.has(name)) return name;
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
