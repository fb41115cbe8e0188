// A file before and after -> a unified diff for a terminal.
import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch } from 'diff';
import { visible } from '../../text/invisible.ts';

/** Each line ends with a line feed; control characters are escaped. */
export function patchOf(path: string, before: string, after: string): string {
  const options = { context: CONTEXT, maxEditLength: MAX_EDITED_LINES, headerOptions: FILE_HEADERS_ONLY };
  const patch = createTwoFilesPatch(path, path, before, after, '', '', options) ?? blockPatch(path, before, after);
  const lines = patch.split('\n').map((line) => visible(line.replace(/[\r\t]+$/, '')));
  return lines.join('\n');
}

const CONTEXT = 3;

/** Computing the shortest diff takes quadratic time in the changed lines: beyond this many, the diff is one block. */
const MAX_EDITED_LINES = 1_000;

/** Replaces all lines from the first to the last difference. */
function blockPatch(path: string, before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const most = Math.min(old.length, now.length);
  const same = countWhile(most, (i) => old[i] === now[i]);
  const tail = countWhile(most - same, (i) => old.at(-1 - i) === now.at(-1 - i));
  const start = Math.max(0, same - CONTEXT);
  const behind = Math.min(tail, CONTEXT);
  const lines = [
    ...marked(' ', old.slice(start, same)),
    ...marked('-', old.slice(same, old.length - tail)),
    ...marked('+', now.slice(same, now.length - tail)),
    ...marked(' ', old.slice(old.length - tail, old.length - tail + behind)),
  ];
  const hunk = {
    oldStart: start + 1,
    oldLines: old.length - tail + behind - start,
    newStart: start + 1,
    newLines: now.length - tail + behind - start,
    lines,
  };
  const patch = { oldFileName: path, newFileName: path, oldHeader: '', newHeader: '', hunks: [hunk] };
  return formatPatch(patch, FILE_HEADERS_ONLY);
}

/** Lines with their line feeds; the last one may have none. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function countWhile(most: number, isSame: (index: number) => boolean): number {
  let count = 0;
  while (count < most && isSame(count)) count++;
  return count;
}

const marked = (mark: string, lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) =>
    line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, '\\ No newline at end of file'],
  );
