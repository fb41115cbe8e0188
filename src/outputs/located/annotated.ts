// A copy of the log, with the statement at the end of each placed line.
import { visible } from '../../text/invisible.ts';
import type { LocatedOutput } from './output.ts';
import { frameText, locationText } from './text.ts';

export const annotated: LocatedOutput = {
  name: 'annotated',
  begin: () => '',
  line: ({ text, match, frame }) => {
    const copy = text.split('\t').map(visible).join('\t');
    if (frame !== null) return `${copy}  <- ${visible(frameText(frame))}\n`;
    return match === null ? `${copy}\n` : `${copy}  <- ${visible(locationText(match))}\n`;
  },
  end: () => '',
};
