import { holdAgainst } from '../reference.ts';
import * as grammar from './tree-sitter.ts';

holdAgainst(grammar, 'java', /\.java$/, {
  'test/languages/java/finds-in-malformed-code/input.java': {
    why: 'a bracket that is not closed costs the function; a text ends with its line, for the grammar it does not',
    texts: ['"one brace too few"', '"still read"', '"unclosed text);\n  void last() { log.error("'],
  },
});
