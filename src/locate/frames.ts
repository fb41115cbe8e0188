// A stack trace line of Java or Python -> the source location that its frame names, and what is thrown there.

import type { Frame } from '../model/located.ts';
import type { Message } from '../model/messages.ts';
import { groupBy } from '../text/group-by.ts';

export interface FoundFrame {
  readonly frame: Frame;
  /** The message thrown there, which started the trace. */
  readonly thrown: Message | null;
}

export type FrameFinder = (line: string) => FoundFrame | null;

/** `paths`: source files as shown in reports. */
export function frameFinder(paths: readonly string[], messages: readonly Message[]): FrameFinder {
  const byName = groupBy(paths, (path) => [nameOf(path)]);
  const throws = messages.filter(({ origin, excluded }) => origin.sinkKind === 'throw' && excluded === null);
  const thrownIn = groupBy(throws, ({ origin }) => [origin.file]);
  return (line) => {
    const told = line.length > MAX_FRAME ? null : frameIn(line);
    if (told === null) return null;
    const file = bestFile(byName.get(nameOf(told.path)) ?? [], told.path, told.isWhole);
    if (file === null) return null;
    const isThere = ({ origin }: Message): boolean =>
      Math.min(origin.callLine, origin.line) <= told.line && told.line <= Math.max(origin.callLine, origin.line);
    const thrown = (thrownIn.get(file) ?? []).find((one) => isThere(one) && !one.exception) ?? null;
    return { frame: { file, line: told.line, function: told.name }, thrown };
  };
}

const MAX_FRAME = 2000;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

interface ToldFrame {
  /** For Java, the folder is the package's. */
  readonly path: string;
  /** The whole path must match a source file. True for packages, which are complete, but not for installed paths. */
  readonly isWhole: boolean;
  readonly line: number;
  readonly name: string;
}

/** `at java.base/org.gate.Door$Lock.open(Door.java:17)` and `File "/usr/lib/gate/door.py", line 17, in open`, after any header. */
function frameIn(text: string): ToldFrame | null {
  const java = javaFrame.exec(text);
  if (java) {
    const [, owner = '', name = '', file = '', line] = java;
    const folders = owner.split('.').slice(0, -1);
    return { path: [...folders, file].join('/'), isWhole: true, line: Number(line), name };
  }
  const python = pythonFrame.exec(text);
  if (!python) return null;
  const [, path = '', line, name = ''] = python;
  return { path: path.replaceAll('\\', '/'), isWhole: false, line: Number(line), name };
}

const javaFrame =
  /(?:^|\s)at (?:[\w.@-]{0,80}\/){0,2}([\w$.]{1,300})\.([\w$<>]{1,200})\(([\w$-]{1,120}\.(?:java|kt|scala|groovy)):(\d{1,7})\)/;
const pythonFrame = /(?:^|\s)File "([^"\n]{1,1000}\.py)", line (\d{1,7}), in (\S{1,200})\s*$/;

/** The file with the longest common path suffix; null if that is too short or ambiguous. */
function bestFile(files: readonly string[], path: string, isWhole: boolean): string | null {
  const told = path.split('/').filter((part) => part !== '' && part !== '.');
  const shared = files.map((file) => ({ file, count: commonEnd(file.split('/'), told) }));
  const most = shared.reduce((best, { count }) => Math.max(best, count), 0);
  const [first, ...others] = shared.filter(({ count }) => count === most);
  if (!first || others.length > 0) return null;
  const needed = isWhole ? told.length : Math.min(2, told.length, first.file.split('/').length);
  return most >= needed ? first.file : null;
}

function commonEnd(one: readonly string[], other: readonly string[]): number {
  let count = 0;
  while (count < one.length && count < other.length && one.at(-1 - count) === other.at(-1 - count)) count++;
  return count;
}
