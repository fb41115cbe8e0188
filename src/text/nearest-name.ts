// The known name that somebody probably meant.

/** The name with the fewest edits away from `text`; the first of equals. */
export function nearest(text: string, names: readonly [string, ...string[]]): string {
  const distances = names.map((name) => editDistance(text.toLowerCase(), name.toLowerCase()));
  return names[distances.indexOf(Math.min(...distances))] ?? names[0];
}

/** `Did you mean json? `; nothing where no name is like it. */
export function didYouMean(text: string, names: readonly string[]): string {
  const [first, ...others] = names;
  const meant = first === undefined ? '' : nearest(text, [first, ...others]);
  const isClose = editDistance(text.toLowerCase(), meant.toLowerCase()) * 3 <= Math.max(text.length, meant.length) * 2;
  return isClose ? `Did you mean ${meant}? ` : '';
}

/** Insertions, deletions and replacements between two texts (Levenshtein, one row at a time). */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
