// Excludes pieces of SQL; facts/exclusions/sql.ts finds complete statements.
import { isNotEmitted, type Test } from './string-candidate.ts';

const sqlFragments: readonly RegExp[] = [
  /^[\s(]*(?:WHERE|AND|OR|ORDER BY|GROUP BY|HAVING|(?:LEFT |RIGHT |INNER |OUTER |CROSS )*JOIN|VALUES)\b(?!:)/,
  /^[\s(]*(?:LIMIT|OFFSET)\s*(?:\?|\d|$)/,
  /^[\s(]*(?:ON CONFLICT|RETURNING|UNION|FOR (?:KEY )?(?:SHARE|UPDATE))\b(?!:)/,
  /\w\s*(?:=|<>?|>|[<>]=|\bLIKE)\s*\?|\bIS (?:NOT )?NULL(?=\s*(?:$|[),]|AND\b|OR\b))|\bEXCLUDED\.|\bCOALESCE\s*\(/,
];

/** A fragment of a query: `AND user_id = ?`, `ORDER BY time`, `FOR KEY SHARE`. */
export const isSqlFragment = (literal: string): boolean => sqlFragments.some((piece) => piece.test(literal));

/** Sentences may contain the same words, so emitted texts are kept. */
export const isPartOfQuery: Test = (candidate, literal) => isNotEmitted(candidate) && isSqlFragment(literal);
