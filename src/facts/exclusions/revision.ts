// Excludes revision tags of what(1), RCS and CVS (co(1)).
const revision = /^\s*(?:@\(#\)|\$(?:Id|Header|Revision|Date|Author|Source|[A-Z][A-Za-z]*BSD)\b[^$]*\$)/;

export const isRevision = (literal: string): boolean => revision.test(literal);
