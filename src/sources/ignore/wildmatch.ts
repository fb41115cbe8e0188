// Patterns of gitignore(5) -> matchers, as in git's wildmatch.c, byte by byte, in time of at most pattern length times text length.
import { itemAt } from '../../text/items.ts';

/** Pattern and text hold one character per byte. */
export type Wildmatch = (text: string) => boolean;

/** Matches a name: `*` and `**` are any text. Null for a pattern that matches nothing. */
export function nameMatch(pattern: string): Wildmatch | null {
  const tokens = tokensOf(pattern, false);
  return tokens && ((text) => fitsName(tokens, text));
}

/** Matches a path: `*` stays within a name, `**` between slashes does not. */
export function pathMatch(pattern: string): Wildmatch | null {
  const tokens = tokensOf(pattern, true);
  return tokens && ((text) => fitsPath(tokens, text));
}

// ── reading a pattern ───────────────────────────────────────────────────────────────────────────────────────────────

/** `dirs` is any number of whole folders, each followed by a slash: two stars between slashes. */
type Token =
  | { readonly kind: 'one' | Wildcard }
  | { readonly kind: 'is'; readonly code: number }
  | { readonly kind: 'set'; readonly holds: Uint8Array };

type Wildcard = 'star' | 'all' | 'dirs';

function tokensOf(pattern: string, isPath: boolean): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern.charAt(at);
    if (sign === '*') at = addStars(tokens, pattern, at, isPath);
    else if (sign === '?') tokens.push({ kind: 'one' });
    else if (sign === '[') {
      const set = setAt(pattern, at);
      if (set === null) return null;
      tokens.push({ kind: 'set', holds: set.holds });
      at = set.last;
    } else {
      if (sign === '\\') at++;
      if (at === pattern.length) return null;
      tokens.push({ kind: 'is', code: pattern.charCodeAt(at) });
    }
  }
  return tokens;
}

/** Returns the offset after the stars and the slash that belongs to them. */
function addStars(tokens: Token[], pattern: string, from: number, isPath: boolean): number {
  let behind = from + 1;
  while (pattern[behind] === '*') behind++;
  const isAlone =
    behind - from > 1 &&
    (from === 0 || pattern[from - 1] === '/') &&
    /^(?:$|\\?\/)/.test(pattern.slice(behind, behind + 2));
  if (!isPath || (isAlone && pattern[behind] !== '/')) tokens.push({ kind: 'all' });
  else if (!isAlone) tokens.push({ kind: 'star' });
  else if (tokens.at(-1)?.kind !== 'dirs') tokens.push({ kind: 'dirs' });
  return isPath && isAlone && pattern[behind] === '/' ? behind : behind - 1;
}

/** `[a-z]`, `[!a-z]`, `[[:digit:]_]`; null if the bracket is never closed or names an unknown class. */
function setAt(pattern: string, open: number): { readonly holds: Uint8Array; readonly last: number } | null {
  const holds = new Uint8Array(256);
  const isNegated = pattern[open + 1] === '!' || pattern[open + 1] === '^';
  let item: Item | null = { before: -1, next: open + (isNegated ? 2 : 1) };
  do item = addItem(holds, pattern, item);
  while (item !== null && pattern[item.next] !== ']');
  return item && { holds: isNegated ? holds.map((held) => 1 - held) : holds, last: item.next };
}

/** `before` is the character that may begin a range, -1 for none; `next` is the offset of the next item. */
interface Item {
  readonly before: number;
  readonly next: number;
}

function addItem(holds: Uint8Array, pattern: string, { before, next }: Item): Item | null {
  const named = pattern.startsWith('[:', next) ? classAt(pattern, next) : undefined;
  if (named === null) return null;
  if (named) {
    for (let code = 0; code < 128; code++) if (named.shape.test(String.fromCharCode(code))) holds[code] = 1;
    return { before: -1, next: named.last + 1 };
  }
  const isRange = pattern[next] === '-' && before >= 0 && (pattern[next + 1] ?? ']') !== ']';
  const sign = isRange ? next + 1 : next;
  const at = pattern[sign] === '\\' ? sign + 1 : sign;
  if (at >= pattern.length) return null;
  const code = pattern.charCodeAt(at);
  if (isRange) holds.fill(1, before, Math.max(before, code + 1));
  else holds[code] = 1;
  return { before: isRange ? -1 : code, next: at + 1 };
}

/** Undefined if `[:` is two characters of a set, null for an unknown class name. */
function classAt(pattern: string, at: number) {
  const last = pattern.indexOf(']', at + 2);
  if (last < 0) return null;
  if (last - 1 < at + 2 || pattern[last - 1] !== ':') return undefined;
  const shape = classes[pattern.slice(at + 2, last - 1)];
  return shape ? { shape, last } : null;
}

const classes: Readonly<Record<string, RegExp>> = {
  alnum: /[A-Za-z\d]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  cntrl: /[\0-\x1f\x7f]/,
  digit: /\d/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t-\r]/,
  upper: /[A-Z]/,
  xdigit: /[A-Fa-f\d]/,
};

// ── matching ────────────────────────────────────────────────────────────────────────────────────────────────────────

const slash = '/'.charCodeAt(0);

/** Neither a set nor a question mark matches a slash in a path. */
function takes(token: Token, code: number): boolean {
  if (token.kind === 'is') return token.code === code;
  return code !== slash && (token.kind === 'one' || (token.kind === 'set' && token.holds[code] === 1));
}

const isWildcard = (kind: Token['kind']): kind is Wildcard => kind === 'star' || kind === 'all' || kind === 'dirs';

/** Only the last star is ever extended: what precedes it already matches as early as possible. */
function fitsName(tokens: readonly Token[], text: string): boolean {
  let [token, at, star, resume] = [0, 0, -1, 0];
  while (at < text.length) {
    const one = tokens[token];
    if (one?.kind === 'all') [star, resume] = [token++, at];
    else if (one && takes(one, text.charCodeAt(at))) [token, at] = [token + 1, at + 1];
    else if (star >= 0) [token, at] = [star + 1, ++resume];
    else return false;
  }
  while (tokens[token]?.kind === 'all') token++;
  return token === tokens.length;
}

/** Caches for each wildcard the offsets from which the rest does not match. */
function fitsPath(tokens: readonly Token[], text: string): boolean {
  const failed = new Set<number>();
  const fits = (first: number, from: number): boolean => {
    let [token, at] = [first, from];
    for (; token < tokens.length; token++, at++) {
      const one = itemAt(tokens, token);
      if (isWildcard(one.kind)) return fitsBehind(token, one.kind, at);
      if (at >= text.length || !takes(one, text.charCodeAt(at))) return false;
    }
    return at === text.length;
  };
  const fitsBehind = (token: number, kind: Wildcard, from: number): boolean => {
    for (let at = from; at <= text.length; at = next(kind, text, at)) {
      const place = token * (text.length + 1) + at;
      if (failed.has(place)) return false;
      failed.add(place);
      if (fits(token + 1, at)) return true;
    }
    return false;
  };
  return fits(0, 0);
}

function next(kind: Wildcard, text: string, at: number): number {
  if (kind === 'all') return at + 1;
  if (kind === 'star') return text.charCodeAt(at) === slash ? Number.POSITIVE_INFINITY : at + 1;
  const found = text.indexOf('/', at);
  return found < 0 ? Number.POSITIVE_INFINITY : found + 1;
}
