// tree-sitter-python 0.25: what its nodes are as tokens. A text keeps its fields, which the template reads.
import type { TreeTable } from '../../model/tree-table.ts';
import { setOf } from '../../text/identifiers.ts';

export const tree: TreeTable = {
  grammar: 'python',
  texts: setOf('string'),
  numbers: setOf('integer float'),
  skipped: setOf('comment line_continuation'),
  blocks: setOf('block'),
  endBehind: setOf(
    [
      'expression_statement return_statement raise_statement assert_statement delete_statement pass_statement break_statement',
      'continue_statement global_statement nonlocal_statement print_statement exec_statement type_alias_statement',
      'import_statement import_from_statement future_import_statement decorator',
    ].join(' '),
  ),
  joined: setOf('@'),
};
