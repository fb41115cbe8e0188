// Values -> what to look for: the stretches with their keywords, the groups of bytes for each reach, and what remains to be asked of a line.
import { chooseStretch } from './stretch.ts';
import { pairAt } from './sweep.ts';
import { blur, buildTable, type Group, type Table } from './table.ts';
import { type Piece, readValue } from './values.ts';
import { rarestWindow, reaches, reachFor } from './windows.ts';

export interface Plan {
  /** For each reach, null when no value needs it. */
  readonly tables: readonly (Table | null)[];
  /** Of each form: its keyword, and where its bytes stand among all bytes (the end of one is the start of the next). */
  readonly keywords: Int32Array;
  readonly bounds: Int32Array;
  readonly bytes: Uint8Array;
  /** Of each keyword: what a line must contain besides a stretch, null when the stretch is all. */
  readonly pieces: readonly (readonly Piece[] | null)[];
  /** Keywords that have nothing to look for (`?`, `*`, the empty one): every line is asked. */
  readonly unanchored: readonly number[];
}

export function planFor(values: readonly string[]): Plan {
  const pieces: (readonly Piece[] | null)[] = [];
  const unanchored: number[] = [];
  const forms: Form[] = [];
  values.forEach((value, keyword) => {
    const read = readValue(value);
    const stretch = read && chooseStretch(read);
    pieces.push(stretch?.whole ? null : read);
    if (stretch) forms.push(...stretch.forms.map((bytes) => ({ keyword, bytes })));
    else if (read) unanchored.push(keyword);
  });
  return { tables: tablesFor(forms), ...packed(forms), pieces, unanchored };
}

interface Form {
  readonly keyword: number;
  readonly bytes: Uint8Array;
}

function tablesFor(forms: readonly Form[]): readonly (Table | null)[] {
  const groups: Group[][] = reaches.map(() => []);
  forms.forEach(({ bytes }, form) => {
    const reach = reachFor(bytes.length);
    for (const group of groupsOf(bytes, reach)) groups[reach]!.push({ ...group, form });
  });
  return groups.map((all) => (all.length > 0 ? buildTable(all) : null));
}

type Words = Omit<Group, 'form'>;

function groupsOf(bytes: Uint8Array, index: number): readonly Words[] {
  if (bytes.length === 1) return loneByte(bytes[0]!);
  const { width, step } = reaches[index]!;
  const window = rarestWindow(bytes, reaches[index]!);
  return Array.from({ length: step }, (_, i) => {
    const offset = window + i;
    const first = width === 2 ? pairAt(bytes, offset) : wordAt(bytes, offset);
    return { first: first | blur, second: width === 8 ? wordAt(bytes, offset + 4) | blur : 0, offset };
  });
}

function loneByte(byte: number): readonly Words[] {
  const pairs = Array.from({ length: 256 }, (_, next) => byte | (next << 8) | blur);
  return [...new Set(pairs)].map((first) => ({ first, second: 0, offset: 0 }));
}

const wordAt = (bytes: Uint8Array, at: number): number =>
  bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);

function packed(forms: readonly Form[]): Pick<Plan, 'keywords' | 'bounds' | 'bytes'> {
  const bounds = new Int32Array(forms.length + 1);
  forms.forEach((form, i) => {
    bounds[i + 1] = bounds[i]! + form.bytes.length;
  });
  const bytes = new Uint8Array(bounds[forms.length]!);
  forms.forEach((form, i) => {
    bytes.set(form.bytes, bounds[i]!);
  });
  return { keywords: Int32Array.from(forms, ({ keyword }) => keyword), bounds, bytes };
}
