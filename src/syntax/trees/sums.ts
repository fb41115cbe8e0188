// Texts with values in them -> sums of texts and values.
import type { Node } from 'web-tree-sitter';
import { PART, type TreeTable } from '../../model/tree-table.ts';
import { pushSpelled, TokenKind } from '../lexer/tokens.ts';
import { pushLeaf, pushMark, pushText } from './leaves.ts';
import type { TreeWriter } from './tree-writer.ts';

/** `a ${x} b` -> the text `a ${`, `+ ( x ) +`, the text `} b`. */
export function pushSum(writer: TreeWriter, node: Node): boolean {
  const { table, source } = writer;
  const opening = table.openings ? openingAt(table.openings, source, node.startIndex) : '';
  const [, closing = ''] = /(["'`]*)\s*$/.exec(opening) ?? [];
  return pushParts(writer, node, {
    from: node.startIndex,
    to: node.endIndex,
    part: opening ? behindOpening(writer, node, opening, closing) : (from, to) => pushText(writer.tokens, from, to),
  });
}

interface Parts {
  readonly from: number;
  readonly to: number;
  /** Writes one of them. */
  readonly part: (from: number, to: number) => void;
}

export function pushParts(writer: TreeWriter, node: Node, parts: Parts): boolean {
  const { tokens, table } = writer;
  const { to, part } = parts;
  const forms = table.interpolated?.get(node.type) ?? [];
  const inside = (node.childForFieldName('value') ?? node).children;
  let { from } = parts;
  for (const [i, value] of inside.entries()) {
    const form = forms.find((one) => one.node === value.type);
    if (!form) continue;
    const [before, behind] = [inside[i - 1], inside[i + 1]];
    const isBraced = before?.type === '{';
    part(from, (isBraced ? before : value).startIndex + form.open);
    pushMark(tokens, '+', value.startIndex);
    pushMark(tokens, '(', value.startIndex);
    if (!(form.whole ? writer.pushNode(value) : pushValue(writer, value))) return false;
    pushMark(tokens, ')', value.endIndex);
    pushMark(tokens, '+', value.endIndex);
    from = (isBraced && behind?.type === '}' ? behind : value).endIndex - form.close;
  }
  part(from, to);
  return true;
}

function openingAt(pattern: NonNullable<TreeTable['openings']>, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? '';
}

function behindOpening(
  { tokens, source }: TreeWriter,
  { startIndex, endIndex }: Node,
  opening: string,
  closing: string,
): Parts['part'] {
  return (from, to) => {
    const first = from === startIndex ? from + opening.length : from;
    const last = to === endIndex ? to - closing.length : to;
    pushSpelled(tokens, TokenKind.string, opening + PART + source.slice(first, last), from, to);
  };
}

/** Without the marks around it. */
function pushValue(writer: TreeWriter, value: Node): boolean {
  if (value.childCount === 0) {
    pushLeaf(writer, value.startIndex, value.endIndex);
    return true;
  }
  return value.namedChildren.every((child) => writer.pushNode(child));
}
