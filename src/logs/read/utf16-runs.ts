// Decodes UTF-16 embedded in a log of another encoding, as PowerShell's `>>` appends it. Only Latin letters can be distinguished from stray
// NUL bytes.
import { itemAt } from '../../text/items.ts';

/** A run of this many characters is not a coincidence. */
const MIN_CHARACTERS = 4;

const characters = '[\\t\\n\\r\\x20-\\x7e\\xa0-\\xff]';
const runs = new RegExp(`(?:${characters}\\0){${MIN_CHARACTERS},}`, 'g');
const continued = new RegExp(`^(?:${characters}\\0)+`);
const character = new RegExp(characters);
export interface Utf16Runs {
  readonly text: string;
  /** Number of bytes decoded as UTF-16. */
  readonly bytes: number;
}

/** `latin1` and the result hold one byte in each character. `continues`: the piece continues a run that the previous one began. */
export function readUtf16Runs(latin1: string, continues = false): Utf16Runs {
  let bytes = 0;
  const narrowed = (run: string): string => {
    bytes += run.length;
    return asUtf8(run.replaceAll('\0', ''));
  };
  const first = continues ? (continued.exec(latin1)?.[0] ?? '') : '';
  const text = narrowed(first) + latin1.slice(first.length).replace(runs, narrowed);
  return { text, bytes };
}

const asUtf8 = (text: string): string =>
  /[\x80-\xff]/.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;

/** The end of a piece that may belong to a run continued in the next one. */
export interface OpenRun {
  /** Bytes to be read together with the next piece. */
  readonly length: number;
  /** The next piece continues the run, however short the rest is. */
  readonly hasBegun: boolean;
}

export function openRun(bytes: Uint8Array, continues: boolean): OpenRun {
  const isCharacter = (at: number): boolean => at >= 0 && character.test(String.fromCharCode(itemAt(bytes, at)));
  const half = isCharacter(bytes.length - 1) ? 1 : 0;
  let start = bytes.length - half;
  let pairs = 0;
  for (; pairs < MIN_CHARACTERS && bytes[start - 1] === 0 && isCharacter(start - 2); start -= 2) pairs++;
  const hasBegun = pairs === MIN_CHARACTERS || (continues && start === 0);
  return { length: hasBegun ? half : bytes.length - start, hasBegun };
}
