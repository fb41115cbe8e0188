// Excludes statements of SQL whose tables are constants of other files, and pieces of statements.

import sqlWords from '../../data/words/sql.json' with { type: 'json' };
import { isSqlStatement } from '../../model/sql-statement.ts';
import { isNotEmitted, type Test } from './string-candidate.ts';

const sqlFragments: readonly RegExp[] = [
  /^[\s(]*(?:WHERE|AND|OR|ORDER BY|GROUP BY|HAVING|(?:LEFT |RIGHT |INNER |OUTER |CROSS )*JOIN|VALUES)\b(?!:)/,
  /^\s*(?:COLLATE|CHARACTER SET)\s|\bILIKE\b/,
  /^[\s(]*(?:LIMIT|OFFSET)\s*(?:\?|\d|$)/,
  /^[\s(]*(?:CREATE|DROP|EXECUTE)\s+(?:OR REPLACE\s+)?(?:PROCEDURE|FUNCTION|TRIGGER|SCHEMA|DATABASE|INDEX)\b(?!:)/,
  /\bFOR EACH ROW\b|\bEXECUTE (?:PROCEDURE|FUNCTION)\b/,
  /^[\s(]*(?:ON CONFLICT|RETURNING|UNION|FOR (?:KEY )?(?:SHARE|UPDATE))\b(?!:)/,
  /^\s*(?:(?:(?:PRIMARY|FOREIGN|UNIQUE) KEY|EXPLAIN) ?\(|EXPLAIN SELECT\b)/,
  /^\s*(?:COUNT|SUM|AVG|MIN|MAX|CAST|EXTRACT|ROUND)\s?\(.*\)/, // a column that is computed
  /^\s*(?:double precision|character varying|timestamp with(?:out)? time zone)\b/i,
  /^\s*\w+ (?:=|<>|[<>]=?) (?:\d+|'[^']*')\s*$/, // a condition
  /\$ ?\d*(?:~|:{1,2}[a-z]+)/, // a bound value with its type: `$1:name`, `$2::jsonb`
  /\w\s*(?:=|<>?|>|[<>]=|\bLIKE)\s*\?|\bIS (?:NOT )?NULL(?=\s*(?:$|[),]|AND\b|OR\b))|\bEXCLUDED\.|\bCOALESCE\s*\(/,
  /"\s*\.\s*"\w|"\w+" ON(?: "|\s*$)|(?:[<>]|[<>!]?=)\s*@\w|\bI?LIKE '|= ANY \(|\bEXISTS \(SELECT\b|\bCASE WHEN\b/, // quoted columns, named parameters
  /^\s*(?:IS|IS NOT|NOT IN|NOT LIKE|ORDER BY|GROUP BY)\s*$|\bCAST\s*\([^\n]{0,200}?\bAS [A-Z]{3,}\)/,
  /\w (?:eq|ne|[gl][te]) '/, // OData
  /\((?:SELECT|select)\s|\bEXISTS \(|\bIN \(|\bCAST\(|\bLOWER\(|\bI?LIKE [^.!?]{0,200}\bESCAPE\b|\bAT TIME ZONE\b/,
  /^\s*(?:CASE\s|ELSE\s[^.!?]*\bEND\b)|\bWHEN\s[^.!?]{0,200}\bTHEN\b/, // a choice
  /[\w`]\.?`?\s+(?:ASC|DESC)\s*(?:,|$)/, // an order
  /(?:^|[\s(])[\w`"]{0,60}\.`?[a-z_]\w{0,60}`?\s*(?:=|<>|!=|[<>]=?|\b(?:NOT )?IN\b|\bLIKE\b|\bIS\b)/, // `gates.id = `
  /^(?=.*[._])\s*`?[\w.]*[\w`]\s(?:as|AS)\s`?\w+`?\s*$/, // a name for a table or a column
  /(?:^|[\s(,])`[^`]{0,60}`\s*(?:=|<>|!=|\bIN\b|\bLIKE\b)/,
];

const keywords: ReadonlySet<string> = new Set(sqlWords.keywords);
const statements: ReadonlySet<string> = new Set(sqlWords.statements);

/** A fragment of a query: `AND user_id = ?`, `ORDER BY time`, `FOR KEY SHARE`. */
export const isSqlFragment = (literal: string): boolean =>
  sqlFragments.some((piece) => piece.test(literal)) || isCommandOfSql(literal) || isAllKeywords(literal);

/** `SHOW TABLES FROM`, `DROP USER `: in capitals, as no sentence is. */
function isCommandOfSql(literal: string): boolean {
  const [, first = '', second = ''] = /^\s*([A-Z]+)\s+([A-Z]{2,}\b|[`@(*'])/.exec(literal) ?? [];
  return statements.has(first) && (/^\W/.test(second) || keywords.has(second));
}

/** `NOT NULL`, `ON DELETE `. */
function isAllKeywords(literal: string): boolean {
  const words = literal.match(/[\p{L}_]+/gu) ?? [];
  return words.length > 1 && words.every((word) => keywords.has(word));
}

/** Sentences may contain the same words, so emitted texts are kept. */
export const isPartOfQuery: Test = (candidate, literal) =>
  isNotEmitted(candidate) && (isSqlFragment(literal) || isSqlStatement(literal));
