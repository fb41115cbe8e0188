// Placed patterns -> the statement: the best explanation, and among equal ones that whose file, function or severity the header names.
import type { Message, Severity } from '../types.ts';
import type { Header } from './header.ts';
import type { Placed } from './score.ts';
import { standing } from './standing.ts';

export interface Chosen {
  readonly best: Placed;
  readonly message: Message;
  readonly alternatives: readonly Message[];
  readonly confidence: number;
}

/** `uses`: how many messages each sink has. */
export function chosenFrom(placed: readonly Placed[], text: string, header: Header, uses: Uses): Chosen {
  const best = placed.reduce((one, other) => (isBetter(other, one) ? other : one));
  const equal = placed.filter(({ score, strict }) => score >= best.score - closeBy && strict === best.strict);
  const leading = leadingOf(equal, text, header);
  const [message, ...alternatives] = leading.sort((one, other) => usesOf(other, uses) - usesOf(one, uses));
  const pattern = equal.find(({ pattern }) => pattern.messages.includes(message!))!;
  return { best: pattern, message: message!, alternatives, confidence: confidenceOf(pattern, leading.length) };
}

/** The statements that nothing sets apart. */
function leadingOf(equal: readonly Placed[], text: string, header: Header): Message[] {
  const statements = unique(equal.flatMap(({ pattern }) => pattern.messages));
  if (statements.length === 1) return statements;
  const hints = hintsOf(text.slice(0, header.starts[0]), header.level);
  const points = statements.map((message) => pointsOf(message, hints) + standing(message));
  const most = Math.max(...points);
  return statements.filter((_, i) => points[i]! >= most - 0.5);
}

export type Uses = ReadonlyMap<string, number>;

/** Where two sinks tell the same, the one that tells more of the program is the likelier one. */
const usesOf = ({ origin }: Message, uses: Uses): number => uses.get(origin.sink ?? '') ?? 0;

const closeBy = 1;

const isBetter = (one: Placed, other: Placed): boolean =>
  one.score !== other.score
    ? one.score > other.score
    : one.pattern.gaps.flat().length < other.pattern.gaps.flat().length;

const unique = (messages: readonly Message[]): Message[] => [
  ...new Map(messages.map((one) => [`${one.origin.file}:${one.origin.line}:${one.origin.column}`, one])).values(),
];

/** With several statements that explain the line alike it can be any of them. */
function confidenceOf({ score, strict }: Placed, statements: number): number {
  const sure = (1 - Math.exp(-score / 7)) * (strict ? 1 : 0.7);
  return Math.min(Math.round((sure / statements) * 100) / 100, surest);
}

// Nothing proves that the log is of this version.
const surest = 0.99;

// ── what a header tells ─────────────────────────────────────────────────────────────────────────────────────────────

interface Hints {
  readonly words: ReadonlySet<string>;
  readonly severity: Severity | null;
}

const hintsOf = (header: string, level: string): Hints => ({
  words: new Set(header.split(/[^\w]+/)),
  severity: severityOf(level),
});

function pointsOf({ origin, severity }: Message, { words, severity: told }: Hints): number {
  const name = origin.file.slice(origin.file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const sameFile = words.has(name) ? 4 : 0;
  const sameLine = sameFile > 0 && (words.has(String(origin.callLine)) || words.has(String(origin.line))) ? 2 : 0;
  return sameFile + sameLine + (told !== null && told === severity ? 2 : 0);
}

function severityOf(level: string): Severity | null {
  const name = level.toLowerCase();
  return severities.find(([names]) => names.test(name))?.[1] ?? null;
}

const severities: readonly (readonly [RegExp, Severity])[] = [
  [/^(?:fatal|panic|emerg|crit|alert|f$)/, 'fatal'],
  [/^(?:err|severe|e$)/, 'error'],
  [/^(?:warn|w$)/, 'warning'],
  [/^(?:info|notice|log|i$)/, 'info'],
  [/^(?:debug|trace|fine|verbose|[dv]$)/, 'debug'],
];
