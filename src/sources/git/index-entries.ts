// The entries of the index as git lists them, including split and sparse ones.

import { Unanswerable } from './deadline.ts';
import type { Sandbox } from './sandbox.ts';

export interface IndexEntry {
  /** Path from the top of the work tree, one character per byte. */
  readonly path: string;
  readonly mode: string;
  readonly id: string;
  /** 0, or the side of a merge conflict. */
  readonly stage: string;
  /** Not checked out, because of a sparse checkout. */
  readonly skipped: boolean;
  /** Marked `assume-unchanged` by the user. */
  readonly assumed: boolean;
  readonly status: FileStatus;
}

/** File status when it was last known to be unchanged; 32 bits each. */
export interface FileStatus {
  readonly size: bigint;
  readonly inode: bigint;
  readonly modified: Time;
  readonly changed: Time;
}

export interface Time {
  readonly seconds: bigint;
  /** 0 if the writer of the index did not record it. */
  readonly nanoseconds: bigint;
}

/** The entries below a folder; `''` for all. */
export function listIndex(sandbox: Sandbox, prefix: string): readonly IndexEntry[] {
  const below = prefix === '' ? [] : ['--', prefix];
  const { stdout } = sandbox.git(['ls-files', '-z', '-v', '--stage', '--debug', ...below]);
  const entries = Array.from(stdout.matchAll(listed), toEntry);
  const length = entries.reduce((sum, [, { length }]) => sum + length, 0);
  if (length !== stdout.length) throw new Unanswerable('ls-files in an unknown form');
  return entries.map(([entry]) => entry);
}

const listed =
  /([A-Za-z?]) ([0-7]{6}) ([0-9a-f]{40}) ([0-3])\t([^\0]+)\0 {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: (\d+)\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\tflags: [0-9a-f]+\n/gy;

function toEntry(match: RegExpMatchArray): readonly [IndexEntry, text: string] {
  const [text, tag = '', mode = '', id = '', stage = '', path = ''] = match;
  const number = (group: number) => BigInt(match[group] ?? 0);
  const status = {
    changed: { seconds: number(6), nanoseconds: number(7) },
    modified: { seconds: number(8), nanoseconds: number(9) },
    inode: number(10),
    size: number(11),
  };
  const skipped = tag.toUpperCase() === 'S';
  return [{ path, mode, id, stage, skipped, assumed: tag !== tag.toUpperCase(), status }, text];
}
