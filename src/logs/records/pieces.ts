// One line of a container log -> a piece of a longer record. Container engines split output every 16 KiB and mark the pieces.
import { lastOf } from '../../text/items.ts';
import { objectIn } from './json-lines.ts';

/** How a log marks pieces: docker's json-file driver by the final newline, CRI by a tag, others by JSON fields. */
export type Marks = 'json-file' | 'cri' | 'fields';

export interface Piece {
  /** Pieces of one record share a key; records interleaved with it have other keys. */
  readonly key: string;
  readonly content: Buffer;
  /** Number of the piece, from 1; null where pieces come in order. */
  readonly ordinal: number | null;
  readonly isLast: boolean;
  /** The line with its content replaced by the content of the joined record. */
  readonly withContent: (content: Buffer) => { readonly text: string; readonly object: object | null };
}

/** Judges by the first bytes of a log; assumes fields unless json-file or CRI is detected. */
export function marksIn(head: Uint8Array): Marks {
  const lines = Buffer.from(head).toString('latin1').split('\n');
  if (lines.some((line) => cri.test(line))) return 'cri';
  return lines.slice(0, -1).some(isOfJsonFile) || longJsonFile.test(lastOf(lines)) ? 'json-file' : 'fields';
}

/** Other programs write the same fields without the newline; then the end of a record would be unknown. */
function isOfJsonFile(line: string): boolean {
  const { log, stream } = (objectIn(line) ?? {}) as Fields;
  return typeof log === 'string' && typeof stream === 'string' && (log.endsWith('\n') || log.length >= MIN_SPLIT);
}

/** Docker splits after 16,384 bytes, which may be only a quarter as many characters. */
const MIN_SPLIT = 4096;
const longJsonFile = new RegExp(`^\\{"log":".{${MIN_SPLIT}}`);

type Fields = Readonly<Record<string, unknown>>;

// ── CRI ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

// kubernetes/kubernetes, pkg/kubelet/kuberuntime/logs: time, stream, tags, and the text as it is.
const cri = /^(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) (stdout|stderr)) ([PF])(?::\S*)?(?: |(?=\r?$))/;

/** `latin1` holds a byte in each character, because a piece may end within a UTF-8 character. */
export function pieceOfCri(latin1: string): Piece | null {
  const found = cri.exec(latin1);
  if (found === null) return null;
  const [header, front, stream = '', tag] = found;
  return {
    key: stream,
    content: Buffer.from(latin1.slice(header.length).replace(/\r$/, ''), 'latin1'),
    ordinal: null,
    isLast: tag === 'F',
    withContent: (content) => ({ text: `${front} F ${content.toString('utf8')}`, object: null }),
  };
}

// ── JSON ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** `isOpen`: some record awaits its last piece, which not all programs mark. */
export function pieceOfJson(object: object, marks: Marks, isOpen: boolean): Piece | null {
  const fields = object as Fields;
  for (const kind of kinds) {
    const isMarked = kind.partial in fields || kind.id in fields;
    const piece = isMarked || (isOpen && kind.isOpenEnded) ? pieceBy(kind, fields) : null;
    if (piece !== null) return piece;
  }
  if (typeof fields.logtag === 'string') return pieceByTag(fields);
  return marks === 'json-file' ? pieceByNewline(fields, isOpen) : null;
}

interface Kind {
  readonly texts: readonly string[];
  readonly partial: string;
  readonly id: string;
  readonly ordinal: string;
  readonly last: string;
  /** Fields that distinguish sources when there is no id. */
  readonly source: readonly string[];
  /** The last piece of such a record is unmarked. */
  readonly isOpenEnded: boolean;
}

// moby/moby, daemon/logger: journald/journald.go and fluentd/fluentd.go. Podman's conmon and docker before 19.03 write the flag alone.
const journald: Kind = {
  texts: ['MESSAGE'],
  partial: 'CONTAINER_PARTIAL_MESSAGE',
  id: 'CONTAINER_PARTIAL_ID',
  ordinal: 'CONTAINER_PARTIAL_ORDINAL',
  last: 'CONTAINER_PARTIAL_LAST',
  source: ['CONTAINER_ID_FULL', 'PRIORITY'],
  isOpenEnded: true,
};
const inLowerCase = ({ partial, id, ordinal, last, source }: Kind): Kind => ({
  texts: ['message', 'MESSAGE'],
  partial: partial.toLowerCase(),
  id: id.toLowerCase(),
  ordinal: ordinal.toLowerCase(),
  last: last.toLowerCase(),
  source: source.map((name) => name.toLowerCase()),
  isOpenEnded: true,
});
const fluentd: Kind = {
  texts: ['log', 'message'],
  partial: 'partial_message',
  id: 'partial_id',
  ordinal: 'partial_ordinal',
  last: 'partial_last',
  source: ['container_id', 'source'],
  isOpenEnded: false,
};
const kinds: readonly Kind[] = [journald, inLowerCase(journald), fluentd];

const isTrue = (value: unknown): boolean => value === true || value === 'true';

function pieceBy({ texts, partial, id, ordinal, last, source }: Kind, fields: Fields): Piece | null {
  const name = texts.find((text) => text in fields);
  if (name === undefined) return null;
  const content = bytesOf(fields[name]);
  if (content === null) return null;
  const number = Number(fields[ordinal]);
  const named = typeof fields[id] === 'string';
  if (!named && !source.some((one) => one in fields)) return null;
  return {
    key: JSON.stringify(named ? [fields[id]] : source.map((one) => fields[one])),
    content,
    ordinal: named && Number.isInteger(number) ? number : null,
    isLast: named && last in fields ? isTrue(fields[last]) : !isTrue(fields[partial]),
    withContent: (whole) => objectWith(fields, name, whole),
  };
}

/** Fluent Bit keeps the CRI tag in a field (`parsers.conf`, parser cri). */
function pieceByTag(fields: Fields): Piece | null {
  const { logtag, stream } = fields;
  const name = ['log', 'message'].find((text) => typeof fields[text] === 'string');
  if (name === undefined) return null;
  const { docker_id: container } = (fields.kubernetes ?? {}) as Fields;
  return {
    key: JSON.stringify([stream, container]),
    content: Buffer.from(fields[name] as string),
    ordinal: null,
    isLast: !/^P(:|$)/.test(logtag as string),
    withContent: (whole) => objectWith(fields, name, whole),
  };
}

function pieceByNewline(fields: Fields, isOpen: boolean): Piece | null {
  const { log, stream } = fields;
  if (typeof log !== 'string' || typeof stream !== 'string' || (!isOpen && log.endsWith('\n'))) return null;
  return {
    key: stream,
    content: Buffer.from(log),
    ordinal: null,
    isLast: log.endsWith('\n'),
    withContent: (whole) => objectWith(fields, 'log', whole),
  };
}

function objectWith(fields: Fields, name: string, content: Buffer) {
  const object = { ...fields, [name]: content.toString('utf8') };
  return { text: JSON.stringify(object), object };
}

/** journald writes invalid UTF-8, such as a piece cut within a character, as a list of bytes. */
function bytesOf(value: unknown): Buffer | null {
  if (typeof value === 'string') return Buffer.from(value);
  return Array.isArray(value) ? Buffer.from(value as number[]) : null;
}
