// The configuration of a repository -> settings, read as data (git-config(1), "Syntax"). Includes are not followed: only git's own files
// count.

import { join } from 'node:path';
import { readRegularFile } from '../../files/regular-file.ts';

export type Settings = ReadonlyMap<string, string>;

/** The settings of a repository and of one of its work trees; null if git would reject them or they exceed the limits. */
export function settingsIn(common: string, own: string): Settings | null {
  const shared = readConfig(join(common, 'config'));
  if (shared === null || !isTrue(shared.get('extensions.worktreeconfig'))) return shared;
  const mine = readConfig(join(own, 'config.worktree'));
  return mine && new Map([...shared, ...mine]);
}

/** Parses a boolean as git does; a name without a value is true. */
export const isTrue = (value: string | undefined): boolean => /^(true|yes|on|[1-9]\d*)$/i.test(value ?? '');

/** Lower-case `section.name` or `section.Sub-Section.name` -> the last value; null for a syntax error. */
export function parseConfig(text: string): Settings | null {
  const settings = new Map<string, string>();
  let section = '';
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const entry = entryAt(text, at);
    if (entry === null || (entry.variable && section === '')) return null;
    if (entry.variable) settings.set(`${section}.${entry.variable[0].toLowerCase()}`, entry.variable[1]);
    section = entry.section ?? section;
    at += entry.length;
  }
  return settings;
}

interface Entry {
  readonly length: number;
  readonly section?: string;
  readonly variable?: readonly [name: string, value: string];
}

/** Blanks and comments, a section header, or a variable. */
function entryAt(text: string, at: number): Entry | null {
  const blank = matchAt(blanks, text, at);
  if (blank) return { length: blank[0].length };
  const head = matchAt(sectionHead, text, at);
  if (head) return { length: head[0].length, section: sectionName(head[1] ?? '', head[2]) };
  const [line, name = '', equals, value = ''] = matchAt(variableLine, text, at) ?? [];
  if (line === undefined) return null;
  return { length: line.length, variable: [name, equals === undefined ? 'true' : plainValue(value)] };
}

const sectionName = (name: string, sub: string | undefined): string =>
  name.toLowerCase() + (sub === undefined ? '' : `.${sub.replace(/\\([\s\S])/g, '$1')}`);

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const blanks = /(?:\s|[#;][^\n]*)+/y;
const sectionHead = /\[([A-Za-z0-9.-]+)(?:[ \t]+"((?:[^"\\\n]|\\[^\n])*)")?\]/y;
const variableLine =
  /([A-Za-z][A-Za-z0-9-]*)[ \t]*(?:(=)((?:"(?:[^"\\\n]|\\[\s\S])*"|\\\r?\n|\\["\\ntb]|[^"\\\n#;])*))?(?:[#;][^\n]*)?(?:\n|$)/y;

/** Quoted blanks are kept; unquoted ones are trimmed. */
function plainValue(raw: string): string {
  const pieces = raw.match(/"(?:[^"\\]|\\[\s\S])*"|(?:\\[\s\S]|[^"\\])+/g) ?? [];
  const trimmed = pieces.map((piece, index) => {
    if (piece.startsWith('"')) return piece.slice(1, -1);
    const start = index === 0 ? piece.trimStart() : piece;
    return index === pieces.length - 1 ? start.trimEnd() : start;
  });
  return trimmed.join('').replace(/\\(\r?\n|[\s\S])/g, (_, escaped: string) => escapes[escaped] ?? escaped.trim());
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b' };

const MAX_CONFIG_BYTES = 2 ** 18;

function readConfig(file: string): Settings | null {
  try {
    return parseConfig(readRegularFile(file, { maxBytes: MAX_CONFIG_BYTES }).toString('utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? new Map() : null;
  }
}
