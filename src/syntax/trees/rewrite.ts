// Nodes that are written anew by a row of their language's table: blocks that end with words, calls without parentheses, modifiers.
import type { Node } from 'web-tree-sitter';
import { code, push, pushSpelled, TokenKind } from '../lexer/tokens.ts';
import { pushMark } from './leaves.ts';
import type { FieldItem, Item, Need, OthersItem, Row } from './rows.ts';
import type { Made, TreeWriter } from './tree-writer.ts';

/** A node that is being written, and its children that are done. */
interface Writing {
  readonly writer: TreeWriter;
  readonly node: Node;
  readonly used: Set<number>;
}

/** False where something in it nests too deeply. */
export function pushRewritten(writer: TreeWriter, node: Node, rows: readonly Row[]): boolean {
  const row = rows.length === 1 ? rows[0] : (rows.find(({ needs }) => needs.every(isMet(writer, node))) ?? rows.at(-1));
  const writing: Writing = { writer, node, used: new Set() };
  const { made } = writer;
  const done = row === undefined || row.items.every((item) => pushItem(writing, item));
  writer.made = made;
  return done;
}

const isMet =
  (writer: TreeWriter, node: Node) =>
  (need: Need): boolean => {
    if (need.kind === 'field') return node.childForFieldName(need.name) !== null;
    if (need.kind === 'count') return saidBy(writer, node).length === need.children;
    if (need.kind === 'word') return node.children.some(({ text }) => text === need.word);
    if (need.kind === 'only') return node.namedChildren.every(({ type, isExtra }) => isExtra || type === need.type);
    const holds = (one: Node): boolean => one.children.some(({ type }) => type === need.type);
    return need.deep ? node.namedChildren.some(holds) : holds(node);
  };

function pushItem(writing: Writing, item: Item): boolean {
  const { writer, node, used } = writing;
  switch (item.kind) {
    case 'field':
      return pushField(writing, item);
    case 'others':
      return pushOthers(writing, item);
    case 'rest':
      return node.children.every((child) => used.has(child.id) || writer.pushNode(child));
    case 'field of parent': {
      const field = node.parent?.childForFieldName(item.name);
      return !field || writer.pushNode(field);
    }
    case 'left out':
      leaveOut(writing, item.name);
      return true;
    case 'type of makings':
      writer.made = item.name === null ? null : typeIn(writing, item.name);
      return true;
    case 'made':
      pushMade(writing);
      return true;
    case 'elements of made':
      writer.made = elementOf(writer.made);
      return true;
    case 'leaf':
      pushWordOf(writing, item.type);
      return true;
    case 'word':
      pushSpelled(writer.tokens, TokenKind.identifier, item.word, placeOf(writing), placeOf(writing));
      return true;
    case 'arguments':
      openArguments(writing);
      return true;
    case 'mark':
      pushMark(writer.tokens, item.mark, item.mark === '}' ? node.endIndex : placeOf(writing));
      return true;
  }
}

/** Where something stands that the source does not have: behind what is there. */
const placeOf = ({ writer: { tokens }, node }: Writing): number =>
  Math.max(node.startIndex, tokens.ends[tokens.count - 1] ?? 0);

function typeIn({ writer: { source }, node }: Writing, field: string): Made | null {
  const type = node.childForFieldName(field);
  if (!type) return null;
  const [written, name = ''] =
    /^[\w.]*?(\w+)(?![\w.])/.exec(source.slice(type.startIndex, type.startIndex + MAX_TYPE)) ?? [];
  const behind = source.slice(Math.max(type.startIndex, type.endIndex - MAX_TYPE), type.endIndex);
  const [, element = name] = /(?<![\w])([A-Za-z_]\w*)[^A-Za-z_]*$/.exec(behind) ?? [];
  return written === undefined ? null : { name, element };
}

/** Of longer types, as many characters are read. */
const MAX_TYPE = 100;

/** The name of the type; what stands behind it holds elements. */
function pushMade(writing: Writing): void {
  const { writer } = writing;
  const { tokens, made } = writer;
  if (made) pushSpelled(tokens, TokenKind.identifier, made.name, placeOf(writing), placeOf(writing));
  writer.made = elementOf(made);
}

const elementOf = (made: Made | null): Made | null => made && { name: made.element, element: made.element };

function pushWordOf({ writer: { tokens }, node }: Writing, type: string): void {
  const word = node.children.find((child) => child.type === type);
  if (word) push(tokens, TokenKind.identifier, 0, word.startIndex, word.endIndex, 0);
}

/** `name` is that of a field or the type of a leaf. */
function leaveOut({ node, used }: Writing, name: string): void {
  const leaves = node.children.filter(({ type }) => type === name);
  for (const child of [...node.childrenForFieldName(name), ...leaves]) used.add(child.id);
}

/** Goes on in the brackets that a call before it has closed, or opens some. */
function openArguments(writing: Writing): void {
  const { tokens } = writing.writer;
  const last = tokens.count - 1;
  if (last < 1 || tokens.codes[last] !== closing) {
    pushMark(tokens, '(', placeOf(writing));
    return;
  }
  tokens.count = last;
  if (tokens.codes[last - 1] !== opening) pushMark(tokens, ',', placeOf(writing));
}

const [opening, closing] = [code('('), code(')')];

function pushField(writing: Writing, { name, before, behind, as }: FieldItem): boolean {
  const { writer, used } = writing;
  const found = fieldsOf(writing, name);
  const [first] = found;
  if (!first) return true;
  for (const child of found) used.add(child.id);
  if (as === 'value') return pushValue(writer, first);
  if (as === 'children') return pushParted(writer, first.namedChildren, behind);
  if (before !== '') pushMark(writer.tokens, before, first.startIndex);
  if (as === 'annotation') pushAnnotation(writer, first);
  else if (as === 'name' && isQuoted(writer, first)) pushUnquoted(writer, first);
  else if (!found.every((child) => writer.pushNode(child))) return false;
  if (behind !== '') pushMark(writer.tokens, behind, found.at(-1)?.endIndex ?? first.endIndex);
  return true;
}

/** A number counts the named children that say something: from 1, or from the end. */
function fieldsOf({ writer, node }: Writing, name: string): readonly Node[] {
  const number = Number(name);
  if (Number.isNaN(number)) return node.childrenForFieldName(name);
  const child = saidBy(writer, node).at(number > 0 ? number - 1 : number);
  return child ? [child] : [];
}

/** The named children that say something. */
const saidBy = ({ roles }: TreeWriter, { namedChildren }: Node): readonly Node[] =>
  namedChildren.filter(({ isExtra, typeId }) => !isExtra && roles[typeId] !== 0);

function pushValue(writer: TreeWriter, value: Node): boolean {
  const rows = writer.rows.valued.get(value.type);
  return rows === undefined ? writer.pushNode(value) : pushRewritten(writer, value, rows);
}

const pushParted = (writer: TreeWriter, nodes: readonly Node[], mark: string): boolean =>
  nodes.every((child, i) => {
    if (i > 0) pushMark(writer.tokens, mark, child.startIndex);
    return writer.pushNode(child);
  });

/** `a.b.Required<T>` is `@Required`. */
function pushAnnotation({ tokens, source }: TreeWriter, { startIndex, endIndex }: Node): void {
  const [plain = ''] = source.slice(startIndex, endIndex).split('<', 1);
  pushSpelled(tokens, TokenKind.identifier, `@${plain.slice(plain.lastIndexOf('.') + 1)}`, startIndex, endIndex);
}

/** A text without values, or a symbol as `:name`, which counts as a number. */
const isQuoted = ({ table, source }: TreeWriter, { type, startIndex, namedChildCount }: Node): boolean =>
  table.texts.has(type) ||
  (table.interpolated?.has(type) === true && namedChildCount <= 1) ||
  (table.numbers.has(type) && source[startIndex] === ':');

function pushUnquoted({ tokens, source }: TreeWriter, { startIndex, endIndex }: Node): void {
  const width = endIndex - startIndex > 2 ? 1 : 0;
  const last = source[startIndex] === ':' ? 0 : width;
  push(tokens, TokenKind.identifier, 0, startIndex + width, endIndex - last, 0);
}

function pushOthers({ writer, node, used }: Writing, { type, between }: OthersItem): boolean {
  const others = node.namedChildren.filter((child) => !used.has(child.id) && (type === null || child.type === type));
  return others.every((child, i) => {
    const done = writer.pushNode(child);
    if (between === null) pushMark(writer.tokens, ';', child.endIndex);
    else if (between !== '' && i < others.length - 1) pushMark(writer.tokens, between, child.endIndex);
    return done;
  });
}
