import type { Lexis } from '../../model/grammar.ts';
import { endOfQuoted } from '../end-of-quoted.ts';

export const lexis: Lexis = {
  lineComments: ['//'],
  blockComment: ['/*', '*/'],
  quotes: '"',
  prefixes: new Set(['L', 'u8', 'u', 'U']),
  endOfText: (source, at) => endOfQuoted(source, at), // a newline is part of a string only after a backslash (ISO C 5.1.1.2)
  directives: true,
};
