// Nodes that are written anew by a row of their language's table: blocks that end with words, calls without parentheses, modifiers.
import type { Node } from 'web-tree-sitter';
import { push, TokenKind } from '../lexer/tokens.ts';
import { pushMark } from './leaves.ts';
import type { TreeWriter } from './tree-writer.ts';

/** False where something in it nests too deeply. */
export function pushRewritten(writer: TreeWriter, node: Node, row: string): boolean {
  const used = new Set<number>();
  return row.split(' ').every((item) => pushItem(writer, node, item, used));
}

function pushItem(writer: TreeWriter, node: Node, item: string, used: Set<number>): boolean {
  const { tokens } = writer;
  if (item.startsWith('$')) return pushField(writer, node, item, used);
  if (item.startsWith('@')) {
    const word = node.children.find(({ type }) => type === item.slice(1));
    if (word) push(tokens, TokenKind.identifier, 0, word.startIndex, word.endIndex, 0);
    return true;
  }
  if (item.startsWith('*')) return pushOthers(writer, node, item.slice(1), used);
  pushMark(tokens, item, placeOf(writer, node, item));
  return true;
}

/** Where a mark stands that the source does not have: behind what is there, a closing one at the end. */
const placeOf = ({ tokens }: TreeWriter, node: Node, mark: string): number =>
  mark === '}' ? node.endIndex : Math.max(node.startIndex, tokens.ends[tokens.count - 1] ?? 0);

/** `$receiver.`: with a mark behind it; `$body{}`: within two; `$key'`: a name, even if it is written as a text. */
function pushField(writer: TreeWriter, node: Node, item: string, used: Set<number>): boolean {
  const [, name = '', marks = ''] = /^\$(\w+)(\W*)$/.exec(item) ?? [];
  const found = name === '1' ? node.namedChildren.slice(0, 1) : node.childrenForFieldName(name);
  const [first] = found;
  if (!first) return true;
  if (marks.length === 2) pushMark(writer.tokens, marks.charAt(0), first.startIndex);
  for (const child of found) {
    used.add(child.id);
    if (marks === quote && writer.table.texts.has(child.type)) pushUnquoted(writer, child);
    else if (!writer.pushNode(child)) return false;
  }
  if (marks !== '' && marks !== quote)
    pushMark(writer.tokens, marks.charAt(marks.length - 1), found.at(-1)?.endIndex ?? first.endIndex);
  return true;
}

const quote = "'";

function pushUnquoted({ tokens }: TreeWriter, { startIndex, endIndex }: Node): void {
  const width = endIndex - startIndex > 2 ? 1 : 0;
  push(tokens, TokenKind.identifier, 0, startIndex + width, endIndex - width, 0);
}

/** `kind` is a comma, or the type of the children that count. */
function pushOthers(writer: TreeWriter, node: Node, kind: string, used: ReadonlySet<number>): boolean {
  const behind = kind === ',' ? ',' : ';';
  const isWanted = (type: string): boolean => kind === '' || kind === ',' || kind === type;
  const others = node.namedChildren.filter(({ id, type }) => !used.has(id) && isWanted(type));
  return others.every((child, i) => {
    const done = writer.pushNode(child);
    if (behind === ';' || i < others.length - 1) pushMark(writer.tokens, behind, child.endIndex);
    return done;
  });
}
