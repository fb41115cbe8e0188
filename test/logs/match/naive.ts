// Sigma's matching of plain keywords a second time and in another way than the program's: regular expressions over decoded lines.

/** Does the line, bytes of UTF-8 without its end, contain the value as it stands in a rule? */
export const matchesValue = (value: string, line: Uint8Array): boolean => expressionFor(value).test(decoded(line));

/** For many pairs: each made once. Half surrogate pairs stand for invalid bytes. */
export function expressionFor(value: string): RegExp {
  if (/\p{Surrogate}|\n/u.test(value)) return /[^\s\S]/;
  const source = apart(value).replace(/\\([\\*?])|([*])|([?])|([\s\S])/gu, (_, escaped, star, one, plain) =>
    star ? '[^]*' : one ? '[^\\uDC80-\\uDCFF]' : (escaped ?? plain).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
  );
  return new RegExp(source, 'iu');
}

export function decoded(line: Uint8Array): string {
  if (line.every((byte) => byte < 0x80)) return decoder.decode(line);
  let text = '';
  for (let at = 0; at < line.length; ) {
    const length = line[at]! < 0x80 ? 1 : ([2, 3, 4].find((count) => isCharacter(line.subarray(at, at + count))) ?? 0);
    text += length > 0 ? decoder.decode(line.subarray(at, at + length)) : String.fromCharCode(0xdc00 + line[at]!);
    at += Math.max(1, length);
  }
  return apart(text);
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function isCharacter(bytes: Uint8Array): boolean {
  try {
    return [...decoder.decode(bytes)].length === 1;
  } catch {
    return false;
  }
}

// The only two characters that Unicode folds into ASCII; here they stay apart from `k` and `s`.
const apart = (text: string): string => text.replaceAll('\u212a', '\ue000').replaceAll('\u017f', '\ue001');
