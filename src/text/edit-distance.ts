// Two texts -> the number of letters by which they differ (Levenshtein).
import { lastOf } from './items.ts';

/** Number of insertions, deletions and replacements that turn one into the other. */
export function editDistance(a: string, b: string): number {
  return b.length <= mostBits ? editsByBits(b, a) : editsByRows(a, b);
}

const mostBits = 31;

/**
 * One bit per letter of the pattern, a whole column at once (Myers, "A fast bit-vector algorithm for approximate string matching", 1999).
 */
function editsByBits(pattern: string, text: string): number {
  if (pattern === '') return text.length;
  const last = 1 << (pattern.length - 1);
  let [more, less, distance] = [-1, 0, pattern.length];
  for (let i = 0; i < text.length; i++) {
    let equal = 0;
    for (let j = 0; j < pattern.length; j++) if (pattern[j] === text[i]) equal |= 1 << j;
    const vertical = equal | less;
    const horizontal = (((equal & more) + more) ^ more) | equal;
    let up = less | ~(horizontal | more);
    let down = more & horizontal;
    if (up & last) distance++;
    if (down & last) distance--;
    up = (up << 1) | 1;
    down <<= 1;
    more = down | ~(vertical | up);
    less = up & vertical;
  }
  return distance;
}

function editsByRows(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min((row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1),
      );
    }
    row = next;
  }
  return lastOf(row);
}
