// A text of some kilobytes -> what turns away most other texts without a search: a mark for each group of four characters in it.

/** A bit for each number that a group can have. */
export type Marks = Uint8Array;

// 16 KiB of messages set at most a quarter of so many bits.
const [groupLength, bits] = [4, 16];

export function marksOf(text: string): Marks {
  const marks = new Uint8Array(1 << (bits - 3));
  for (let at = 0; at + groupLength <= text.length; at++) {
    const group = groupAt(text, at);
    marks[group >> 3]! |= 1 << (group & 7);
  }
  return marks;
}

/** None of a text that is shorter than a group: it may stand anywhere. */
export const groupsOf = (text: string): readonly number[] =>
  Array.from({ length: Math.max(0, text.length - groupLength + 1) }, (_, at) => groupAt(text, at));

/** False: the text with these groups does not stand there. */
export const mayHold = (marks: Marks, groups: readonly number[]): boolean =>
  groups.every((group) => (marks[group >> 3]! & (1 << (group & 7))) !== 0);

/** Groups of different characters may have the same number. */
function groupAt(text: string, at: number): number {
  let number = 0;
  for (let i = at; i < at + groupLength; i++) number = Math.imul(number, 31) + text.charCodeAt(i);
  return Math.imul(number, 0x9e3779b1) >>> (32 - bits);
}
