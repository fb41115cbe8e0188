// What a function gives without a word for it: its last statement, or the last one of a branch that is its last statement.
import type { Node } from 'web-tree-sitter';
import type { TreeTable } from '../../model/tree-table.ts';

export function isResult({ results }: TreeTable, value: Node): boolean {
  if (!results) return false;
  const { functions, bodies, branches } = results;
  for (let node = value; ; ) {
    const { parent } = node;
    if (parent === null) return false;
    if (functions.has(parent.type)) return parent.childForFieldName('body')?.id === node.id;
    if (bodies.has(parent.type)) {
      if (!isLast(node)) return false;
    } else if (!branches.has(parent.type)) return false;
    node = parent;
  }

  /** Branches may follow, for what goes wrong. */
  function isLast({ nextNamedSibling }: Node): boolean {
    for (let next = nextNamedSibling; next !== null; next = next.nextNamedSibling)
      if (!next.isExtra && !branches.has(next.type) && !bodies.has(next.type)) return false;
    return true;
  }
}
