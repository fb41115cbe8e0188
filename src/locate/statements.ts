// Statements with one text -> those whose file, line or severity the header names. Answers are cached by the words of the header, since
// many statements may share a text.

import type { Message } from '../model/messages.ts';
import type { Severity } from '../model/severity.ts';
import { groupBy } from '../text/group-by.ts';
import { certain, itemAt, valueAt } from '../text/items.ts';
import { sinkPrior } from './sink-prior.ts';

/** What the header of a line says about its origin. */
export interface Hints {
  readonly words: ReadonlySet<string>;
  readonly severity: Severity | null;
}

/** Statements that cannot be distinguished, likeliest first. Equal results share one list. */
export type LeadingIn = (hints: Hints) => Leading;

interface Leading {
  readonly message: Message;
  readonly others: readonly Message[];
}

/** `uses`: number of messages per sink. Ties go to the sink with more messages. */
export function leadingOf(messages: readonly Message[], uses: ReadonlyMap<string, number>): LeadingIn {
  const usesOf = ({ origin }: Message): number => uses.get(origin.sink ?? '') ?? 0;
  const statements = unique(messages).sort((one, other) => usesOf(other) - usesOf(one));
  const byFile = groupBy(statements, ({ origin }) => [nameOf(origin.file)]);
  const byLine = groupBy(statements, ({ origin }) => placesOf(origin));
  const ranks = new Map(statements.map((message, rank) => [message, rank] as const));
  const answers = new Map<string, Answer>();
  const once = (key: string, among: readonly Message[], hints: Hints): Answer => {
    const known = answers.get(key) ?? best(among, hints);
    answers.set(key, known);
    return known;
  };
  return (hints) => {
    const { words, severity } = hints;
    const anywhere = once(`${severity}`, statements, { words: new Set(), severity });
    const files = [...words].filter((word) => byFile.has(word));
    if (files.length === 0) return anywhere;
    const inFiles = files.map((file) =>
      once(`${severity} ${file}`, valueAt(byFile, file), { words: new Set([file]), severity }),
    );
    const named = files.flatMap((file) => [...words].flatMap((word) => byLine.get(`${file}:${word}`) ?? []));
    const atLines = [...new Set(named)].sort((a, b) => valueAt(ranks, a) - valueAt(ranks, b));
    const all = [anywhere, ...inFiles, ...(atLines.length > 0 ? [best(atLines, hints)] : [])];
    const most = all.reduce((points, one) => Math.max(points, one.points), Number.NEGATIVE_INFINITY);
    const leading = all.filter(({ points }) => points === most);
    return leading.length === 1 ? itemAt(leading, 0) : best(statements, hints);
  };
}

const unique = (messages: readonly Message[]): Message[] => [
  ...new Map(messages.map((one) => [`${one.origin.file}:${one.origin.line}:${one.origin.column}`, one])).values(),
];

interface Answer extends Leading {
  readonly points: number;
}

function best(statements: readonly Message[], hints: Hints): Answer {
  const points = statements.map((message) => pointsOf(message, hints) + sinkPrior(message));
  const most = points.reduce((a, b) => Math.max(a, b));
  const [message, ...others] = statements.filter((_, i) => points[i] === most);
  return { message: certain(message), others, points: most };
}

function pointsOf({ origin, severity }: Message, { words, severity: told }: Hints): number {
  const sameFile = words.has(nameOf(origin.file)) ? 4 : 0;
  const sameLine = sameFile > 0 && (words.has(String(origin.callLine)) || words.has(String(origin.line))) ? 2 : 0;
  return sameFile + sameLine + (told !== null && told === severity ? 2 : 0);
}

const placesOf = ({ file, line, callLine }: Message['origin']): ReadonlySet<string> =>
  new Set([`${nameOf(file)}:${line}`, `${nameOf(file)}:${callLine}`]);

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
