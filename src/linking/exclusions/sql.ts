// Excludes statements of SQL whose tables are constants of other files, and pieces of statements.
import { isSqlStatement } from '../../model/sql-statement.ts';
import { isNotEmitted, type Test } from './string-candidate.ts';

const sqlFragments: readonly RegExp[] = [
  /^[\s(]*(?:WHERE|AND|OR|ORDER BY|GROUP BY|HAVING|(?:LEFT |RIGHT |INNER |OUTER |CROSS )*JOIN|VALUES)\b(?!:)/,
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
];

/** A fragment of a query: `AND user_id = ?`, `ORDER BY time`, `FOR KEY SHARE`. */
export const isSqlFragment = (literal: string): boolean => sqlFragments.some((piece) => piece.test(literal));

/** Sentences may contain the same words, so emitted texts are kept. */
export const isPartOfQuery: Test = (candidate, literal) =>
  isNotEmitted(candidate) && (isSqlFragment(literal) || isSqlStatement(literal));
