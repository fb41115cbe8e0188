// tree-sitter-c 0.24: what its nodes are as tokens.
import type { TreeTable } from '../../model/tree-table.ts';
import { setOf } from '../../text/identifiers.ts';
import { lexis } from './lexis.ts';

export const tree: TreeTable = {
  grammar: 'c',
  texts: setOf('string_literal'),
  numbers: setOf('number_literal char_literal'),
  skipped: new Set(['comment', '\n']),
  directives: {
    nodes: setOf('#if #ifdef #ifndef #elif #elifdef #elifndef #else #endif #define #include preproc_directive'),
    lexis,
  },
};
