// Paths of rules -> their texts. A folder gives the `.yml` and `.yaml` files in it; what `update` noted beside a rule is none.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../errors.ts';
import type { Surroundings } from './command.ts';

export interface RuleText {
  readonly file: string;
  readonly text: string;
  /** It was found in a folder and not named. */
  readonly found: boolean;
}

export async function readRuleFiles(
  paths: readonly string[],
  { readStdin }: Surroundings,
): Promise<readonly RuleText[]> {
  const texts: RuleText[] = [];
  for (const path of paths) {
    if (path === '-')
      texts.push({ file: 'standard input', text: decode(await readStdin(), 'standard input'), found: false });
    else texts.push(...readPath(path));
  }
  return texts;
}

function readPath(path: string): readonly RuleText[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    return [{ file: path, text: readRuleFile(path), found: false }];
  const files = rulesIn(path);
  if (files.length === 0) throw new InputError(`${path}: holds no rule`, 'Rules are files that end in .yml or .yaml.');
  return files.map((file) => ({ file, text: readRuleFile(file), found: true }));
}

/** Rules that stand there now: a file, or those of a folder. What cannot be read will be replaced or stays, as it may. */
export function rulesAt(path: string): readonly RuleText[] {
  const about = statSync(path, { throwIfNoEntry: false });
  const found = about?.isDirectory() === true;
  const files = found ? rulesIn(path) : about?.isFile() ? [path] : [];
  return files.flatMap((file) => {
    try {
      return { file, text: readRuleFile(file), found };
    } catch {
      return [];
    }
  });
}

/** Throws an InputError for what cannot be read or is no text. */
export function readRuleFile(file: string): string {
  try {
    return decode(readFileSync(file), file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(
      `${file}: ${reasons[code ?? ''] ?? `cannot be read (${code})`}`,
      'Check the path of the rule.',
    );
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
};

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(`${name}: is not UTF-8`, 'Convert it with iconv -t UTF-8.');
  }
}

function rulesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return names
    .filter((name) => /\.ya?ml$/i.test(name) && !/(^|\/)\./.test(name) && !name.endsWith('.decisions.yml'))
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
