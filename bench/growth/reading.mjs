// Kinds of source text that reading and linking must take in proportion to their size. `write` writes a tree of size n.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const words = (n, separator = ', ') => Array.from({ length: n }, (_, i) => `"tok${i}"`).join(separator);
const lines = (n, line) => Array.from({ length: n }, (_, i) => line(i)).join('\n');
/** A kind that is one file. */
const one = (name, start, file, text) => ({
  name,
  start,
  write: (folder, n) => writeFileSync(join(folder, file), text(n)),
});

export const kinds = [
  one('C: words in a call', 20_000, 'a.c', (n) => `void g(void) { f(${words(n)}); }\n`),
  one('Java: words in a call', 20_000, 'A.java', (n) => `class A { Set<String> s = Set.of(${words(n)}); }\n`),
  one('Python: words in a call', 20_000, 'a.py', (n) => `words = frozenset(${words(n)})\n`),
  one(
    'C: nested #if',
    10_000,
    'a.c',
    (n) => `${lines(n, (i) => `#if A${i}`)}\nint x = f("the word is here");\n${lines(n, () => '#endif')}\n`,
  ),
];
