// Reads the attributes that make files differ from git's copies. Filters never run.

import { join } from 'node:path';
import { readRegularFile } from '../../files/regular-file.ts';
import { isTrue, type Settings } from './config.ts';
import type { GitDirectory } from './directory.ts';
import { onDisk } from './paths.ts';
import { userSettings } from './user-config.ts';

export interface Conversions {
  /** The text of the attributes files that apply to a path. */
  readonly attributesOf: (path: string) => string;
  /** Whether the user or the repository configures line end conversion globally. */
  readonly convertsLines: () => boolean;
  /** False if the file system has no symbolic links: files then contain the target of a link. */
  readonly hasLinks: boolean;
}

export function conversionsOf({ top, common }: GitDirectory, settings: Settings): Conversions {
  const info = join(common, 'info', 'attributes');
  return {
    attributesOf: (path) => {
      const folders = path.split('/').slice(0, -1);
      const files = [
        '.gitattributes',
        ...folders.map((_, at) => `${folders.slice(0, at + 1).join('/')}/.gitattributes`),
      ];
      return [readAttributes(info), ...files.map((file) => readAttributes(onDisk(top, file)))].join('\n');
    },
    convertsLines: () => [settings.get('core.autocrlf'), userSettings('core.autocrlf').at(-1)].some(isConversion),
    hasLinks: isTrue(settings.get('core.symlinks') ?? 'true'),
  };
}

const isConversion = (value: string | undefined): boolean => isTrue(value) || value === 'input';

const MAX_ATTRIBUTES_BYTES = 2 ** 20;

function readAttributes(file: string | Buffer): string {
  try {
    return readRegularFile(file, { maxBytes: MAX_ATTRIBUTES_BYTES }).toString('latin1');
  } catch {
    return '';
  }
}
