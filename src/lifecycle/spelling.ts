// How much of one word another is: `recieved` and `received`, `denied` and `denial`, not `port` and `part`.

/** 1 for equal words, more than 0.8 for other spellings, 0 for words that differ in more than a third of their letters. */
export function sameness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (longest < shortest || Math.abs(a.length - b.length) > longest * mostEdits) return 0;
  const share = edits(a, b) / longest;
  return share <= mostEdits ? 1 - share / 2 : 0;
}

// Short words are other words when a letter differs.
const shortest = 5;
const mostEdits = 1 / 3;

function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
