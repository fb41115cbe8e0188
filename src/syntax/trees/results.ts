// What a function gives without a word for it: its last statement, or the last one of a branch that is its last statement.
import type { Node } from 'web-tree-sitter';
import type { TreeTable } from '../../model/tree-table.ts';

type Results = NonNullable<TreeTable['results']>;

/** Adds the ids of the nodes that a function gives. From the function down: a node finds its parent only from the root. */
export function addResults({ results }: TreeTable, made: Node, ids: Set<number>): void {
  const body = made.childForFieldName('body');
  if (!results || body === null) return;
  const waiting = [body];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (results.values.has(node.type)) ids.add(node.id);
    else if (results.bodies.has(node.type)) waiting.push(...lastOf(results, node.namedChildren));
    else if (results.branches.has(node.type)) waiting.push(...node.namedChildren.filter(isArm));
  }

  function isArm({ type }: Node): boolean {
    return results?.bodies.has(type) || results?.branches.has(type) || false;
  }
}

/** The last statement, and the clauses behind it, for what goes wrong. */
function lastOf({ clauses }: Results, statements: readonly Node[]): readonly Node[] {
  const isStatement = (node: Node): boolean => !node.isExtra && !clauses.has(node.type);
  return statements.slice(Math.max(0, statements.findLastIndex(isStatement)));
}
