// tree-sitter-java 0.23: what its nodes are as tokens.
import type { TreeTable } from '../../model/tree-table.ts';

export const tree: TreeTable = {
  grammar: 'java',
  texts: new Set(['string_literal']),
  numbers: new Set([
    'decimal_integer_literal',
    'hex_integer_literal',
    'octal_integer_literal',
    'binary_integer_literal',
    'decimal_floating_point_literal',
    'hex_floating_point_literal',
    'character_literal',
  ]),
  skipped: new Set(['line_comment', 'block_comment']),
  joined: new Set(['@']),
};
