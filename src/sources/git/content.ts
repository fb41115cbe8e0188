// Whether a file in the work tree matches git's copy, without running filters.

import { createHash } from 'node:crypto';
import { type BigIntStats, readlinkSync } from 'node:fs';
import { readRegularFile } from '../../files/regular-file.ts';
import type { Conversions } from './conversions.ts';
import { Unanswerable } from './deadline.ts';
import type { IndexEntry } from './index-entries.ts';
import { onDisk } from './paths.ts';

export interface TrackedFile {
  readonly top: string;
  /** Path on disk, from the top of the work tree. */
  readonly path: string;
  readonly entry: IndexEntry;
  readonly stat: BigIntStats;
}

/** Throws `Unanswerable` for a difference that a filter may explain. */
export function hasContent({ top, path, entry, stat }: TrackedFile, conversions: Conversions): boolean {
  const isLink = entry.mode === '120000';
  if (isLink && stat.isSymbolicLink()) return isBlob(readlinkSync(onDisk(top, path), 'buffer'), entry);
  if (!stat.isFile() || (isLink && conversions.hasLinks)) return false;
  if (stat.size > MAX_COMPARED_BYTES) throw new Unanswerable('a file too large to compare');
  const content = readRegularFile(onDisk(top, path), { maxBytes: MAX_COMPARED_BYTES });
  return isBlob(content, entry) || (!isLink && isConverted(content, path, entry, conversions));
}

function isConverted(content: Buffer, path: string, entry: IndexEntry, conversions: Conversions): boolean {
  const attributes = conversions.attributesOf(path);
  if (lfsFilter.test(attributes) && isBlob(lfsPointer(content), entry)) return true;
  if (otherFilter.test(attributes)) throw new Unanswerable('a filter may have made the file');
  if (content.includes(0) || !(lineEnds.test(attributes) || conversions.convertsLines())) return false;
  return isBlob(withLineFeeds(content), entry);
}

const MAX_COMPARED_BYTES = 2 ** 28;

// gitattributes(5). The output of git-lfs is well-known, so it is computed here.
const lfsFilter = /\sfilter=lfs(?:\s|$)/;
const otherFilter = /\s(?:filter=(?!lfs(?:\s|$))|working-tree-encoding=|ident(?:\s|$))/;
const lineEnds = /\s(?:text|crlf|eol)(?:[=\s]|$)/;

function isBlob(content: Buffer, { id }: IndexEntry): boolean {
  const hash = createHash('sha1').update(`blob ${content.length}\0`).update(content);
  return hash.digest('hex') === id;
}

// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
function lfsPointer(content: Buffer): Buffer {
  const id = createHash('sha256').update(content).digest('hex');
  return Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${id}\nsize ${content.length}\n`);
}

const withLineFeeds = (content: Buffer): Buffer =>
  Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
