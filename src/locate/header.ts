// A log line -> where its message may begin and end, after elements such as time, host, program, severity and thread, and tags of wrappers.
// Elements are recognised one by one; no log format is configured.
import { certain } from '../text/items.ts';
import { type Element, elements, fullHeader, isLevel, repeated, separator, timestamp } from './header-elements.ts';
import { endsOf } from './line-ends.ts';

export interface Header {
  /** Where the message may begin after a recognised header, most likely first. */
  readonly starts: readonly number[];
  /** Where it may begin after the tag of a wrapper: `pam_unix(sshd:auth): `. */
  readonly tags: readonly number[];
  /** Where it may end: first without a suffix that the log adds (` [preauth]`), if any. */
  readonly ends: readonly number[];
  /** As written (`WARN`), or ''. */
  readonly level: string;
  /** Name of the program before its number in brackets (`sshd[17]: `), or ''. */
  readonly program: string;
}

/** `begin`: the header is known to end here or later. */
export function headerOf(text: string, begin = 0): Header {
  const walk = newWalk(text, begin, begin > 0);
  const pos = behindTime(walk, begin);
  steps(walk, pos);
  // Also try without a timestamp, which may belong to the message.
  const other = pos === begin ? null : newWalk(text, begin, false);
  if (other) steps(other, begin);
  const starts = [...new Set([...walk.starts.reverse(), ...(other?.starts.reverse() ?? [])])];
  const again = behindRepeated(text);
  const ends = endsOf(text);
  const { tags, level, program } = walk;
  if (again === null) return { starts, tags, ends, level, program };
  return { starts: [again.start, ...starts], tags, ends: [again.end, ...ends], level, program };
}

const newWalk = (text: string, begin: number, timed: boolean): Walk => ({
  ...{ text, starts: [begin], tags: [], level: '', program: '' },
  ...{ named: false, timed },
});

function steps(walk: Walk, begin: number): void {
  let pos = begin;
  for (let count = 0; count < mostElements; count++) {
    const end = step(walk, pos);
    if (end === pos || end >= walk.text.length) break;
    pos = end;
  }
}

interface Walk {
  readonly text: string;
  readonly starts: number[];
  readonly tags: number[];
  level: string;
  program: string;
  /** After a program or logger, only tags may precede the message. */
  named: boolean;
  timed: boolean;
}

const mostElements = 16;
// A later timestamp belongs to the message.
const furthestTime = 60;
const longestGroup = 240;

function behindTime(walk: Walk, begin: number): number {
  const full = begin === 0 ? fullHeader.exec(walk.text) : null;
  if (full) return enter(walk, full[0].length, true);
  const found = timestamp.exec(walk.text.slice(begin, begin + 160));
  if (!found || found.index > furthestTime) return begin;
  return enter(walk, begin + found.index + found[0].length, true);
}

function enter(walk: Walk, end: number, timed: boolean): number {
  const pos = behindSeparator(walk.text, /[\])}"]/.test(walk.text[end] ?? '') ? end + 1 : end);
  walk.timed ||= timed;
  walk.starts.push(pos);
  return pos;
}

/** Skips one element and the separator after it. */
function step(walk: Walk, pos: number): number {
  const { text } = walk;
  if (text[pos] === '[' || text[pos] === '<') return overGroup(walk, pos);
  for (const element of elements) {
    if (element.early && (walk.named || !walk.timed)) continue;
    element.shape.lastIndex = pos;
    const found = element.shape.exec(text);
    if (found) return over(walk, element, found[0], pos + found[0].length);
  }
  return pos;
}

function over(walk: Walk, { name }: Element, found: string, end: number): number {
  const pos = behindSeparator(walk.text, end);
  const isWrapper = walk.named && name === 'tag';
  if (name === 'tag' && !walk.named) walk.program = numbered.exec(found)?.[1] ?? '';
  if (name === 'level' || name === 'logger') walk.level ||= found.split(':')[0] ?? '';
  if (name === 'tag' || name === 'logger' || (name === 'dotted' && /\S/.test(walk.text.slice(end, pos))))
    walk.named = true;
  if (walk.tags.length > 0 || isWrapper) walk.tags.push(pos);
  else walk.starts.push(pos);
  return pos;
}

/** `postfix/smtpd[17]:` */
const numbered = /^([\w./@+-]+)(?:\([^()]*\))?\[\d+\]:$/;

/** `[main]`, `[QuorumPeer[myid=1]/0:0]`, `[error]`. */
function overGroup(walk: Walk, pos: number): number {
  const { text } = walk;
  const [open, close] = text[pos] === '[' ? ['[', ']'] : ['<', '>'];
  let depth = 0;
  for (let i = pos; i < Math.min(text.length, pos + longestGroup); i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) {
      const inner = text.slice(pos + 1, i).trim();
      const end = text[i + 1] === ':' ? i + 2 : i + 1;
      walk.timed ||= /^\d+\.\d+$/.test(inner); // seconds since boot
      return over(walk, isLevel(inner) ? levelElement : groupElement, inner, end);
    }
  }
  return pos;
}

const levelElement = certain(elements.find(({ name }) => name === 'level'));
const groupElement = certain(elements.find(({ name }) => name === 'number'));

function behindSeparator(text: string, pos: number): number {
  separator.lastIndex = pos;
  return pos + (separator.exec(text)?.[0].length ?? 0);
}

// ── ends ────────────────────────────────────────────────────────────────────────────────────────────────────────────

function behindRepeated(text: string): { readonly start: number; readonly end: number } | null {
  repeated.lastIndex = 0;
  const found = text.includes('message repeated ') ? repeated.exec(text) : null;
  return found ? { start: found.index + found[0].length, end: text.trimEnd().length - 1 } : null;
}
