// Extensions in C keep the documentation of their functions in variables.
import type { StringCandidate } from './string-candidate.ts';

/** `static char open_doc[] = "…"` */
export const isDocstring = ({ text }: StringCandidate): boolean =>
  text.role !== 'argument' && /_doc(?:__|string)?$/i.test(text.target ?? '');
