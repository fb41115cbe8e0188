// Nodes that are written anew by a row of their language's table: blocks that end with words, calls without parentheses, modifiers.
import type { Node } from 'web-tree-sitter';
import { push, TokenKind } from '../lexer/tokens.ts';
import { pushMark } from './leaves.ts';
import type { TreeWriter } from './tree-writer.ts';

/** False where something in it nests too deeply. */
export function pushRewritten(writer: TreeWriter, node: Node): boolean {
  const row = writer.table.rewritten?.get(node.type) ?? '*';
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
  if (item === '*' || item === '*,') return pushOthers(writer, node, item === '*' ? ';' : ',', used);
  pushMark(tokens, item, placeOf(writer, node, item));
  return true;
}

/** Where a mark stands that the source does not have: behind what is there, a closing one at the end. */
const placeOf = ({ tokens }: TreeWriter, node: Node, mark: string): number =>
  mark === '}' ? node.endIndex : Math.max(node.startIndex, tokens.ends[tokens.count - 1] ?? 0);

/** `$receiver.`: with a mark behind it. */
function pushField(writer: TreeWriter, node: Node, item: string, used: Set<number>): boolean {
  const [, name = '', mark = ''] = /^\$(\w+)(\W*)$/.exec(item) ?? [];
  const found = node.childrenForFieldName(name);
  for (const child of found) {
    used.add(child.id);
    if (!writer.pushNode(child)) return false;
  }
  const last = found.at(-1);
  if (last && mark !== '') pushMark(writer.tokens, mark, last.endIndex);
  return true;
}

function pushOthers(writer: TreeWriter, node: Node, behind: ';' | ',', used: ReadonlySet<number>): boolean {
  const others = node.namedChildren.filter(({ id }) => !used.has(id));
  return others.every((child, i) => {
    const done = writer.pushNode(child);
    if (behind === ';' || i < others.length - 1) pushMark(writer.tokens, behind, child.endIndex);
    return done;
  });
}
