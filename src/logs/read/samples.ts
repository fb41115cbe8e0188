// Samples from the middle and the end of a log whose beginning looks binary.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { headBytes, type Peeked, peek } from './peek.ts';

/** Bytes of a stream that are buffered for samples; a stream cannot be rewound. */
const MAX_LOOK_AHEAD = 1 << 20;

/** Middle and end of a file. Empty if it is not a regular file or cannot be opened: reading it reports the error. */
export function samplesOfFile(path: string): readonly Uint8Array[] {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    return [];
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return [];
    return placesIn(stat.size).map((at) => sampleAt(descriptor, at));
  } finally {
    closeSync(descriptor);
  }
}

function sampleAt(descriptor: number, at: number): Uint8Array {
  const sample = new Uint8Array(headBytes);
  return sample.subarray(0, readSync(descriptor, sample, 0, headBytes, at));
}

/** Samples of the next mebibyte of a stream, and the stream with these bytes put back. */
export async function samplesOfStream(
  stream: Peeked,
): Promise<{ readonly stream: Peeked; readonly samples: readonly Uint8Array[] }> {
  const further = await peek(stream.all(), MAX_LOOK_AHEAD);
  const samples = placesIn(further.head.length).map((at) => further.head.subarray(at, at + headBytes));
  return { stream: further, samples };
}

const placesIn = (size: number): readonly number[] =>
  [Math.floor((size - headBytes) / 2), size - headBytes].filter((at) => at > 0);
