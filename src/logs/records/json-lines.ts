// Logs with JSON lines (journald, containers, structured logging): detection, and the strings of a line.
import { lastOf } from '../../text/items.ts';

/**
 * Judges by the first bytes of a log: some line in them is, or ends with, a JSON object. Other lines may come between, such as output
 * before logging is set up. The last line may be cut off, so only its beginning counts.
 */
export function isJsonLines(head: Uint8Array): boolean {
  const lines = Buffer.from(head).toString('utf8').split('\n');
  return lines.slice(0, -1).some(holdsObject) || /^\s*\{\s*"/.test(lastOf(lines));
}

/**
 * Offset of the first of these whole lines that is an object, -1 if there is none. JSON logging may begin after the head of a log; the
 * result must not depend on how the log is cut into blocks.
 */
export function firstObject(lines: Uint8Array): number {
  const bytes = Buffer.from(lines.buffer, lines.byteOffset, lines.length);
  let at = bytes[0] === openingBrace ? 0 : nextBrace(bytes, 0);
  while (at >= 0 && !holdsObject(bytes.toString('utf8', at, endOfLine(bytes, at)))) at = nextBrace(bytes, at);
  return at;
}

/** Offset of the next line that begins with a brace; -1 if there is none. */
function nextBrace(bytes: Buffer, from: number): number {
  const found = bytes.indexOf('\n{', from);
  return found < 0 ? -1 : found + 1;
}

function endOfLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf('\n', from);
  return end < 0 ? bytes.length : end;
}

const openingBrace = 0x7b;

const holdsObject = (line: string): boolean => (textsOf(line) ?? textsBehindHeader(line) ?? []).length > 0;

/**
 * The searchable texts of a line: the strings of its JSON object; if a header precedes the object (syslog, containers), also the line
 * itself.
 */
export function saidBy(line: string, object = objectIn(line)): readonly string[] {
  return object === null ? [line, ...(textsBehindHeader(line) ?? [])] : textsIn(object);
}

/** All strings in a line's JSON object, decoded, at any depth, without field names; null if the line is not a JSON object. */
export function textsOf(line: string): readonly string[] | null {
  const object = objectIn(line);
  return object === null ? null : textsIn(object);
}

/** The line as a JSON object; null for other lines. Ignores a BOM or NUL bytes before it, which other programs leave behind. */
export const objectIn = (line: string): object | null =>
  /^[\s\0]*\{/.test(line) ? parsed(line.slice(line.indexOf('{'))) : null;

function textsBehindHeader(line: string): readonly string[] | null {
  const at = line.search(/\{\s*"/);
  const object = at > 0 && /\}\s*$/.test(line) ? parsed(line.slice(at)) : null;
  return object === null ? null : textsIn(object);
}

function textsIn(object: object): readonly string[] {
  const texts: string[] = [];
  // An explicit stack: hostile nesting must not exhaust the call stack.
  const stack: unknown[] = [object];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value === 'string') {
      texts.push(value);
      const inner = innerObject(value);
      if (inner !== null) stack.push(inner);
    } else if (isBytes(value)) texts.push(Buffer.from(value).toString('utf8'));
    else if (typeof value === 'object' && value !== null)
      for (const item of Object.values(value).reverse()) stack.push(item);
  }
  return texts;
}

/** Container logs hold program output as strings, which may be JSON objects again. */
const innerObject = (text: string): object | null =>
  /^\s*\{\s*"/.test(text) && /\}\s*$/.test(text) ? parsed(text) : null;

/** Accepts control characters that a program did not escape. */
function parsed(json: string): object | null {
  try {
    return JSON.parse(json) as object;
  } catch {
    const escaped = json.trimEnd().replace(controls, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return escaped === json.trimEnd() ? null : parsed(escaped);
  }
}

const controls = /[\0-\x1f]/g;

/** journald writes a message that is not printable text as a list of its bytes (systemd, Journal JSON Format). */
const isBytes = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => Number.isInteger(item) && item >= 0 && item < 256);
