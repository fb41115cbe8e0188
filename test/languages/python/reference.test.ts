import { holdAgainst } from '../reference.ts';
import * as grammar from './tree-sitter.ts';

holdAgainst(grammar, 'python', /\.pyw?$/, {
  'test/languages/python/finds-in-broken-code/input.py': {
    why: 'the grammar ends the function at the bracket that is left open',
    texts: ['"never closed %s"', '"after it"', '"odder indentation"'],
  },
  'test/languages/python/finds-python-2/input.py': {
    why: 'for the grammar `raise Error, "…"` throws a tuple',
    texts: ['"raised the old way"'],
  },
});
