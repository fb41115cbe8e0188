// What the letters of a text tell by themselves: that it is a file name, a piece of SQL, a line of source code, data of some format.
import type { Part } from '../../model/facts.ts';

// `<td align="right">`, `</D:depth>`, and one that is not closed; `<no user>` is none.
const html =
  'a b body br button dd div dl dt em fieldset font form h\\d head hr html i img input label li link meta ol option p pre script select small span strong style table tbody td th thead title tr tt u ul';
const tags = new RegExp(
  `<(?:\\?xml|!DOCTYPE\\b|/?(?:${html.replaceAll(' ', '|')})\\b|/?[\\w-]+:[\\w-]|/[\\w-]|[\\w-]+\\s+[\\w:-]+=)[^<>]*(?:>|$)`,
  'gi',
);

/** Beside the tags of HTML and XML. */
export const hasWords = (literal: string): boolean =>
  /\p{L}{2}/u.test(literal.includes('<') ? literal.replace(tags, '') : literal);

// ── names of files ──────────────────────────────────────────────────────────────────────────────────────────────────

const fileName = /^\s*(?:[.~]{0,2}\/|[A-Za-z]:\\|\w+:\/\/|[\w.-]+(?:\/[\w.*-]+){2,}\/?$)\S*\s*$/;

/** Also with values: `/proc/%d/status`. */
export function isFileName(parts: readonly Part[]): boolean {
  const [first] = parts;
  if (parts.length === 1 && first && 'literal' in first) return fileName.test(first.literal);
  return fileName.test(parts.map((part) => ('literal' in part ? part.literal : '*')).join(''));
}

// ── data ────────────────────────────────────────────────────────────────────────────────────────────────────────────

const formats: readonly RegExp[] = [
  /^\s*-----(?:BEGIN|END) [A-Z0-9 ]+-----\s*$/, // PEM
  /^-\/\/\S+\/\//, // a public identifier of SGML
  /^[A-Z][a-z]+(?:-[A-Z][a-z]*)+: [^\n]*\r\n/, // a header
  /^(?:application|audio|image|message|multipart|text|video)\/[\w.+-]+(?:; *\w+=[^\s;]+)*$/, // a media type
  /^(?=.*(?:yy|HH))(?=.*(?:MM|mm))(?:[yMdHhmsSEaZzXT\s,./:-]|'[^']*')+$/, // a date as letters: `dd MMM yyyy`
];

export const isDataFormat = (literal: string): boolean => formats.some((format) => format.test(literal));

/** A file that is generated: three lines and more, each a setting, an element of a list or a comment. */
export function isSettings(literal: string): boolean {
  if (!literal.includes('\n')) return false;
  const written = literal.split('\n').filter((line) => line.trim() !== '');
  return written.length >= 3 && written.every((line) => /^\s*(?:- |#|[\w.-]+:(?:\s|$)|[\w.-]+ = )/.test(line));
}

const sqlFragments: readonly RegExp[] = [
  /^[\s(]*(?:WHERE|AND|OR|ORDER BY|GROUP BY|HAVING|(?:LEFT |RIGHT |INNER |OUTER |CROSS )*JOIN|VALUES)\b(?!:)/,
  /^[\s(]*(?:LIMIT|OFFSET)\s*(?:\?|\d|$)/,
  /^[\s(]*(?:ON CONFLICT|RETURNING|UNION|FOR (?:KEY )?(?:SHARE|UPDATE))\b(?!:)/,
  /\w\s*(?:=|<>?|>|[<>]=|\bLIKE)\s*\?|\bIS (?:NOT )?NULL(?=\s*(?:$|[),]|AND\b|OR\b))|\bEXCLUDED\.|\bCOALESCE\s*\(/,
];

/** A piece that is put into a query: `AND user_id = ?`, `ORDER BY time`, `FOR KEY SHARE`. */
export const isSqlFragment = (literal: string): boolean => sqlFragments.some((piece) => piece.test(literal));

// ── source code ─────────────────────────────────────────────────────────────────────────────────────────────────────

const lines: readonly RegExp[] = [
  /^\s*(?:(?:public|private|protected|static|final|abstract)\s+)*(?:class|struct|enum|interface)\s[^!?{]*\{[^\S\n]*\n\s*$/,
  /^\s+(?:if|for|while)\s*\(.*\}[^\S\n]*\n\s*$/,
  /^(?:[^!?]*[;{}])?[^!?=(;{}]*[=(][^;{}]*;[^\S\n]*\n\s*$/, // `rc = read(x);`
  /^[^!?]*\)\s*\{[^\S\n]*\n\s*$/, // `void run() {`
  /^\s+\w[\w<>*&[\] ]* \w+;[^\S\n]*\n\s*$/, // a declaration
  /^\s*(?:return|import|package|using)\b[^;]*;\s*$|^\s*#\s*(?:include|define|ifn?def|endif)\b/,
  /^\s*(?:\/\*|\*\s|\/\/\s|#\s)\S/, // a comment
];

/** It ends as a statement, opens a block, or is a comment of its own. */
export const isCodeLine = (literal: string): boolean => lines.some((line) => line.test(literal));

/** An indented line that ends as a statement. */
export const isStatement = (literal: string): boolean => /^(?: {2}|\t)[^\n]*;[^\S\n]*\n\s*$/.test(literal);
