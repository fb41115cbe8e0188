// Paths of rules -> their texts. A folder stands for its `.yml` and `.yaml` files, without decisions files.
import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../model/errors.ts';
import type { Environment } from '../commands/command.ts';
import { readFound, readNamed, readPiped } from './read-named.ts';

export interface RuleText {
  readonly file: string;
  readonly text: string;
  /** Found in a folder rather than named. */
  readonly found: boolean;
}

/** Limit for rules and decisions. */
const MAX_RULE_BYTES = 16 * 1024 * 1024;

export async function readRuleFiles(
  paths: readonly string[],
  { stdin }: Pick<Environment, 'stdin'>,
): Promise<readonly RuleText[]> {
  const texts: RuleText[] = [];
  for (const path of paths) {
    if (path === '-') {
      const name = 'standard input';
      const bytes = await readPiped(stdin(), { name, maxBytes: MAX_RULE_BYTES });
      texts.push({ file: name, text: decode(bytes, name), found: false });
    } else texts.push(...(await readPath(path)));
  }
  return texts;
}

async function readPath(path: string): Promise<readonly RuleText[]> {
  if (!statOrNull(path)?.isDirectory()) return [{ file: path, text: await readRuleFile(path), found: false }];
  const files = rulesIn(path);
  if (files.length === 0) throw new InputError('contains no rules', 'Rule files end in .yml or .yaml.', { file: path });
  return files.map((file) => ({ file, text: readFoundRule(file), found: true }));
}

/** Existing rules at a path: a file, or those of a folder. Skips files that cannot be read; writing reports errors. */
export function rulesAt(path: string): readonly RuleText[] {
  const about = statOrNull(path);
  const found = about?.isDirectory() === true;
  const files = found ? rulesIn(path) : about?.isFile() ? [path] : [];
  return files.flatMap((file) => {
    try {
      return { file, text: readFoundRule(file), found };
    } catch {
      return [];
    }
  });
}

/** Reads a file named by the user. Throws an InputError if it cannot be read or is not text. */
export async function readRuleFile(file: string, option?: string): Promise<string> {
  const asked = { name: file, maxBytes: MAX_RULE_BYTES, ...(option === undefined ? {} : { option }) };
  return decode(await readNamed(file, asked), file);
}

/** Reads a file found in a folder or next to a rule: it must be a regular file. */
export const readFoundRule = (file: string): string =>
  decode(readFound(file, { name: file, maxBytes: MAX_RULE_BYTES }), file);

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError('is not UTF-8', 'Convert it with iconv -t UTF-8.', { file: name });
  }
}

function rulesIn(folder: string): readonly string[] {
  return below(folder, '')
    .filter((name) => /\.ya?ml$/i.test(name) && !name.endsWith('.decisions.yml'))
    .sort()
    .map((name) => join(folder, name));
}

/** Names of files below, without hidden ones. Includes links to files, but not to folders, which could form cycles. */
function below(folder: string, inside: string): readonly string[] {
  return entriesOf(join(folder, inside)).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) return below(folder, name);
    const isLinked = entry.isSymbolicLink() && statOrNull(join(folder, name))?.isFile() === true;
    return entry.isFile() || isLinked ? [name] : [];
  });
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(`cannot be listed (${code})`, 'Check its permissions.', { file: folder });
  }
}

/** null for a path that does not exist or cannot be inspected: reading it reports why. */
function statOrNull(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
