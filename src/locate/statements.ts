// The statements of some patterns -> which of them a header speaks for: the file, the line, the severity that it names. Many statements may
// have one text, and as many lines may ask: what the same words of headers ask for is answered once.
import type { Message, Severity } from '../types.ts';
import { standing } from './standing.ts';

/** What a header says. */
export interface Hints {
  readonly words: ReadonlySet<string>;
  readonly severity: Severity | null;
}

/** Those that nothing sets apart, the likeliest first; the same list for the same answer. */
export type LeadingIn = (hints: Hints) => Leading;

export interface Leading {
  readonly message: Message;
  readonly others: readonly Message[];
}

/** `uses`: how many messages each sink has. Where two sinks tell the same, the one that tells more of the program is the likelier one. */
export function leadingOf(messages: readonly Message[], uses: ReadonlyMap<string, number>): LeadingIn {
  const usesOf = ({ origin }: Message): number => uses.get(origin.sink ?? '') ?? 0;
  const statements = unique(messages).sort((one, other) => usesOf(other) - usesOf(one));
  const byFile = new Map<string, { readonly lines: Set<string> }>();
  for (const { origin } of statements) {
    const file = byFile.get(nameOf(origin.file)) ?? { lines: new Set() };
    byFile.set(nameOf(origin.file), file);
    file.lines.add(String(origin.callLine)).add(String(origin.line));
  }
  const answers = new Map<string, Leading>();
  return ({ words, severity }) => {
    const files = [...words].filter((word) => byFile.has(word));
    const lines =
      files.length === 0 ? [] : [...words].filter((word) => files.some((file) => byFile.get(file)!.lines.has(word)));
    const key = [severity, ...files, '', ...lines].join(' ');
    const known = answers.get(key) ?? answer(statements, { words: new Set([...files, ...lines]), severity });
    answers.set(key, known);
    return known;
  };
}

const unique = (messages: readonly Message[]): Message[] => [
  ...new Map(messages.map((one) => [`${one.origin.file}:${one.origin.line}:${one.origin.column}`, one])).values(),
];

function answer(statements: readonly Message[], hints: Hints): Leading {
  if (statements.length === 1) return { message: statements[0]!, others: [] };
  const points = statements.map((message) => pointsOf(message, hints) + standing(message));
  const most = points.reduce((a, b) => Math.max(a, b));
  const [message, ...others] = statements.filter((_, i) => points[i]! >= most - 0.5);
  return { message: message!, others };
}

function pointsOf({ origin, severity }: Message, { words, severity: told }: Hints): number {
  const sameFile = words.has(nameOf(origin.file)) ? 4 : 0;
  const sameLine = sameFile > 0 && (words.has(String(origin.callLine)) || words.has(String(origin.line))) ? 2 : 0;
  return sameFile + sameLine + (told !== null && told === severity ? 2 : 0);
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
