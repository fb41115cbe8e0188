// The length of a text in letters and digits.

/** Number of letters and digits in `text[from, to)`. */
export function letters(text: string, from = 0, to = text.length): number {
  let count = 0;
  for (let i = from; i < to; i++) if (isWordCode(text.charCodeAt(i))) count++;
  return count;
}

/** Number of words in `text[from, to)`. */
export function wordsIn(text: string, from: number, to: number): number {
  let count = 0;
  let within = false;
  for (let i = from; i < to; i++) {
    const isText = text.charCodeAt(i) > blank;
    if (isText && !within) count++;
    within = isText;
  }
  return count;
}

export const isLetter = (code: number): boolean => {
  const small = code | 0x20;
  return (small >= 97 && small <= 122) || code > 0xbf;
};

export const isWordCode = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57);

const blank = 0x20;
