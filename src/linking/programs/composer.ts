// composer.json -> the commands of a package with the scripts they start, and the packages of a tree. The fields:
// getcomposer.org/doc/04-schema.md
import { posix } from 'node:path';
import type { BuildFile } from './build-files.ts';
import { type BuildTarget, stem } from './program.ts';

/** A command owns its script only: packages share all others. */
export function composerCommands(
  { folder, name, text }: BuildFile,
  stems: ReadonlySet<string>,
): readonly BuildTarget[] {
  if (name !== 'composer.json') return [];
  const commands = binOf(text).flatMap((path) => {
    const script = posix.join(folder, stem(path.replace(/^\.\//, '')));
    return stems.has(script) ? [{ name: posix.basename(script), folder: posix.dirname(script), stems: [script] }] : [];
  });
  return commands.map((one) => ({ ...one, ownsFolder: false }));
}

/** The folders of the packages, where there are several; '' is the whole tree. */
export function composerPackages(files: readonly BuildFile[]): readonly string[] {
  const folders = files.flatMap(({ folder, name }) => (name === 'composer.json' && folder !== '' ? [folder] : []));
  return folders.length < 2 ? [] : folders;
}

/** One path or a list of them. */
function binOf(text: string): readonly string[] {
  try {
    const { bin }: { bin?: unknown } = JSON.parse(text) ?? {};
    return [bin].flat().filter((path): path is string => typeof path === 'string');
  } catch {
    return [];
  }
}
