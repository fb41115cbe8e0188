// Detects UTF-32, and UTF-16 without a byte order mark, which are reported instead of read.

/** null for everything else, including UTF-16 with a byte order mark. */
export function wideEncoding(bytes: Buffer): 'UTF-32' | 'UTF-16 without a byte order mark' | null {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) return 'UTF-32';
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return null;
  const sample = bytes.subarray(0, 8192);
  if (sample.length < 8 || !sample.includes(0)) return null;
  const zeros = (from: number): number => shareOfZeros(sample, from, 4);
  const [first, second, third, fourth] = [zeros(0), zeros(1), zeros(2), zeros(3)];
  // In mostly ASCII text, three of four bytes are zero in UTF-32, and one of two in UTF-16.
  if (Math.min(second, third, fourth) > most && first < few) return 'UTF-32';
  if (Math.min(first, second, third) > most && fourth < few) return 'UTF-32';
  const [even, odd] = [(first + third) / 2, (second + fourth) / 2];
  return (odd > most && even < few) || (even > most && odd < few) ? 'UTF-16 without a byte order mark' : null;
}

// Sources in other scripts are mostly ASCII too: keywords, blanks, brackets.
const most = 0.6;
const few = 0.1;

const startsWith = (bytes: Buffer, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

function shareOfZeros(bytes: Buffer, from: number, step: number): number {
  let [zeros, all] = [0, 0];
  for (let at = from; at < bytes.length; at += step, all++) if (bytes[at] === 0) zeros++;
  return all === 0 ? 0 : zeros / all;
}
