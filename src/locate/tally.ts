// Matches -> the number of lines of each statement, with the first and the last. Memory grows with statements, not with lines.
import type { LocatedLine, LogPlace, StatementCount } from '../model/located.ts';
import type { Message } from '../model/messages.ts';

export interface Tally {
  readonly add: (line: LocatedLine) => void;
  /** Statements with lines, most lines first. */
  readonly seen: () => readonly StatementCount[];
  /** Whether it wrote a line, or explains one as well as the chosen statement. */
  readonly mayBeSeen: (message: Message) => boolean;
}

export function startTally(): Tally {
  const counts = new Map<Message, Count>();
  const alternatives = new Set<string>();
  const lists = new WeakSet<readonly Message[]>();
  const chosen = new Set<string>();
  return {
    add: ({ log, line, match }) => {
      if (match === null) return;
      // Lines with the same alternatives share one list.
      if (!lists.has(match.alternatives)) for (const other of match.alternatives) alternatives.add(placeOf(other));
      lists.add(match.alternatives);
      const count = counts.get(match.message);
      if (count) {
        count.lines++;
        count.last = { log, line };
        return;
      }
      chosen.add(placeOf(match.message));
      counts.set(match.message, { lines: 1, first: { log, line }, last: { log, line } });
    },
    seen: () => [...counts].map(([message, count]) => ({ message, ...count })).sort(byLines),
    mayBeSeen: (message) => chosen.has(placeOf(message)) || alternatives.has(placeOf(message)),
  };
}

interface Count {
  lines: number;
  readonly first: LogPlace;
  last: LogPlace;
}

const placeOf = ({ origin }: Message): string => `${origin.file}:${origin.line}:${origin.column}`;

const byLines = (one: StatementCount, other: StatementCount): number =>
  other.lines - one.lines || (placeOf(one.message) < placeOf(other.message) ? -1 : 1);

/** Messages without a line in the log, in source order. Excluded texts, and texts that another statement emits, are omitted. */
export function unseen(messages: readonly Message[], { mayBeSeen }: Tally): readonly StatementCount[] {
  const missing = messages.filter(
    (message) =>
      message.excluded === null && !message.exception && emitted.has(message.origin.sinkKind) && !mayBeSeen(message),
  );
  return [...new Map(missing.map((message) => [placeOf(message), message])).values()].map((message) => ({
    ...{ message, lines: 0 },
    ...{ first: null, last: null },
  }));
}

// Clients read replies, and other statements emit what is thrown or returned.
const emitted = new Set(['log', 'terminal']);
