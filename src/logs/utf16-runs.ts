// UTF-16 in the middle of a log of another encoding, as PowerShell's `>>` appends it -> one byte a character. Latin letters alone
// can be told from stray NUL bytes.

/** So many characters in a row are no accident. */
const MIN_CHARACTERS = 4;

const characters = '[\\t\\n\\r\\x20-\\x7e\\xa0-\\xff]';
const runs = new RegExp(`(?:${characters}\\0){${MIN_CHARACTERS},}`, 'g');
const continued = new RegExp(`^(?:${characters}\\0)+`);
const character = new RegExp(characters);
// The first character of the run ended the piece before.
const begun = new RegExp(`^\\0(?=(?:${characters}\\0){${MIN_CHARACTERS - 1}})`);

export interface Utf16Runs {
  readonly text: string;
  /** Bytes that were characters of UTF-16. */
  readonly bytes: number;
}

/** `latin1` holds a byte in each character, and so does what comes back. `continues`: a run goes on that the piece before began. */
export function readUtf16Runs(latin1: string, continues = false): Utf16Runs {
  let bytes = 0;
  const narrowed = (run: string): string => {
    bytes += run.length;
    return asUtf8(run.replaceAll('\0', ''));
  };
  const dropped = (): string => {
    bytes++;
    return '';
  };
  const text = (continues ? latin1.replace(continued, narrowed) : latin1.replace(begun, dropped)).replace(
    runs,
    narrowed,
  );
  return { text, bytes };
}

const asUtf8 = (text: string): string =>
  /[\x80-\xff]/.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;

/** How many bytes at the end of a piece may belong to a run that goes on in the next one, and whether it has surely begun. */
export function openRun(bytes: Uint8Array): { readonly length: number; readonly hasBegun: boolean } {
  const isCharacter = (at: number): boolean => at >= 0 && character.test(String.fromCharCode(bytes[at]!));
  const half = isCharacter(bytes.length - 1) && bytes[bytes.length - 2] === 0 ? 1 : 0;
  let pairs = 0;
  for (let at = bytes.length - half - 1; pairs < MIN_CHARACTERS && bytes[at] === 0 && isCharacter(at - 1); at -= 2)
    pairs++;
  const hasBegun = pairs === MIN_CHARACTERS;
  return { length: hasBegun ? half : pairs * 2 + half, hasBegun };
}
