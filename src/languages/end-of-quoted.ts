// Where a string ends that has a quote on both sides and backslashes before what would end it.

/** Offset behind the next quote like that at `at`; where the string does not end in its line (or, with `lines`, at all) the negative offset up to which it cannot. */
export function endOfQuoted(source: string, at: number, lines = false): number {
  const quote = source.charCodeAt(at);
  for (let i = at + 1; i < source.length; i++) {
    const char = source.charCodeAt(i);
    if (char === quote) return i + 1;
    if (char === 92) i++;
    else if (char === 10 && !lines) return -i;
  }
  return -source.length;
}
