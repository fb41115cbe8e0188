// What tree-sitter-java says about the texts of a Java source, to hold the reader against.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Language as Grammar, type Node, Parser } from 'web-tree-sitter';
import { java } from '../../../src/languages/java/java.ts';
import { type Comparison, compareWith } from '../compare.ts';

export async function loadGrammar(): Promise<Parser> {
  await Parser.init();
  const folder = dirname(createRequire(import.meta.url).resolve('tree-sitter-java/package.json'));
  return new Parser().setLanguage(await Grammar.load(join(folder, 'tree-sitter-java.wasm')));
}

export const compare = (parser: Parser, source: string): Comparison =>
  compareWith({ language: java, literal: 'string_literal', isText, calleeOf, functionOf, lastName }, parser, source);

/** The values of `case "…":` are compared and never said. */
function isText(literal: Node): boolean {
  for (let node = literal.parent; node; node = node.parent) {
    if (node.type === 'switch_label') return false;
    if (node.type.endsWith('_body') || node.type === 'block') return true;
  }
  return true;
}

const bodies = new Set(['block', 'class_body', 'switch_block', 'enum_body', 'interface_body', 'constructor_body']);

/** The nearest call around a literal that is not seen through. */
function calleeOf(literal: Node): string {
  for (let node: Node = literal; node.parent && !bodies.has(node.type); node = node.parent) {
    const { parent } = node;
    const name = isField(parent, 'arguments', node) ? nameOf(parent) : null;
    if (name !== null && beginsChain(parent)) return 'append';
    if (name !== null && !isTransparent(parent, name)) return name;
    if (isCompared(node, parent)) break;
  }
  return 'no call';
}

const isField = (parent: Node, field: string, node: Node): boolean => parent.childForFieldName(field)?.id === node.id;

/** `new StringBuilder("…").append(x)` is one template, which the last call of the chain holds. */
const beginsChain = (made: Node): boolean =>
  made.type === 'object_creation_expression' &&
  isField(made.parent!, 'object', made) &&
  made.parent!.childForFieldName('name')?.text === 'append';

function isCompared(node: Node, parent: Node): boolean {
  if (parent.type === 'array_access') return isField(parent, 'index', node);
  if (parent.type === 'method_invocation' && isField(parent, 'object', node))
    return java.nonMessageCalls.get(nameOf(parent)!) === 'comparison';
  if (parent.type === 'ternary_expression') return isField(parent, 'condition', node);
  return comparisons.has(parent.childForFieldName('operator')?.type ?? '');
}

const comparisons = new Set(['==', '!=', '<', '>', '<=', '>=']);

function nameOf(call: Node): string | null {
  switch (call.type) {
    case 'method_invocation':
    case 'enum_constant':
      return call.childForFieldName('name')!.text;
    case 'annotation':
      return lastName(`@${call.childForFieldName('name')!.text}`);
    case 'object_creation_expression':
      return lastName(call.childForFieldName('type')!.text);
    case 'explicit_constructor_invocation':
      return call.childForFieldName('constructor')!.text;
    default:
      return null;
  }
}

/** `String.format` is seen through by its full name, `formatted` by its own. */
function isTransparent(call: Node, name: string): boolean {
  const object = call.childForFieldName('object')?.text;
  return java.passThroughCalls.has(name) || (object !== undefined && java.passThroughCalls.has(`${object}.${name}`));
}

const functions = new Set(['method_declaration', 'constructor_declaration', 'compact_constructor_declaration']);

function functionOf(literal: Node): string {
  for (let node: Node = literal; node.parent; node = node.parent) {
    const { parent } = node;
    if (functions.has(parent.type) && parent.childForFieldName('body')?.id === node.id)
      return parent.childForFieldName('name')!.text;
  }
  return 'none';
}

/** Of `a.b.List<String>` it is `List`, of `@Audience.Private` it is `@Private`. */
function lastName(callee: string): string {
  const name =
    callee
      .replace(/<.*>/s, '')
      .match(/[\w$]+/g)
      ?.at(-1) ?? '';
  return callee.startsWith('@') ? `@${name}` : name;
}
