// Nodes that are written anew by a row of their language's table: blocks that end with words, calls without parentheses, modifiers.
import type { Node } from 'web-tree-sitter';
import { push, pushSpelled, TokenKind } from '../lexer/tokens.ts';
import { pushMark } from './leaves.ts';
import type { TreeWriter } from './tree-writer.ts';

/** False where something in it nests too deeply. */
export function pushRewritten(writer: TreeWriter, node: Node, row: string): boolean {
  const used = new Set<number>();
  return chosen(node, row)
    .split(' ')
    .every((item) => pushItem(writer, node, item, used));
}

/** Of several rows the first whose fields are all there, else the last one. */
function chosen(node: Node, row: string): string {
  if (!row.includes(' | ')) return row;
  const rows = row.split(' | ');
  const isThere = ([, name = '']: RegExpExecArray): boolean => node.childForFieldName(name) !== null;
  return rows.find((one) => [...one.matchAll(/[$-]([a-z_]+)/g)].every(isThere)) ?? rows.at(-1) ?? '';
}

function pushItem(writer: TreeWriter, node: Node, item: string, used: Set<number>): boolean {
  const { tokens } = writer;
  if (item.startsWith('$')) return pushField(writer, node, item, used);
  if (item.startsWith('@')) {
    const word = node.children.find(({ type }) => type === item.slice(1));
    if (word) push(tokens, TokenKind.identifier, 0, word.startIndex, word.endIndex, 0);
    return true;
  }
  if (item === '**') return node.children.every((child) => used.has(child.id) || writer.pushNode(child));
  if (item.startsWith('*')) return pushOthers(writer, node, item.slice(1), used);
  if (item.startsWith('^')) {
    const field = node.parent?.childForFieldName(item.slice(1));
    return !field || writer.pushNode(field);
  }
  const [, kind, name = ''] = /^([=-])(\w+|;)$/.exec(item) ?? [];
  const at = placeOf(writer, node, item);
  if (kind === '-') leaveOut(node, name, used);
  else if (kind === '=') pushSpelled(tokens, TokenKind.identifier, name, at, at);
  else pushMark(tokens, item, at);
  return true;
}

/** Where a mark stands that the source does not have: behind what is there, a closing one at the end. */
const placeOf = ({ tokens }: TreeWriter, node: Node, mark: string): number =>
  mark === '}' ? node.endIndex : Math.max(node.startIndex, tokens.ends[tokens.count - 1] ?? 0);

/** `name` is that of a field or the type of a leaf. */
function leaveOut(node: Node, name: string, used: Set<number>): void {
  const leaves = node.children.filter(({ type }) => type === name);
  for (const child of [...node.childrenForFieldName(name), ...leaves]) used.add(child.id);
}

/** `$receiver.`: with a mark behind it; `$body{}`: within two; `$key'`: a name, even if it is written as a text; `$value~`, `$body>:`. */
function pushField(writer: TreeWriter, node: Node, item: string, used: Set<number>): boolean {
  const [, name = '', marks = ''] = /^\$(-?\w+)(\W*)$/.exec(item) ?? [];
  const found = fieldsOf(node, name);
  const [first] = found;
  if (!first) return true;
  for (const child of found) used.add(child.id);
  if (marks === annotation) {
    pushAnnotation(writer, first);
    return true;
  }
  if (marks === asValue) return pushValue(writer, first);
  if (marks.startsWith('>')) return pushParted(writer, first.namedChildren, marks.slice(1));
  if (marks.length === 2) pushMark(writer.tokens, marks.charAt(0), first.startIndex);
  for (const child of found) {
    if (marks === quote && writer.table.texts.has(child.type)) pushUnquoted(writer, child);
    else if (!writer.pushNode(child)) return false;
  }
  if (marks !== '' && marks !== quote)
    pushMark(writer.tokens, marks.charAt(marks.length - 1), found.at(-1)?.endIndex ?? first.endIndex);
  return true;
}

const quote = "'";
const annotation = '@';
const asValue = '~';

/** A number counts the named children without comments: from 1, or from the end. */
function fieldsOf(node: Node, name: string): readonly Node[] {
  const number = Number(name);
  if (Number.isNaN(number)) return node.childrenForFieldName(name);
  const child = node.namedChildren.filter(({ isExtra }) => !isExtra).at(number > 0 ? number - 1 : number);
  return child ? [child] : [];
}

/** `a.b.Required<T>` is `@Required`. */
function pushAnnotation({ tokens, source }: TreeWriter, { startIndex, endIndex }: Node): void {
  const [plain = ''] = source.slice(startIndex, endIndex).split('<', 1);
  pushSpelled(tokens, TokenKind.identifier, `@${plain.slice(plain.lastIndexOf('.') + 1)}`, startIndex, endIndex);
}

function pushValue(writer: TreeWriter, value: Node): boolean {
  const row = writer.table.valued?.get(value.type);
  return row === undefined ? writer.pushNode(value) : pushRewritten(writer, value, row);
}

const pushParted = (writer: TreeWriter, nodes: readonly Node[], mark: string): boolean =>
  nodes.every((child, i) => {
    if (i > 0) pushMark(writer.tokens, mark, child.startIndex);
    return writer.pushNode(child);
  });

function pushUnquoted({ tokens }: TreeWriter, { startIndex, endIndex }: Node): void {
  const width = endIndex - startIndex > 2 ? 1 : 0;
  push(tokens, TokenKind.identifier, 0, startIndex + width, endIndex - width, 0);
}

/** `kind` is what stands between the children, and the type of those that count: `,`, `~attribute`, `block`. */
function pushOthers(writer: TreeWriter, node: Node, kind: string, used: ReadonlySet<number>): boolean {
  const [, between = '', type = ''] = /^([,~]?)(\w*)$/.exec(kind) ?? [];
  const others = node.namedChildren.filter((child) => !used.has(child.id) && (type === '' || child.type === type));
  return others.every((child, i) => {
    const done = writer.pushNode(child);
    if (between === '') pushMark(writer.tokens, ';', child.endIndex);
    else if (between === ',' && i < others.length - 1) pushMark(writer.tokens, ',', child.endIndex);
    return done;
  });
}
