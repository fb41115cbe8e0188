// Sinks as a table of 80 columns, or as JSON.

import type { FoundSink } from '../model/messages.ts';
import { visible } from '../text/invisible.ts';
import { safeJson } from './candidate-json.ts';

export const sinkFormats: Readonly<Record<string, (sinks: readonly FoundSink[]) => string>> = {
  table: (sinks) =>
    ['  CALLS KIND     SEVERITY TEXT SINK', ...sinks.flatMap(lines)].map((line) => `${line.trimEnd()}\n`).join(''),
  json: (sinks) => `${safeJson({ version: 1, sinks }, 2)}\n`,
};

/** Shows the position of the text from 1; `*` if it may be any. */
function lines({ name, kind, text, severity, fatal, calls, why, definedAt }: FoundSink): string[] {
  const position = text === null ? '*' : String(text + 1);
  const cells = [String(calls).padStart(7), kind.padEnd(8), severity.padEnd(8), position.padStart(4), visible(name)];
  const [first, ...more] = definedAt.map(visible);
  const place = first === undefined ? '' : ` · ${first}${more.length > 0 ? ` (+${more.length})` : ''}`;
  return [cells.join(' '), `${' '.repeat(31)}${fatal ? 'never returns; ' : ''}${visible(why)}${place}`];
}
