// Matched patterns -> the statement: the best match, and among equal ones the one whose file, function or severity the header names.

import { severityOfLevel } from '../data/severity-words.ts';
import type { Message } from '../model/messages.ts';
import type { Severity } from '../model/severity.ts';
import { certain, itemAt } from '../text/items.ts';
import type { Header } from './header.ts';
import type { Pattern } from './pattern.ts';
import type { Placed } from './score.ts';
import { type Hints, type LeadingIn, leadingOf } from './statements.ts';

interface Chosen {
  readonly best: Placed;
  readonly message: Message;
  readonly alternatives: readonly Message[];
  readonly confidence: number;
}

export type Choose = (placed: readonly Placed[], text: string, header: Header) => Chosen;

/** `uses`: number of messages per sink. */
export function chooser(uses: ReadonlyMap<string, number>): Choose {
  const alone = new Map<Pattern, LeadingIn>();
  const leadingIn = (equal: readonly Placed[]): LeadingIn => {
    const [{ pattern }] = equal as [Placed];
    if (equal.length > 1)
      return leadingOf(
        equal.flatMap((one) => one.pattern.messages),
        uses,
      );
    const known = alone.get(pattern) ?? leadingOf(pattern.messages, uses);
    alone.set(pattern, known);
    return known;
  };
  return (placed, text, header) => {
    const best = placed.reduce((one, other) => (isBetter(other, one) ? other : one));
    const equal = placed.filter(({ score, strict }) => score >= best.score - closeBy && strict === best.strict);
    const { message, others } = leadingIn(equal)(hintsOf(text.slice(0, header.starts[0]), header.level));
    const pattern =
      equal.length === 1 ? itemAt(equal, 0) : certain(equal.find(({ pattern }) => pattern.messages.includes(message)));
    return { best: pattern, message, alternatives: others, confidence: confidenceOf(pattern, others.length + 1) };
  };
}

const closeBy = 1;

const isBetter = (one: Placed, other: Placed): boolean =>
  one.score !== other.score ? one.score > other.score : one.pattern.values < other.pattern.values;

/** If several statements explain the line equally well, each is equally likely. */
function confidenceOf({ score, strict }: Placed, statements: number): number {
  const sure = (1 - Math.exp(-score / 7)) * (strict ? 1 : 0.7);
  return Math.min(Math.round((sure / statements) * 100) / 100, surest);
}

// Never certain: the log may come from another version.
const surest = 0.99;

// ── hints in the header ─────────────────────────────────────────────────────────────────────────────────────────────

const hintsOf = (header: string, level: string): Hints => ({
  words: new Set(header.split(/[^\w]+/)),
  severity: severityOf(level),
});

function severityOf(level: string): Severity | null {
  const name = level.toLowerCase();
  return initials[name] ?? severityOfLevel(name);
}

// Single-letter levels of glog and Android.
const initials: Readonly<Record<string, Severity>> = {
  f: 'fatal',
  e: 'error',
  w: 'warning',
  i: 'info',
  d: 'debug',
  v: 'debug',
};
