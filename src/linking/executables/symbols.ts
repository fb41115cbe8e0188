// Bytes of a C or C++ file -> the symbols that it defines for others and those that it uses, as a linker would see them.
import { type CodeWords, codeWords, hashesOf, hashOf, Word } from './code-words.ts';
import {
  endType,
  type Head,
  headAfter,
  newHead,
  parametersOf,
  readWordOfHead,
  variablesOf,
} from './declaration-head.ts';
import { addUses, type FunctionBody, newBody, readWordOfBody } from './function-body.ts';
import { newBranches, type SkippedBranches } from './skipped-branches.ts';

export interface FileSymbols {
  /** Hashes of names. */
  readonly defines: ReadonlySet<number>;
  readonly uses: ReadonlySet<number>;
  /** Name of a macro -> the words of its body. */
  readonly macros: ReadonlyMap<number, ReadonlySet<number>>;
  /** Paths of quoted `#include`s. */
  readonly includes: readonly string[];
  /** It has a `main`. */
  readonly starts: boolean;
  /** It accepts connections, becomes a daemon, or writes to the system log. */
  readonly serves: boolean;
}

/** In a header, internal functions are like macros: only a call of one uses what it uses. */
export function symbolsIn(bytes: Uint8Array, isHeader = false): FileSymbols {
  const reading: Reading = {
    words: codeWords(bytes),
    bytes,
    found: {
      defines: new Set(),
      internal: new Set(),
      uses: new Set(),
      macros: new Map(),
      includes: [],
      starts: false,
      serves: false,
    },
    head: newHead(),
    depth: 0,
    block: 'none',
    branches: newBranches(),
    isHeader,
    body: null,
  };
  while (reading.words.next()) step(reading);
  const { internal, ...found } = reading.found;
  for (const name of internal) found.uses.delete(name);
  return found;
}

interface Found {
  readonly defines: Set<number>;
  readonly internal: Set<number>;
  readonly uses: Set<number>;
  readonly macros: Map<number, Set<number>>;
  readonly includes: string[];
  starts: boolean;
  serves: boolean;
}

interface Reading {
  readonly words: CodeWords;
  readonly bytes: Uint8Array;
  readonly found: Found;
  head: Head;
  /** Open braces. */
  depth: number;
  /** What the outermost brace holds. */
  block: 'none' | 'function' | 'value' | 'type';
  readonly branches: SkippedBranches;
  readonly isHeader: boolean;
  body: FunctionBody | null;
}

function step(reading: Reading): void {
  const { words, branches } = reading;
  if (words.kind === Word.directive) directive(reading);
  else if (branches.isSkipped()) return;
  else if (words.kind === Word.mark && words.hash === open) openBlock(reading);
  else if (words.kind === Word.mark && words.hash === close) closeBlock(reading);
  else if (reading.depth > 0) inBlock(reading);
  else readDeclaration(reading);
}

function readDeclaration(reading: Reading): void {
  const { words, head, found } = reading;
  readWordOfHead(head, words, found.uses);
  if (words.kind === Word.mark && words.hash === semicolon) endDeclaration(reading);
}

const [open, close, semicolon, round, newline] = [123, 125, 59, 40, 10];

/** A type only names its members; a value may be a table of functions. */
function inBlock({ words, found, block, depth, body, bytes }: Reading): void {
  if (body) readWordOfBody(body, words);
  else if (words.kind === Word.word && !words.isMember && (block === 'value' || depth > 1)) found.uses.add(words.hash);
  if (words.kind === Word.word && serving.has(words.hash)) found.serves ||= nextByte(bytes, words.to) === round;
}

const serving = hashesOf('accept accept4 listen setsid openlog syslog vsyslog');

function nextByte(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === 32 || bytes[at] === 9) at++;
  return bytes[at] ?? 0;
}

function openBlock(reading: Reading): void {
  if (reading.body) readWordOfBody(reading.body, reading.words);
  if (reading.depth === 0) {
    if (reading.head.isTransparent && reading.head.callees.length === 0) {
      reading.head = newHead();
      return;
    }
    reading.block = blockOf(reading);
    if (reading.block === 'function') reading.body = newBody(parametersOf(reading.head));
  }
  reading.depth++;
}

function blockOf({ head, found }: Reading): Reading['block'] {
  if (head.holdsValue) return 'value';
  const names = head.callees.length > 0 || head.count > 0 ? head.callees : head.oldStyle;
  for (const name of [...names, ...head.qualifiers]) define(found, head, name);
  return names.length > 0 ? 'function' : 'type';
}

function define(found: Found, { isInternal }: Head, name: number): void {
  if (mains.has(name)) found.starts = true;
  else (isInternal ? found.internal : found.defines).add(name);
}

const mains = hashesOf('main wmain _tmain WinMain wWinMain _tWinMain');

/** A brace in the first column closes all: branches of the preprocessor may open more than they close. */
function closeBlock(reading: Reading): void {
  const { words, bytes } = reading;
  const isFirst = words.from === 0 || bytes[words.from - 1] === newline;
  reading.depth = isFirst ? 0 : Math.max(0, reading.depth - 1);
  if (reading.depth > 0) {
    if (reading.body) readWordOfBody(reading.body, words);
    return;
  }
  if (reading.block === 'function') endFunction(reading);
  else if (reading.block === 'type') endType(reading.head);
  reading.block = 'none';
}

function endFunction(reading: Reading): void {
  const { head, body, isHeader, found } = reading;
  reading.head = newHead();
  reading.body = null;
  if (!body) return;
  const isMacro = isHeader && head.isInternal;
  const used = isMacro ? new Set<number>() : found.uses;
  addUses(body, used);
  if (isMacro) for (const name of head.callees) found.macros.set(name, used);
}

function endDeclaration(reading: Reading): void {
  const { head, found } = reading;
  for (const name of variablesOf(head)) define(found, head, name);
  reading.head = headAfter(head);
}

// ── directives ──────────────────────────────────────────────────────────────────────────────────────────────────────

function directive(reading: Reading): void {
  const { words, bytes, branches, found } = reading;
  const { hash: name, from, to } = words;
  if (branches.read(name, () => Buffer.from(bytes.subarray(from, Math.min(to, from + 200))).toString('latin1'))) {
    reading.depth = branches.depthAfter(name, reading.depth);
  } else if (!branches.isSkipped()) {
    if (name === defining) defineMacro(found, codeWords(bytes, from, to, true));
    else if (name === including) include(found, Buffer.from(bytes.subarray(from, to)).toString('latin1'));
  }
}

const [defining, including] = [hashOf('define'), hashOf('include')];

function defineMacro({ macros }: Found, words: CodeWords): void {
  if (!words.next() || words.kind !== Word.word) return;
  const { hash: name } = words;
  const body = macros.get(name) ?? new Set();
  while (words.next()) {
    if (words.kind === Word.word && !words.isMember) body.add(words.hash);
  }
  if (body.size > 0) macros.set(name, body);
}

function include({ includes }: Found, line: string): void {
  const [, path] = /^\s*"([^"\n]+)"/.exec(line) ?? [];
  if (path !== undefined) includes.push(path);
}
