// Text of a file -> tokens as a lexer gives them, from the leaves of its syntax tree. What a language writes otherwise than with marks
// (values in texts, blocks that end with words) is written as marks here, so that all that follows reads one form.
import type { Node, Tree, TreeCursor } from 'web-tree-sitter';
import { PART, type TreeTable } from '../../model/tree-table.ts';
import { closingBrackets, code, emptyTokens, pushSpelled, TokenKind, type Tokens } from '../lexer/tokens.ts';
import { grammarNamed } from './grammars.ts';
import { pushLeaf, pushMark, pushNumber, pushText } from './leaves.ts';
import { pushRewritten } from './rewrite.ts';
import { isRole, Role, rolesOf } from './roles.ts';
import { isParserFailure } from './runtime.ts';
import type { TreeWriter } from './tree-writer.ts';

/** null where the tree would take too long, or nests too deeply to be followed. */
export function treeTokens(source: string, table: TreeTable): Tokens | null {
  const { grammar } = grammarNamed(table.grammar);
  const tree = parsed(source, table.grammar);
  if (tree === null) return null;
  const tokens = emptyTokens(source, Math.max(64, source.length >> 2));
  const writer: TreeWriter = {
    source,
    tokens,
    table,
    roles: rolesOf(table, grammar),
    depth: 0,
    pushNode: (node) => pushNode(writer, node),
  };
  const cursor = tree.walk();
  try {
    if (!pushTree(writer, cursor)) return null;
  } finally {
    cursor.delete();
    tree.delete();
  }
  return tokens;
}

/** Files that people write nest a dozen. */
const MAX_DEPTH = 200;

/** The parser asks now and then whether to go on. Real files are done after a tenth of so many questions for each character. */
const MAX_QUESTIONS = 0.1;
/** It reads again what it read before where it tries something else. Real files are read two or three times. */
const MAX_READINGS = 50;
/** Short files may take more. */
const FREE_QUESTIONS = 10_000;
const FREE_CHARACTERS = 1_000_000;
/** As many as the parser takes at once. */
const CHUNK = 5_120;

/** null where that takes too long, or needs more stack than the parser has. */
function parsed(source: string, grammar: string): Tree | null {
  const { parser, replace } = grammarNamed(grammar);
  let questions = FREE_QUESTIONS + source.length * MAX_QUESTIONS;
  let characters = FREE_CHARACTERS + source.length * MAX_READINGS;
  const read = (index: number): string => {
    characters -= CHUNK;
    return source.slice(index, index + CHUNK);
  };
  try {
    const tree = parser.parse(read, null, { progressCallback: () => --questions < 0 || characters < 0 });
    if (tree === null) parser.reset();
    return tree;
  } catch (error) {
    if (!isParserFailure(error)) throw error;
    replace();
    return null;
  }
}

/** The node of the cursor with all below it; false where it nests too deeply. The cursor comes back to it. */
function pushTree(writer: TreeWriter, cursor: TreeCursor): boolean {
  for (let depth = 0; ; ) {
    const role = roleAt(writer, cursor);
    if (!isRole(role, Role.omitting) || !omitsNext(writer, cursor)) {
      const pushed = pushOne(writer, cursor, role);
      if (pushed === null) return false;
      if (pushed) {
        depth++;
        continue;
      }
    }
    depth = next(writer, cursor, depth);
    if (depth < 0) return true;
  }
}

/** Whether the cursor went into the node, to read what is in it; null where that nests too deeply. */
function pushOne(writer: TreeWriter, cursor: TreeCursor, role: number): boolean | null {
  if (isWrapped(writer, cursor, role)) pushMark(writer.tokens, '(', cursor.startIndex);
  const named = isNamed(writer, cursor, role);
  if (!named && isRole(role, Role.entered) && cursor.gotoFirstChild()) return true;
  return (named ? pushNamed(writer, cursor) : pushWhole(writer, cursor, role)) ? false : null;
}

/** An ERROR is of no type of the grammar; what is in it is read. */
const roleAt = ({ roles }: TreeWriter, cursor: TreeCursor): number => roles[cursor.nodeTypeId] ?? Role.entered;

/** `#[cfg(test)] mod tests {…}`: the cursor goes to what is left out, over more nodes of the kind and comments. */
function omitsNext(writer: TreeWriter, cursor: TreeCursor): boolean {
  const { source, table } = writer;
  if (!table.omitting?.pattern.test(source.slice(cursor.startIndex, cursor.endIndex))) return false;
  while (cursor.gotoNextSibling())
    if (!isRole(roleAt(writer, cursor), Role.omitting) && !cursor.currentNode.isExtra) break;
  return true;
}

/** Goes on behind a node that is done; gives how deep, and less than 0 where that was all. */
function next(writer: TreeWriter, cursor: TreeCursor, depth: number): number {
  for (let left = depth; ; left--) {
    const role = roleAt(writer, cursor);
    if (isWrapped(writer, cursor, role)) pushMark(writer.tokens, ')', cursor.endIndex);
    if (isRole(role, Role.endBehind)) pushEnd(writer, cursor.endIndex);
    if (left === 0) return -1;
    if (cursor.gotoNextSibling()) return left;
    cursor.gotoParent();
  }
}

const isWrapped = ({ table }: TreeWriter, cursor: TreeCursor, role: number): boolean => {
  if (!isRole(role, Role.wrapped)) return false;
  const field = table.wrapped?.get(cursor.nodeType) ?? null;
  return field === null || cursor.currentFieldName === field;
};

/** Whether the tokens before it are those of an assignment to a name. */
function isNamed({ tokens }: TreeWriter, cursor: TreeCursor, role: number): boolean {
  if (!isRole(role, Role.named) || tokens.count < 2) return false;
  const sign = tokens.count - 1;
  return (
    tokens.kinds[sign - 1] === TokenKind.identifier &&
    tokens.kinds[sign] === TokenKind.punctuator &&
    (tokens.codes[sign] === equals || tokens.codes[sign] === colon) &&
    assigned.has(cursor.currentFieldName ?? 'value')
  );
}

const equals = code('=');
const colon = code(':');
const assigned: ReadonlySet<string> = new Set(['value', 'right']);

function pushNamed(writer: TreeWriter, cursor: TreeCursor): boolean {
  writer.tokens.count--;
  return pushByRow(writer, cursor, writer.table.named);
}

/** A node that is a token as a whole, or is written anew. */
function pushWhole(writer: TreeWriter, cursor: TreeCursor, role: number): boolean {
  const { tokens } = writer;
  if (isRole(role, Role.entered)) pushEntered(writer, cursor);
  else if (isRole(role, Role.text)) pushText(tokens, cursor.startIndex, cursor.endIndex);
  else if (isRole(role, Role.number)) pushNumber(tokens, cursor.startIndex, cursor.endIndex);
  else if (isRole(role, Role.interpolated)) return nested(writer, () => pushSum(writer, cursor.currentNode));
  else if (isRole(role, Role.rewritten)) return pushByRow(writer, cursor, writer.table.rewritten);
  return true;
}

function pushByRow(writer: TreeWriter, cursor: TreeCursor, rows: TreeTable['rewritten']): boolean {
  const row = rows?.get(cursor.nodeType) ?? '*';
  return nested(writer, () => pushRewritten(writer, cursor.currentNode, row));
}

/** The bracket that closes a group may be missing: then the tree has it without width. */
function pushEntered(writer: TreeWriter, { startIndex, endIndex, nodeType }: TreeCursor): void {
  if (startIndex < endIndex) pushLeaf(writer, startIndex, endIndex);
  else if (closingBrackets.has(code(nodeType))) pushMark(writer.tokens, nodeType, startIndex);
}

function nested(writer: TreeWriter, push: () => boolean): boolean {
  if (writer.depth === MAX_DEPTH) return false;
  writer.depth++;
  const done = push();
  writer.depth--;
  return done;
}

const semicolon = code(';');

/** One is enough. */
function pushEnd({ tokens }: TreeWriter, at: number): void {
  if (tokens.count > 0 && tokens.codes[tokens.count - 1] === semicolon) return;
  pushMark(tokens, ';', at);
}

/** `a ${x} b` -> the text `a ${`, `+ ( x ) +`, the text `} b`. */
function pushSum(writer: TreeWriter, node: Node): boolean {
  const { tokens, table } = writer;
  const forms = table.interpolated?.get(node.type) ?? [];
  const part = partsOf(writer, node);
  let from = node.startIndex;
  for (const value of node.children) {
    const form = forms.find((one) => one.node === value.type);
    if (!form) continue;
    part(from, value.startIndex + form.open);
    pushMark(tokens, '+', value.startIndex);
    pushMark(tokens, '(', value.startIndex);
    if (!pushValue(writer, value)) return false;
    pushMark(tokens, ')', value.endIndex);
    pushMark(tokens, '+', value.endIndex);
    from = value.endIndex - form.close;
  }
  part(from, node.endIndex);
  return true;
}

/** Writes the parts of a text, as they are or behind its opening. */
function partsOf({ tokens, table, source }: TreeWriter, node: Node): (from: number, to: number) => void {
  const opening = table.openings && openingAt(table.openings, source, node.startIndex);
  if (!opening) return (from, to) => pushText(tokens, from, to);
  const [, closing = ''] = /(["'`]*)$/.exec(opening) ?? [];
  return (from, to) => {
    const first = from === node.startIndex ? from + opening.length : from;
    const last = to === node.endIndex ? to - closing.length : to;
    pushSpelled(tokens, TokenKind.string, opening + PART + source.slice(first, last), from, to);
  };
}

function openingAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}

/** Without the marks around it. */
function pushValue(writer: TreeWriter, value: Node): boolean {
  if (value.childCount === 0) {
    pushLeaf(writer, value.startIndex, value.endIndex);
    return true;
  }
  return value.namedChildren.every((child) => pushNode(writer, child));
}

function pushNode(writer: TreeWriter, node: Node): boolean {
  const cursor = node.walk();
  try {
    return pushTree(writer, cursor);
  } finally {
    cursor.delete();
  }
}
