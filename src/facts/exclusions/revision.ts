// what(1) and the keywords of RCS and CVS, co(1): for tools that look into programs.
const revision = /^\s*(?:@\(#\)|\$(?:Id|Header|Revision|Date|Author|Source|[A-Z][A-Za-z]*BSD)\b[^$]*\$)/;

export const isRevision = (literal: string): boolean => revision.test(literal);
