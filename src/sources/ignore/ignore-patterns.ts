// Text of a .gitignore file -> patterns (gitignore(5), dir.c).
import { lastOf } from '../../text/items.ts';
import { nameMatch, pathMatch, type Wildmatch } from './wildmatch.ts';

/** Names, folders and patterns are bytes: a character for each. */
export interface IgnorePattern {
  /** false: `!` takes back what another pattern ignores. */
  readonly ignores: boolean;
  readonly foldersOnly: boolean;
  /** Folders below that of the file in which it counts, each with a slash behind it; '' for the folder itself. */
  readonly below: string;
  /** It names something directly in that folder. */
  readonly direct: boolean;
  readonly key: NameKey;
  /** Of the name, or of the path below the folder of the file; null where the key is all. */
  readonly matches: { readonly of: 'name' | 'path'; readonly test: Wildmatch } | null;
}

/** What a name has to be, to begin or end with, or to hold; `pair` is the name of the folder with that of what is in it. */
export interface NameKey {
  readonly kind: 'exact' | 'pair' | 'prefix' | 'suffix' | 'part' | 'any';
  readonly text: string;
}

/** As git sees a text; most have one byte a character. */
export const bytesOf = (text: string): string =>
  /[^\0-\x7f]/.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;

/** `text` has a character for each byte. */
export const patternsIn = (text: string): readonly IgnorePattern[] =>
  text
    .replace(/^\xEF\xBB\xBF/, '')
    .split('\n')
    .flatMap((line) => patternOf(line) ?? []);

function patternOf(line: string): IgnorePattern | null {
  if (line === '' || line.startsWith('#')) return null;
  const [read = ''] = (line.endsWith('\r') ? line.slice(0, -1) : line).split('\0'); // as text ends in C
  const written = trimmed(read);
  const ignores = !written.startsWith('!');
  const whole = ignores ? written : written.slice(1);
  const foldersOnly = whole.endsWith('/');
  const pattern = foldersOnly ? whole.slice(0, -1) : whole;
  const meant = pattern.includes('/') ? pathPattern(pattern) : namePattern(pattern, false);
  return meant && { ignores, foldersOnly, ...meant };
}

/** Blanks at the end count only behind a backslash. */
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

/** `*.o`: its key tells all. */
const isKeyAll = (pattern: string): boolean => /^\*[^*?[\\]*$/.test(pattern);

function pathPattern(pattern: string): Read | null {
  const path = pattern.startsWith('/') ? pattern.slice(1) : pattern;
  const names = path.split('/');
  // Stars that stand beside other signs are another thing to git when these come from a path: what a whole path matches tells.
  if (names.some((name) => name.includes('**') && name !== '**')) return wholePath(path, '', { kind: 'any', text: '' });
  // A set may hold the slash: `[x/]` is one name.
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

/** git takes what stands before the first wildcard apart: stars behind it stand at the beginning of a pattern. */
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

/** The longest text that a name must have to match. */
function keyOf(pattern: string): NameKey {
  if (!/[*?[\\]/.test(pattern)) return { kind: 'exact', text: pattern };
  const prefix = /^[^*?[\\]*/.exec(pattern)?.[0] ?? '';
  // A bracket or backslash anywhere before may make the end part of something else.
  if (/[[\\]/.test(pattern)) return prefix === '' ? { kind: 'any', text: '' } : { kind: 'prefix', text: prefix };
  const suffix = pattern.slice(Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?')) + 1);
  const part = pattern.split(/[*?]+/).reduce((one, other) => (other.length > one.length ? other : one), '');
  if (part === '') return { kind: 'any', text: '' };
  if (prefix.length === part.length) return { kind: 'prefix', text: prefix };
  return suffix.length === part.length ? { kind: 'suffix', text: suffix } : { kind: 'part', text: part };
}
