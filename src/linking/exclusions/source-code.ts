// Excludes generated source code by its form; generated-code.ts finds the rest of such files.
import { emits } from '../../model/emission.ts';
import type { StringCandidate } from './string-candidate.ts';

/** Whether the text is a piece of generated code. */
export function isSourceCode({ sink, text }: StringCandidate, literal: string): boolean {
  if (emits(sink) || sink.kind === 'throw') return false;
  return isBlockOfCode(literal) || (text.role === 'returned' ? isStatement(literal) : isCodeLine(literal));
}

/** At least four lines, nearly all of which end a statement, or open or close a block. */
export function isBlockOfCode(literal: string): boolean {
  const written = literal.split('\n').flatMap((line) => line.trim() || []);
  return written.length >= 4 && written.filter((line) => /[;{}]$/.test(line)).length >= 0.75 * written.length;
}

const lines: readonly RegExp[] = [
  /^\s*(?:(?:public|private|protected|static|final|abstract)\s+)*(?:class|struct|enum|interface)\s[^!?{]*\{[^\S\n]*\n\s*$/,
  /^\s+(?:if|for|while)\s*\(.*\}[^\S\n]*\n\s*$/,
  /^(?:[^!?]*[;{}])?[^!?=(;{}]*[=(][^;{}]*;[^\S\n]*\n\s*$/, // `rc = read(x);`
  /^[^!?]*\)\s*\{[^\S\n]*\n\s*$/, // `void run() {`
  /^\s*[A-Za-z_$][\w.$]*\([^\n]*\);\s*$/, // `show('done', 1);`
  /^\s+\w[\w<>*&[\] ]* \w+;[^\S\n]*\n\s*$/, // a declaration
  /^\s*(?:return|import|package|using)\b[^;]*;\s*$|^\s*#\s*(?:include|define|ifn?def|endif)\b/,
  /^\s*(?:\/\*|\*\s|\/\/\s|#\s)\S/, // a comment
];

/** Whether it ends a statement, opens a block, or is a comment. */
export const isCodeLine = (literal: string): boolean => lines.some((line) => line.test(literal));

/** An indented line that ends a statement. */
export const isStatement = (literal: string): boolean => /^(?: {2}|\t)[^\n]*;[^\S\n]*\n\s*$/.test(literal);
