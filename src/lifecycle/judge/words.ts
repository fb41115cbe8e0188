// Splits messages and keywords into words.

/** In lower case. Names are words joined by `_`. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
