// package.json -> the commands of a package with the modules they start, and the packages of a workspace. The fields:
// docs.npmjs.com/cli/configuring-npm/package-json
import { posix } from 'node:path';
import type { BuildFile } from './build-files.ts';
import { type BuildTarget, stem } from './program.ts';

/** A command owns its module only: packages share all others. */
export function commandsIn({ folder, name, text }: BuildFile, stems: ReadonlySet<string>): readonly BuildTarget[] {
  if (name !== 'package.json') return [];
  const commands = Object.entries(binOf(jsonOf(text))).flatMap(([command, path]) => {
    const found = sourcesOf(path)
      .map((one) => posix.join(folder, one))
      .find((one) => stems.has(one));
    return found === undefined ? [] : [{ name: command, folder: posix.dirname(found), stems: [found] }];
  });
  return commands.length < 2 ? [] : commands.map((one) => ({ ...one, ownsFolder: false }));
}

/** The folders of the packages, where there are several; '' is the whole tree. */
export function packagesIn(files: readonly BuildFile[]): readonly string[] {
  const folders = files.flatMap(({ folder, name }) => (name === 'package.json' && folder !== '' ? [folder] : []));
  return folders.length < 2 ? [] : folders;
}

/** A path below `dist` or `build` is what a compiler makes of the same path below `src`. */
function sourcesOf(path: string): readonly string[] {
  const plain = stem(path.replace(/^\.\//, ''));
  const inside = plain.replace(/^(?:dist|build|lib|out)\//, '');
  return [plain, posix.join('src', inside), inside, posix.join('lib', inside)];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** `"bin": "./cli.js"` is a command with the name of the package. */
function binOf(json: unknown): Readonly<Record<string, string>> {
  if (!isRecord(json)) return {};
  const { bin, name } = json;
  if (typeof bin === 'string') return typeof name === 'string' ? { [name.replace(/^@[^/]*\//, '')]: bin } : {};
  return isRecord(bin)
    ? Object.fromEntries(Object.entries(bin).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
    : {};
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
