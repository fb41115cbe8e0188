// Complete SQL statements, by their words. One file may show them, or only the whole program, if constants name the tables.
const statement =
  /^\s*(?:SELECT\b.*\bFROM\b|(?:INSERT(?:\s+OR\s+\w+)?|REPLACE)\s+INTO\b|UPDATE\b.*\bSET\b|DELETE\s+FROM\b|(?:CREATE|ALTER|DROP)\s+(?:TEMP(?:ORARY)?\s+|UNIQUE\s+)?(?:TABLE|INDEX|VIEW|TRIGGER)\b|(?:BEGIN|COMMIT|ROLLBACK)(?:\s+(?:DEFERRED|IMMEDIATE|EXCLUSIVE))?\s+TRANSACTION\s*(?:;|$)|PRAGMA\s+\w+\s*=)/is;

export const isSqlStatement = (literal: string): boolean => statement.test(literal);
