// Finds files about configuration: those where many messages mention it.

import type { Message } from '../../model/messages.ts';
import { groupBy } from '../../text/group-by.ts';
import { configuration } from './negative-signals.ts';
import { configurationIn } from './places.ts';

/** Path -> share of its messages that speak of the configuration, for files where it is much. */
export function configuringFiles(messages: readonly Message[]): ReadonlyMap<string, number> {
  const told = messages.filter(({ excluded }) => excluded === null);
  const shares = new Map<string, number>();
  for (const [file, ofFile] of groupBy(told, ({ origin }) => [origin.file])) {
    const share = shareOf(ofFile);
    if (share !== null) shares.set(file, share);
  }
  return shares;
}

/** null where it is not much: there, half of the messages tell so. */
function shareOf(messages: readonly Message[]): number | null {
  const all = messages.length + doubt;
  let configuring = 0;
  let left = messages.length;
  for (const message of messages) {
    if (configuring + left < much * all) return null;
    if (speaksOfIt(message)) configuring++;
    left--;
  }
  return configuring < much * all ? null : configuring / all;
}

// Half of it: files that read or check a configuration. Words as `argument` and `ignored` stand in a fifth of what any file says.
const much = 0.5;
// A file with one message says little.
const doubt = 3;

const speaksOfIt = (message: Message): boolean =>
  message.parts.some((part) => 'literal' in part && configuration.test(part.literal)) ||
  configurationIn(message) !== null;
