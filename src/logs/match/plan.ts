// Values -> the search plan: stretches with their keywords, byte groups for each sweep, and remaining checks of the line.
import { itemAt } from '../../text/items.ts';
import { type Needle, needleFor } from './line.ts';
import { type Stretch, stretchesOf } from './stretch.ts';
import { masks } from './sweep.ts';
import { buildTable, type Group, type Table } from './table.ts';
import { valueReader } from './values.ts';
import { firstWord, type Judge, type Reach, type ReachFor, reachesFor, secondWord, windowJudge } from './windows.ts';

export interface Plan {
  /** Groups of eight bytes, and of four (or three or two, as `mask` keeps): sampled at every fourth position. */
  readonly eights: Table;
  readonly fours: Table;
  readonly mask: number;
  /** Groups of three and two bytes, sampled at every position. */
  readonly narrow: Table;
  /** For each form, its keyword and the bounds of its bytes in `bytes` (the end of one is the start of the next). */
  readonly keywords: Int32Array;
  readonly bounds: Int32Array;
  readonly bytes: Uint8Array;
  /** For each keyword, what a line must contain besides the stretch; null when the stretch is sufficient. */
  readonly needles: readonly (readonly Needle[] | null)[];
  /** Keywords without a stretch (`?`, `*`, the empty value): every line is tested. */
  readonly unanchored: readonly number[];
}

export function planFor(values: readonly string[]): Plan {
  const read = values.map(valueReader());
  const stretches = read.map((pieces) => (pieces ? stretchesOf(pieces) : []));
  const all = stretches.flat();
  const reachFor = reachesFor(stretches.map((choice) => choice[0]?.shortest ?? 0));
  const judge = windowJudge(all, reachFor);
  const chosen = stretches.map((choice) => best(choice, reachFor, judge));
  const forms = chosen.flatMap((stretch, keyword) => formsOf(stretch, keyword, reachFor));
  return {
    ...tablesFor(forms, judge),
    mask: masks[reachFor(6).width],
    ...packed(forms),
    needles: read.map((pieces, keyword) => (chosen[keyword]?.whole ? null : (pieces?.map(needleFor) ?? null))),
    unanchored: [...values.keys()].filter((keyword) => read[keyword] && !chosen[keyword]),
  };
}

function best(choice: readonly Stretch[], reachFor: ReachFor, judge: Judge): Stretch | undefined {
  if (choice.length < 2) return choice[0];
  const judged = choice.map((stretch) => ({
    stretch,
    cost: judge(itemAt(stretch.forms, 0), reachFor(stretch.shortest)).cost,
  }));
  return judged.reduce((one, other) => (other.cost < one.cost ? other : one)).stretch;
}

interface Form {
  readonly keyword: number;
  readonly bytes: Uint8Array;
  /** Shared by all forms of a stretch: one sweep finds all hits of a keyword, in order. */
  readonly reach: Reach;
}

const formsOf = (stretch: Stretch | undefined, keyword: number, reachFor: ReachFor): readonly Form[] =>
  stretch ? stretch.forms.map((bytes) => ({ keyword, bytes, reach: reachFor(stretch.shortest) })) : [];

function tablesFor(forms: readonly Form[], judge: Judge): Pick<Plan, 'eights' | 'fours' | 'narrow'> {
  const eights: Group[] = [];
  const fours: Group[] = [];
  const narrow: Group[] = [];
  forms.forEach((form, index) => {
    const groups = form.reach.step === 1 ? narrow : form.reach.width === 8 ? eights : fours;
    groups.push(...(form.bytes.length === 1 ? loneByte(form.bytes[0] ?? 0, index) : groupsOf(form, index, judge)));
  });
  return { eights: buildTable(eights), fours: buildTable(fours), narrow: buildTable(narrow) };
}

function groupsOf({ bytes, reach }: Form, form: number, judge: Judge): readonly Group[] {
  const { width, step } = reach;
  const { start } = judge(bytes, reach);
  return Array.from({ length: step }, (_, i) => {
    const offset = start + i;
    return { first: firstWord(bytes, offset, width), second: secondWord(bytes, offset, width), form, offset };
  });
}

function loneByte(byte: number, form: number): readonly Group[] {
  const firsts = Array.from({ length: 256 }, (_, next) => firstWord(Uint8Array.of(byte, next), 0, 2));
  return [...new Set(firsts)].map((first) => ({ first, second: 0, form, offset: 0 }));
}

function packed(forms: readonly Form[]): Pick<Plan, 'keywords' | 'bounds' | 'bytes'> {
  const bounds = new Int32Array(forms.length + 1);
  forms.forEach((form, i) => {
    bounds[i + 1] = (bounds[i] ?? 0) + form.bytes.length;
  });
  const bytes = new Uint8Array(bounds[forms.length] ?? 0);
  forms.forEach((form, i) => {
    bytes.set(form.bytes, bounds[i] ?? 0);
  });
  return { keywords: Int32Array.from(forms, ({ keyword }) => keyword), bounds, bytes };
}
