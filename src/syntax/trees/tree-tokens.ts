// Text of a file -> tokens as a lexer gives them, from the leaves of its syntax tree. What a language writes otherwise than with marks
// (values in texts, blocks that end with words) is written as marks here, so that all that follows reads one form.
import type { Node } from 'web-tree-sitter';
import type { TreeTable } from '../../model/tree-table.ts';
import { closingBrackets, code, emptyTokens, pushSpelled, TokenKind, type Tokens, textOf } from '../lexer/tokens.ts';
import { closeBlock, openBlock } from './blocks.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { directivesOf, markBuilds, pushDirective } from './directives.ts';
import { grammarNamed } from './grammars.ts';
import { heredocsOf, pushHeredoc } from './heredocs.ts';
import { pushEnd, pushLeaf, pushMark, pushNumber, pushText } from './leaves.ts';
import { parsedTree } from './parse-tree.ts';
import { addResults } from './results.ts';
import { pushRewritten } from './rewrite.ts';
import { isRole, Role, rolesOf } from './roles.ts';
import { type RowsByType, rowsOfTable } from './rows.ts';
import { pushSum } from './sums.ts';
import type { TreeWriter } from './tree-writer.ts';

/** null where the tree would take too long, or nests too deeply to be followed. */
export function treeTokens(source: string, table: TreeTable): Tokens | null {
  const { grammar, cursorCalls } = grammarNamed(table.grammar);
  const tree = parsedTree(source, table);
  if (tree === null) return null;
  const tokens = emptyTokens(source, Math.max(64, source.length >> 2));
  const writer: TreeWriter = {
    source,
    tokens,
    table,
    roles: rolesOf(table, grammar),
    rows: rowsOfTable(table),
    heredocs: heredocsOf(source, tree.rootNode, table),
    directives: table.directives ? directivesOf(tokens, table.directives.lexis) : null,
    depth: 0,
    results: new Set(),
    made: null,
    pushNode: (node) => pushNode(writer, node),
    cursorCalls,
  };
  const cursor = cursorAt(cursorCalls, tree.rootNode);
  try {
    if (!pushTree(writer, cursor)) return null;
    if (writer.directives) markBuilds(writer.directives);
  } finally {
    cursor.release();
    tree.delete();
  }
  return tokens;
}

/** Files that people write nest a dozen. */
const MAX_DEPTH = 200;

/** The node of the cursor with all below it; false where it nests too deeply. The cursor comes back to it. */
function pushTree(writer: TreeWriter, cursor: Cursor): boolean {
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
function pushOne(writer: TreeWriter, cursor: Cursor, role: number): boolean | null {
  if (isRole(role, Role.giving)) addResults(writer.table, cursor.currentNode, writer.results);
  if (isRole(role, Role.result) && writer.results.has(cursor.currentNode.id)) pushReturn(writer, cursor.startIndex);
  if (isWrapped(writer, cursor, role)) pushMark(writer.tokens, '(', cursor.startIndex);
  if (isRole(role, Role.block)) openBlock(writer.tokens, cursor.startIndex);
  const rows = rowsBehind(writer, cursor, role);
  if (!rows && isRole(role, Role.entered) && cursor.gotoFirstChild()) return true;
  return (rows ? pushByRows(writer, cursor, rows) : pushWhole(writer, cursor, role)) ? false : null;
}

const pushReturn = ({ tokens }: TreeWriter, at: number): void =>
  pushSpelled(tokens, TokenKind.identifier, 'return', at, at);

/** An ERROR is of no type of the grammar; what is in it is read. What a directive was read with says nothing more. */
function roleAt({ roles, directives }: TreeWriter, cursor: Cursor): number {
  const role = roles[cursor.nodeTypeId] ?? Role.entered;
  if (directives === null || cursor.startIndex >= directives.behind) return role;
  return cursor.endIndex <= directives.behind ? 0 : role;
}

/** `#[cfg(test)] mod tests {…}`: the cursor goes to what is left out, over more nodes of the kind and comments. */
function omitsNext(writer: TreeWriter, cursor: Cursor): boolean {
  const { source, table } = writer;
  if (!table.omitting?.pattern.test(source.slice(cursor.startIndex, cursor.endIndex))) return false;
  while (cursor.gotoNextSibling())
    if (!isRole(roleAt(writer, cursor), Role.omitting) && !cursor.currentNode.isExtra) break;
  return true;
}

/** Goes on behind a node that is done; gives how deep, and less than 0 where that was all. */
function next(writer: TreeWriter, cursor: Cursor, depth: number): number {
  for (let left = depth; ; left--) {
    const role = roleAt(writer, cursor);
    if (isWrapped(writer, cursor, role)) pushMark(writer.tokens, ')', cursor.endIndex);
    if (isRole(role, Role.block)) closeBlock(writer.tokens, cursor.endIndex);
    if (isRole(role, Role.endBehind)) pushEnd(writer.tokens, cursor.endIndex);
    if (left === 0) return -1;
    if (cursor.gotoNextSibling()) return left;
    cursor.gotoParent();
  }
}

const isWrapped = ({ table }: TreeWriter, cursor: Cursor, role: number): boolean => {
  if (!isRole(role, Role.wrapped)) return false;
  const field = table.wrapped?.get(cursor.nodeType) ?? null;
  return field === null || cursor.currentFieldName === field;
};

/** Rows that count only behind some tokens. */
function rowsBehind(writer: TreeWriter, cursor: Cursor, role: number): RowsByType | null {
  if (isNamed(writer, cursor, role)) {
    writer.tokens.count--;
    return writer.rows.named;
  }
  return isRole(role, Role.valued) && isBeforeValue(writer.tokens) ? writer.rows.valued : null;
}

/** Whether a value follows, and not a statement. */
function isBeforeValue(tokens: Tokens): boolean {
  const last = tokens.count - 1;
  if (last < 0) return false;
  if (tokens.kinds[last] === TokenKind.punctuator) return marksBeforeValues.has(tokens.codes[last] ?? 0);
  return tokens.kinds[last] === TokenKind.identifier && wordsBeforeValues.has(textOf(tokens, last));
}

const marksBeforeValues: ReadonlySet<number> = new Set(['=', '(', ',', '+', '?', ':', '||'].map(code));
const wordsBeforeValues: ReadonlySet<string> = new Set(['return', 'throw']);

/** Whether the tokens before it are those of an assignment to a name. */
function isNamed({ tokens }: TreeWriter, cursor: Cursor, role: number): boolean {
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

/** A node that is a token as a whole, or is written anew. */
function pushWhole(writer: TreeWriter, cursor: Cursor, role: number): boolean {
  const { tokens } = writer;
  if (isRole(role, Role.entered)) pushEntered(writer, cursor);
  else if (isRole(role, Role.text)) pushText(tokens, cursor.startIndex, cursor.endIndex);
  else if (isRole(role, Role.number)) pushNumber(tokens, cursor.startIndex, cursor.endIndex);
  else if (isRole(role, Role.directive)) pushLine(writer, cursor.startIndex);
  else if (isRole(role, Role.interpolated)) return nested(writer, () => pushSum(writer, cursor.currentNode));
  else if (isRole(role, Role.heredoc)) return nested(writer, () => pushHeredoc(writer, cursor.currentNode));
  else if (isRole(role, Role.rewritten)) return pushByRows(writer, cursor, writer.rows.rewritten);
  return true;
}

const pushLine = ({ directives }: TreeWriter, at: number): void => {
  if (directives !== null) pushDirective(directives, at);
};

function pushByRows(writer: TreeWriter, cursor: Cursor, byType: RowsByType): boolean {
  const rows = byType.get(cursor.nodeType) ?? [];
  return nested(writer, () => pushRewritten(writer, cursor.currentNode, rows));
}

/** The bracket that closes a group may be missing: then the tree has it without width. */
function pushEntered(writer: TreeWriter, { startIndex, endIndex, nodeType }: Cursor): void {
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

function pushNode(writer: TreeWriter, node: Node): boolean {
  const cursor = cursorAt(writer.cursorCalls, node);
  try {
    return pushTree(writer, cursor);
  } finally {
    cursor.release();
  }
}
