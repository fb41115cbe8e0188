// Annotations in comments: `sigma-extract: ignore`, `sigma-extract: alert`. Only sources with these words are examined.
import type { Annotation } from '../../model/facts.ts';
import type { Language } from '../../model/language-contract.ts';
import { levels } from '../../model/sigma.ts';
import { lex } from '../lexer/lex.ts';
import { withEnds } from '../lexer/line-ends.ts';
import { positions } from '../lexer/positions.ts';
import { code, endAt, firstFrom, isPunctuator, startAt, type Tokens } from '../lexer/tokens.ts';
import { type LineOf, type Lines, linesAround } from './enclosing-statement.ts';

/** An annotation comment and the lines it applies to; `annotation` is null if the comment is not understood. */
export interface Annotated extends Lines {
  readonly annotation: Annotation | null;
  /** Line of the comment. */
  readonly line: number;
  /** As written. */
  readonly text: string;
}

const mark = 'sigma-extract:';

export function annotationsIn(source: string, language: Language): readonly Annotated[] {
  if (!source.includes(mark)) return none;
  const { lexis, grammar } = language;
  const flat = lex(source, lexis);
  const tokens = grammar.newlineEnds ? withEnds(flat, grammar) : flat;
  const position = positions(source);
  const lineOf: LineOf = (at) => position(at).line;
  const around = linesAround(tokens, grammar, lineOf);
  const found: Annotated[] = [];
  for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + mark.length)) {
    const comment = commentAt(source, at, tokens, language);
    if (!comment) continue;
    const lines = linesOf(comment, { source, tokens, language, around, lineOf });
    const text = comment.text;
    found.push({ ...lines, annotation: read(text), line: lineOf(at), text });
  }
  return found;
}

const none: readonly never[] = [];

// ── comments ────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Comment {
  /** Offset of the marker. */
  readonly at: number;
  /** The rest of the line after the marker. */
  readonly text: string;
  /** The comment is alone on its line. */
  readonly alone: boolean;
  /** Index of the first token after it. */
  readonly next: number;
}

/** The comment, or line of a comment, that begins with the marker at `at`; null if the marker is in a string or in mid-sentence. */
function commentAt(source: string, at: number, tokens: Tokens, { lexis }: Language): Comment | null {
  const next = firstFrom(tokens.starts, tokens.count, at);
  if (next > 0 && endAt(tokens, next - 1) > at) return null;
  const near = source.slice(Math.max(0, at - MAX_LINE), at);
  const before = near.slice(near.lastIndexOf('\n') + 1).trimEnd();
  const opens = [
    ...lexis.lineComments,
    ...(lexis.blockComment ? [lexis.blockComment[0], `${lexis.blockComment[0]}*`] : []),
  ];
  const opener = opens.find((one) => before.endsWith(one));
  const continued = lexis.blockComment !== null && /^\s*\**$/.test(before);
  if (opener === undefined && !continued) return null;
  const close = lexis.blockComment?.[1];
  const [line = ''] = source.slice(at + mark.length, at + mark.length + longest).split('\n', 1);
  const [text = ''] = close ? line.split(close, 1) : [line];
  const isWhole = at <= MAX_LINE || near.includes('\n');
  const alone = isWhole && before.slice(0, before.length - (opener?.length ?? before.length)).trim() === '';
  return { at, text: text.trim(), alone, next };
}

const longest = 500;
/** How much of a line before the marker is examined. */
const MAX_LINE = 2000;

/** `ignore said daily`, `alert high: replays are attacks` */
function read(text: string): Annotation | null {
  const [, verdict, rest = ''] = /^(ignore|alert)(?![\w-])[:,]?\s*(.*)$/i.exec(text) ?? [];
  if (verdict === undefined) return null;
  if (verdict.toLowerCase() === 'ignore') return { verdict: 'ignore', level: null, reason: rest };
  const level = levels.find((name) => new RegExp(`^${name}(?![\\w-])`, 'i').test(rest)) ?? null;
  return { verdict: 'alert', level, reason: rest.slice(level?.length ?? 0).replace(/^\s*[:,]?\s*/, '') };
}

// ── lines ───────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Where {
  readonly source: string;
  readonly tokens: Tokens;
  readonly language: Language;
  readonly around: (anchor: number) => Lines;
  readonly lineOf: LineOf;
}

/** A comment alone on its line applies to the statement below, any other to the statement beside it. */
function linesOf(comment: Comment, where: Where): Lines {
  const directive = directiveLines(comment, where);
  if (directive) return directive;
  const { tokens, around, lineOf } = where;
  const own = lineOf(comment.at);
  if (comment.alone) return comment.next < tokens.count ? around(comment.next) : { from: own, to: own };
  const anchor = anchorBefore(tokens, comment.next);
  if (anchor < 0) return { from: own, to: own };
  const { from, to } = around(anchor);
  return { from, to: Math.max(own, to) };
}

/** The last token before the comment, ignoring the sign that ends a statement; -1 after a closing brace. */
function anchorBefore(tokens: Tokens, next: number): number {
  const last = next - 1;
  if ([';', ',', '{'].some((mark) => isPunctuator(tokens, last, code(mark)))) return last - 1;
  return isPunctuator(tokens, last, code('}')) ? -1 : last;
}

/** The lines of a `#define` next to the comment, which is not a statement. */
function directiveLines({ at, alone, next }: Comment, { source, tokens, language, lineOf }: Where): Lines | null {
  if (!language.lexis.directives) return null;
  const own = lineOf(at);
  const from = next === 0 ? 0 : endAt(tokens, next - 1);
  const to = next < tokens.count ? startAt(tokens, next) : source.length;
  const area = alone
    ? source.slice(source.indexOf('\n', at) + 1 || source.length, to)
    : source.slice(Math.max(from, at - MAX_LINE), at);
  const defines = alone ? /^\s*#\s*define\b(?:\\\n|.)*/.exec(area) : /#\s*define\b(?:\\\n|.)*$/.exec(area);
  if (!defines) return null;
  const lines = defines[0].trimStart().split('\n').length;
  if (!alone) return { from: own - lines + 1, to: own };
  const first = own + 1 + defines[0].slice(0, defines[0].indexOf('#')).split('\n').length - 1;
  return { from: first, to: first + lines - 1 };
}
