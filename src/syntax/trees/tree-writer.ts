// What the parts of the adapter share while they make the tokens of one file.
import type { Node } from 'web-tree-sitter';
import type { TreeTable } from '../../model/tree-table.ts';
import type { Tokens } from '../lexer/tokens.ts';
import type { CursorCalls } from './cursor.ts';
import type { Directives } from './directives.ts';
import type { Roles } from './roles.ts';
import type { TableRows } from './rows.ts';

/** Of a type its name, and that of what it holds: `List` and `Gate` of `List<Gate>`. */
export interface Made {
  readonly name: string;
  readonly element: string;
}

export interface TreeWriter {
  readonly source: string;
  readonly tokens: Tokens;
  readonly table: TreeTable;
  readonly roles: Roles;
  readonly rows: TableRows;
  /** Offset where a heredoc begins -> the node of its lines. */
  readonly heredocs: ReadonlyMap<number, Node>;
  readonly cursorCalls: CursorCalls;
  /** Of a language with a preprocessor. */
  readonly directives: Directives | null;
  /** Ids of the nodes that functions give without a word for it. */
  readonly results: Set<number>;
  /** How many texts and rewritten nodes are open within each other. */
  depth: number;
  /** The type of what is made without a name, where a declaration says it. */
  made: Made | null;
  /** Its tokens; false where it nests too deeply. */
  readonly pushNode: (node: Node) => boolean;
}
