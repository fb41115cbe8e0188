// Texts whose lines stand behind the line that they belong to: `log(<<~TEXT)`.
import type { Node } from 'web-tree-sitter';
import { PART, type TreeTable } from '../../model/tree-table.ts';
import { pushSpelled, TokenKind } from '../lexer/tokens.ts';
import { pushParts } from './sums.ts';
import type { TreeWriter } from './tree-writer.ts';

/** The lines follow in the order of the beginnings. */
export function heredocsOf(source: string, root: Node, { heredocs }: TreeTable): TreeWriter['heredocs'] {
  if (!heredocs || !source.includes('<<')) return new Map();
  const beginnings = root.descendantsOfType(heredocs.beginning);
  const bodies = root.descendantsOfType(heredocs.body);
  return new Map(
    beginnings.flatMap(({ startIndex }, i) => {
      const body = bodies[i];
      return body ? [[startIndex, body] as const] : [];
    }),
  );
}

/** Each part of it is written as its beginning, `PART`, and the part. */
export function pushHeredoc(writer: TreeWriter, beginning: Node): boolean {
  const { source, tokens, heredocs } = writer;
  const body = heredocs.get(beginning.startIndex);
  if (!body) return true;
  const opening = source.slice(beginning.startIndex, beginning.endIndex);
  const from = body.startIndex + (/^\r?\n/.exec(source.slice(body.startIndex, body.startIndex + 2))?.[0].length ?? 0);
  const to = Math.max(from, endOfLines(source, body));
  return pushParts(writer, body, {
    from,
    to,
    part: (first, last) =>
      pushSpelled(tokens, TokenKind.string, opening + PART + source.slice(first, last), first, last),
  });
}

/** The word that ends them may be indented. */
function endOfLines(source: string, body: Node): number {
  const end = body.lastNamedChild;
  if (end === null || end.startIndex === body.startIndex) return body.endIndex;
  return source.lastIndexOf('\n', end.startIndex - 1) + 1;
}
