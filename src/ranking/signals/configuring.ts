// Finds files about configuration: those where many messages mention it.

import type { Message } from '../../model/messages.ts';
import { groupBy } from '../../text/group-by.ts';
import { configuration } from './negative-signals.ts';
import { configurationIn } from './places.ts';

/** Path -> share of its messages that mention configuration, for files where the share is high. */
export function configuringFiles(messages: readonly Message[]): ReadonlyMap<string, number> {
  const told = messages.filter(({ excluded }) => excluded === null);
  const shares = new Map<string, number>();
  for (const [file, ofFile] of groupBy(told, ({ origin }) => [origin.file])) {
    const share = shareOf(ofFile);
    if (share !== null) shares.set(file, share);
  }
  return shares;
}

/** null if the share is low, usually known after half of the messages. */
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

// Files that read or check a configuration reach half. In any other file a fifth of the messages has words such as `argument` and `ignored`.
const much = 0.5;
// Added to the number of messages, because a file with few messages proves little.
const doubt = 3;

const speaksOfIt = (message: Message): boolean =>
  message.parts.some((part) => 'literal' in part && configuration.test(part.literal)) ||
  configurationIn(message) !== null;
