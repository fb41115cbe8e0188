// Text of a file -> its syntax tree, within bounds of time and of errors.
import type { Node, Tree } from 'web-tree-sitter';
import type { TreeTable } from '../../model/tree-table.ts';
import { grammarNamed } from './grammars.ts';
import { isParserFailure } from './runtime.ts';

/** null where there is none that can be used. The caller deletes it. */
export function parsedTree(source: string, table: TreeTable): Tree | null {
  const tree = parsed(asKnown(source, table), table.grammar);
  if (tree === null || table.maxErrors === undefined) return tree;
  if (errorLength(tree.rootNode) <= table.maxErrors * source.length) return tree;
  tree.delete();
  return null;
}

/** Each character stands where it stands in the source: what is read of it is cut from the source itself. */
function asKnown(source: string, { unknown, namesToGrammar }: TreeTable): string {
  const known = unknown ? source.replace(unknown, (written) => ' '.repeat(written.length)) : source;
  const named = namesToGrammar ? known.replace(namesToGrammar, (written) => 'x'.repeat(written.length)) : known;
  // Kotlin's scanner waits for ever for what follows `@Name` where the file ends.
  return named.endsWith('\n') ? named : `${named}\n`;
}

/** The parser asks now and then whether to go on. Of 26,000 real files none needs more than that. */
const MAX_QUESTIONS = 0.03;
/** It reads again what it read before where it tries something else. Real files are read two or three times. */
const MAX_READINGS = 50;
/** Short files may take more. */
const FREE_QUESTIONS = 300;
const FREE_CHARACTERS = 1_000_000;
/** As many as the parser takes at once. */
const CHUNK = 5_120;

/** null where that takes too long or too much memory, or needs more stack than there is. */
function parsed(source: string, grammar: string): Tree | null {
  const { parser, restore } = grammarNamed(grammar);
  let questions = FREE_QUESTIONS + source.length * MAX_QUESTIONS;
  let characters = FREE_CHARACTERS + source.length * MAX_READINGS;
  const read = (index: number): string => {
    characters -= CHUNK;
    return source.slice(index, index + CHUNK);
  };
  const isTooMuch = (): boolean => --questions < 0 || characters < 0;
  try {
    const tree = parser.parse(read, null, { progressCallback: isTooMuch });
    if (tree === null) parser.reset();
    return tree;
  } catch (error) {
    if (!isParserFailure(error)) throw error;
    restore();
    return null;
  }
}

/** Characters of all ERROR nodes. */
function errorLength(root: Node): number {
  let length = 0;
  for (const waiting = [root]; waiting.length > 0; ) {
    const node = waiting.pop();
    if (node?.isError) length += node.endIndex - node.startIndex;
    else if (node?.hasError) for (const child of node.children) waiting.push(child);
  }
  return length;
}
