// Text of a .gitignore file -> patterns (gitignore(5), dir.c).
import { lastOf } from '../../text/items.ts';
import { nameMatch, pathMatch, type Wildmatch } from './wildmatch.ts';

/** Names, folders and patterns hold one character per byte. */
export interface IgnorePattern {
  /** false for `!`, which re-includes what another pattern ignores. */
  readonly ignores: boolean;
  readonly foldersOnly: boolean;
  /** Path from the file's folder to the folder in which it applies, each name followed by a slash; '' for the same folder. */
  readonly below: string;
  /** It matches only entries directly in that folder. */
  readonly direct: boolean;
  readonly key: NameKey;
  /** Matched against the name, or the path below the folder of the file; null if the key is sufficient. */
  readonly matches: { readonly of: 'name' | 'path'; readonly test: Wildmatch } | null;
}

/** What a name must equal, begin or end with, or contain; `pair` is the folder's name and the entry's name. */
export interface NameKey {
  readonly kind: 'exact' | 'pair' | 'prefix' | 'suffix' | 'part' | 'any';
  readonly text: string;
}

/** A text as git sees it, one character per byte. */
export const bytesOf = (text: string): string =>
  /[^\0-\x7f]/.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;

/** `text` has one character per byte. */
export const patternsIn = (text: string): readonly IgnorePattern[] =>
  text
    .replace(/^\xEF\xBB\xBF/, '')
    .split('\n')
    .flatMap((line) => patternOf(line) ?? []);

function patternOf(line: string): IgnorePattern | null {
  if (line === '' || line.startsWith('#')) return null;
  const [read = ''] = (line.endsWith('\r') ? line.slice(0, -1) : line).split('\0'); // git reads a C string, which ends at NUL
  const written = trimmed(read);
  const ignores = !written.startsWith('!');
  const whole = ignores ? written : written.slice(1);
  const foldersOnly = whole.endsWith('/');
  const pattern = foldersOnly ? whole.slice(0, -1) : whole;
  const meant = pattern.includes('/') ? pathPattern(pattern) : namePattern(pattern, false);
  return meant && { ignores, foldersOnly, ...meant };
}

/** Trailing blanks count only after a backslash. */
function trimmed(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end--;
  let escapes = 0;
  while (line[end - 1 - escapes] === '\\') escapes++;
  return escapes % 2 === 1 ? line.slice(0, end + 1) : line.slice(0, end);
}

type Read = Omit<IgnorePattern, 'ignores' | 'foldersOnly'>;

function namePattern(pattern: string, direct: boolean, below = ''): Read | null {
  if (!/[*?[\\]/.test(pattern))
    return pattern === '' ? null : { below, direct, key: { kind: 'exact', text: pattern }, matches: null };
  const test = nameMatch(pattern);
  return test && { below, direct, key: keyOf(pattern), matches: isKeyAll(pattern) ? null : { of: 'name', test } };
}

/** `*.o`: matching the key is sufficient. */
const isKeyAll = (pattern: string): boolean => /^\*[^*?[\\]*$/.test(pattern);

function pathPattern(pattern: string): Read | null {
  const path = pattern.startsWith('/') ? pattern.slice(1) : pattern;
  const names = path.split('/');
  // In a path, git treats `**` next to other characters differently, so match the whole path.
  if (names.some((name) => name.includes('**') && name !== '**')) return wholePath(path, '', { kind: 'any', text: '' });
  // A set may contain the slash: `[x/]` is one name.
  if (names.slice(0, -1).some((name) => name.includes('['))) return wholePath(path, '', { kind: 'any', text: '' });
  const literal = names.findIndex((name, at) => at === names.length - 1 || /[*?[\\]/.test(name));
  const below = names
    .slice(0, literal)
    .map((name) => `${name}/`)
    .join('');
  const rest = names.slice(literal);
  const last = lastOf(rest);
  if (rest.length === 1) return last === '**' ? everything(below) : namePattern(last, true, below);
  if (rest.length === 2 && rest[0] === '**' && last !== '**') return namePattern(last, false, below);
  return wholePath(path, below, last === '**' ? { kind: 'any', text: '' } : keyOfLast(rest));
}

const everything = (below: string): Read => ({ below, direct: false, key: { kind: 'any', text: '' }, matches: null });

/** git compares the part before the first wildcard separately, so stars after it count as the beginning of a pattern. */
function wholePath(path: string, below: string, key: NameKey): Read | null {
  const plain = /^[^*?[\\]*/.exec(path)?.[0] ?? '';
  const test = pathMatch(path.slice(plain.length));
  if (test === null) return null;
  const matches = (text: string): boolean => text.startsWith(plain) && test(text.slice(plain.length));
  return { below, direct: false, key, matches: { of: 'path', test: matches } };
}

function keyOfLast(names: readonly string[]): NameKey {
  const [folder, last] = names.slice(-2) as [string, string];
  return /[*?[\\]/.test(folder + last) ? keyOf(last) : { kind: 'pair', text: `${folder}/${last}` };
}

/** The longest fixed text that a matching name must contain. */
function keyOf(pattern: string): NameKey {
  if (!/[*?[\\]/.test(pattern)) return { kind: 'exact', text: pattern };
  const prefix = /^[^*?[\\]*/.exec(pattern)?.[0] ?? '';
  // After a bracket or backslash, the end of the pattern may belong to something else.
  if (/[[\\]/.test(pattern)) return prefix === '' ? { kind: 'any', text: '' } : { kind: 'prefix', text: prefix };
  const suffix = pattern.slice(Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?')) + 1);
  const part = pattern.split(/[*?]+/).reduce((one, other) => (other.length > one.length ? other : one), '');
  if (part === '') return { kind: 'any', text: '' };
  if (prefix.length === part.length) return { kind: 'prefix', text: prefix };
  return suffix.length === part.length ? { kind: 'suffix', text: suffix } : { kind: 'part', text: part };
}
