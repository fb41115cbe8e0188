// Which files deal with the configuration: those in which much of what is said speaks of it.
import type { Message } from '../types.ts';
import { configuration } from './against.ts';
import { configurationIn } from './places.ts';

/** Path -> share of its messages that speak of the configuration, for files where it is much. */
export function configuringFiles(messages: readonly Message[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { all: number; configuring: number }>();
  for (const message of messages) {
    if (message.excluded !== null) continue;
    const count = counts.get(message.origin.file) ?? { all: 0, configuring: 0 };
    counts.set(message.origin.file, count);
    count.all++;
    if (speaksOfIt(message)) count.configuring++;
  }
  return new Map(
    [...counts].flatMap(([file, { all, configuring }]) => {
      const share = configuring / (all + doubt);
      return share >= much ? [[file, share] as const] : [];
    }),
  );
}

// Half of it: files that read or check a configuration. Words as `argument` and `ignored` stand in a fifth of what any file says.
const much = 0.5;
// A file with one message says little.
const doubt = 3;

const speaksOfIt = (message: Message): boolean =>
  message.parts.some((part) => 'literal' in part && configuration.test(part.literal)) ||
  configurationIn(message) !== null;
