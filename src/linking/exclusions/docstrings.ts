// Excludes the documentation of C extensions, which they keep in variables.
import type { StringCandidate } from './string-candidate.ts';

/** `static char open_doc[] = "…"` */
export const isDocstring = ({ text }: StringCandidate): boolean =>
  text.role !== 'argument' && /_doc(?:__|string)?$/i.test(text.target ?? '');
