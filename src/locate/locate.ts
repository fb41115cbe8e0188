// Messages -> a function that finds the statement of a log line. Pure.
import type { Match } from '../model/located.ts';
import type { Message } from '../model/messages.ts';
import { argumentsOf } from './arguments.ts';
import { chooser } from './choose.ts';
import { headerOf } from './header.ts';
import { indexPatterns, patternsFor } from './index-patterns.ts';
import { patternsOf } from './pattern.ts';
import { place } from './place.ts';
import { canScore, type Placed } from './score.ts';

/** `begin`: earliest possible start of the message, if known. */
export type Locator = (line: string, begin?: number) => Match | null;

/** `isOwn`: whether the source builds a program of that name. */
export function locator(messages: readonly Message[], isOwn: (program: string) => boolean = () => true): Locator {
  const told = messages.filter(({ exception, excluded }) => !exception && excluded === null);
  const index = indexPatterns(patternsOf(told).filter(canScore));
  const choose = chooser(usesOfSinks(told));
  return (line, begin = 0) => {
    const text = firstLine(line.length > longestLine ? line.slice(0, longestLine) : line);
    const header = headerOf(text, begin);
    const isForeign = header.program !== '' && !isOwn(header.program);
    const found: Placed[] = [];
    const add = (placed: Placed | null): void => void (placed && !(isForeign && isWeak(placed)) && found.push(placed));
    for (const pattern of patternsFor(index, text, text.length)) add(place(pattern, text, header));
    // Patterns without a word are tried only if nothing else matches.
    if (found.length === 0) for (const pattern of index.wordless(text)) add(place(pattern, text, header));
    if (found.length === 0) return null;
    const { best, message, alternatives, confidence } = choose(found, text, header);
    const values = argumentsOf(best.pattern, text, best.alignment);
    return { message, arguments: values, strict: best.strict, confidence, alternatives };
  };
}

/** Text that another program could have written as well. */
const isWeak = ({ score, strict }: Placed): boolean => !strict || score < MIN_FOREIGN_SCORE;

/** The score that gives a confidence of 80 %. */
const MIN_FOREIGN_SCORE = 11.3;

// In characters; the rest of a longer line holds only values.
const longestLine = 16_384;

/** First line of a multi-line message; rsyslog writes control characters in octal (`$EscapeControlCharactersOnReceive`). */
function firstLine(line: string): string {
  const text = line.includes('#0') ? line.replace(/#011/g, '\t').replace(/#01[25]/g, '\n') : line;
  if (!/[\t\r\n]/.test(text)) return text;
  return text
    .trimStart()
    .replace(/[\r\n][\s\S]*/, '')
    .replace(/\t/g, ' ');
}

function usesOfSinks(messages: readonly Message[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { origin } of messages) if (origin.sink) uses.set(origin.sink, (uses.get(origin.sink) ?? 0) + 1);
  return uses;
}
