// A source file -> its text, or the reason to leave it out that only its content tells.
import { readFileSync } from 'node:fs';
import type { SkipReason, SourceFile } from '../types.ts';
import { decode } from './decode.ts';

/** Throws what the file system throws. `noIgnore` reads generated and minified files too. */
export function readSource(
  file: SourceFile,
  noIgnore: boolean,
): { readonly text: string; readonly skip: SkipReason | null } {
  const bytes = readFileSync(file.absolute);
  if (isBinary(bytes)) return { text: '', skip: 'binary' };
  const text = decode(bytes);
  return { text, skip: noIgnore ? null : contentReason(text) };
}

const isBinary = (bytes: Buffer): boolean => !hasUtf16Mark(bytes) && bytes.subarray(0, 8192).includes(0);
const hasUtf16Mark = (bytes: Buffer): boolean =>
  bytes.length > 1 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));

// Go's convention (golang.org/s/generatedcode), bison, flex, protoc, gperf, SWIG and autoconf write one of these.
const generated =
  /@generated|\bDO NOT (?:EDIT|MODIFY)\b|\b(?:automatically|auto-?)\s?generated\b|\bgenerated (?:automatically )?(?:by|from) (?:the )?\w|\bA Bison parser\b/i;

function contentReason(text: string): SkipReason | null {
  if (generated.test(text.slice(0, 1000))) return 'generated';
  const newline = text.indexOf('\n', 5000);
  return text.length > 5000 && (newline < 0 || newline > 25_000) && !text.slice(0, 5000).includes('\n')
    ? 'minified'
    : null;
}
