// Joins split records in the lines of a log, with bounded memory.
import { itemAt } from '../../text/items.ts';
import { objectIn } from './json-lines.ts';
import { type Marks, type Piece, pieceOfCri, pieceOfJson } from './pieces.ts';

export interface WholeLine {
  /** Number of its first line, from 1. */
  readonly line: number;
  /** The lines of its other pieces. */
  readonly others: readonly number[];
  readonly text: string;
  readonly object: object | null;
}

export interface Joiner {
  /** Takes whole lines of the log; returns the lines that are now complete. */
  readonly add: (lines: Uint8Array) => readonly WholeLine[];
  /** Whether some record is incomplete. */
  readonly isOpen: () => boolean;
  /** Returns the incomplete records as far as they were read. */
  readonly end: () => readonly WholeLine[];
}

export interface JoinLimits {
  /** Bytes of all incomplete records together. */
  readonly maxBytes: number;
  /** Lines from the first piece of a record on. */
  readonly maxLines: number;
}

const defaultLimits: JoinLimits = { maxBytes: 1 << 24, maxLines: 10_000 };

/** `unjoined` counts the records that exceeded the limits. */
export function recordJoiner(
  marks: Marks,
  stray: { unjoined: number } = { unjoined: 0 },
  limits: JoinLimits = defaultLimits,
): Joiner {
  const open = new Map<string, Open>();
  let bytes = 0;
  let line = 0;

  function take(text: string, whole: WholeLine[]): void {
    line++;
    const object = objectIn(text);
    const piece = pieceIn(text, object, marks, open.size > 0);
    const begun = piece === null ? undefined : open.get(piece.key);
    if (piece === null || (begun === undefined && isWhole(piece))) {
      whole.push({ line, others: [], text: marks === 'cri' ? utf8Of(text) : text, object });
      return;
    }
    const record = begun ?? { pieces: [], lines: [] };
    record.pieces.push(piece);
    record.lines.push(line);
    bytes += piece.content.length;
    open.set(piece.key, record);
    if (isComplete(record)) whole.push(close(piece.key, record));
  }

  function close(key: string, record: Open): WholeLine {
    open.delete(key);
    for (const { content } of record.pieces) bytes -= content.length;
    return joined(record);
  }

  /** Gives up the oldest records first. */
  function keepLimits(whole: WholeLine[]): void {
    for (const [key, record] of open) {
      if (bytes <= limits.maxBytes && line - itemAt(record.lines, 0) < limits.maxLines) return;
      stray.unjoined++;
      whole.push(close(key, record));
    }
  }

  return {
    add(lines) {
      const whole: WholeLine[] = [];
      for (const text of linesOf(lines, marks)) {
        take(text, whole);
        if (open.size > 0) keepLimits(whole);
      }
      return whole;
    },
    isOpen: () => open.size > 0,
    end: () => [...open].map(([key, record]) => close(key, record)),
  };
}

interface Open {
  readonly pieces: Piece[];
  readonly lines: number[];
}

function pieceIn(text: string, object: object | null, marks: Marks, isOpen: boolean): Piece | null {
  if (marks === 'cri') return pieceOfCri(text);
  return object === null ? null : pieceOfJson(object, marks, isOpen);
}

const isWhole = ({ isLast, ordinal }: Piece): boolean => isLast && (ordinal === null || ordinal <= 1);

/** Numbered pieces may come in any order (`journalctl --reverse`). */
function isComplete({ pieces }: Open): boolean {
  const last = pieces.find(({ isLast }) => isLast);
  return last !== undefined && (last.ordinal === null || pieces.length >= last.ordinal);
}

function joined({ pieces, lines }: Open): WholeLine {
  const inOrder = [...pieces].sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0));
  const whole = itemAt(inOrder, 0).withContent(Buffer.concat(inOrder.map(({ content }) => content)));
  return { line: itemAt(lines, 0), others: lines.slice(1), ...whole };
}

function linesOf(bytes: Uint8Array, marks: Marks): readonly string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const lines = buffer.toString(marks === 'cri' ? 'latin1' : 'utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

const utf8Of = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('utf8');

/** Whether lines of CRI contain a piece that is not the last; if not, they need not be parsed one by one. */
export function hasPieces(lines: Uint8Array): boolean {
  for (let at = 0; at < lines.length; ) {
    const behindTime = lines.indexOf(space, at);
    if (behindTime < 0) return false;
    if (lines[behindTime + streamLength] === space && lines[behindTime + streamLength + 1] === partialTag) return true;
    const end = lines.indexOf(newline, at);
    if (end < 0) return false;
    at = end + 1;
  }
  return false;
}

const [newline, space, partialTag] = [0x0a, 0x20, 0x50];
const streamLength = ' stdout'.length;
