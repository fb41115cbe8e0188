// Orders the names of rotated logs by age: `app.log.2.gz`, `app.log.1`, `app.log`; `app-20250101.log` before `app.log`.
import { withoutExtension } from './compression.ts';

/** Groups rotated logs of one name at the position of the first of them, oldest to newest; others keep their positions. */
export function inOrder(paths: readonly string[]): readonly string[] {
  const groups = new Map<string, Rotated[]>();
  for (const path of paths) {
    const rotated = parse(path);
    const group = groups.get(rotated.stem);
    if (group) group.push(rotated);
    else groups.set(rotated.stem, [rotated]);
  }
  return [...groups.values()].flatMap((group) => [...group].sort(byAge).map(({ path }) => path));
}

interface Rotated {
  readonly path: string;
  /** Name without number and date. */
  readonly stem: string;
  /** Digits of its date, '' for the current log. */
  readonly date: string;
  /** Higher is older; 0 for the current log. */
  readonly number: number;
}

// Date formats of logrotate (dateext), log4j and logback: 20250131, 2025-01-31, 2025-01-31-12, 2025-01-31_12-30, 20250131-1738300000.
const dated = /[-._](\d{4}-?\d\d-?\d\d(?:[-_T.]\d\d(?:[-_:]?\d\d){0,4}|[-_]\d{10})?)(?=$|[-._])/;
const numbered = /\.(\d{1,5})(?=$|\.\D+$)/;

function parse(path: string): Rotated {
  const plain = withoutExtension(path);
  const slash = plain.lastIndexOf('/') + 1;
  const name = plain.slice(slash);
  const date = dated.exec(name);
  const undated = date ? name.replace(date[0], '') : name;
  const number = numbered.exec(undated);
  const stem = number ? undated.replace(number[0], '') : undated;
  return {
    path,
    stem: plain.slice(0, slash) + stem,
    date: date?.[1]?.replace(/\D/g, '') ?? '',
    number: number ? Number(number[1]) : 0,
  };
}

/** With a date, numbers ascend within a day (log4j, logback); without one, higher numbers are older (logrotate). */
function byAge(a: Rotated, b: Rotated): number {
  if (a.date !== b.date) return compareDates(a.date, b.date);
  if (a.number !== b.number) return a.date === '' ? b.number - a.number : a.number - b.number;
  return a.path < b.path ? -1 : 1;
}

function compareDates(a: string, b: string): number {
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}
