import { holdAgainst } from '../reference.ts';
import * as grammar from './tree-sitter.ts';

holdAgainst(grammar, 'c', /\.[ch]$/, {
  'test/languages/c/finds-braces-in-both-branches/input.c': {
    why: 'the grammar loses the function where two branches of an #if open one brace',
    texts: ['"limit reached"', '"still inside"'],
  },
  'test/languages/c/finds-calls-through-pointers/input.c': {
    why: 'the function that a call returned has no name of its own: the reader takes that of the call',
    texts: ['"by result"'],
  },
  'test/languages/c/finds-in-odd-code/input.c': {
    why: 'the grammar ends the function at a macro that stands for a keyword',
    texts: ['"not locked"'],
  },
});
