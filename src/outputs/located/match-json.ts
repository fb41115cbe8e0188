// A located line or a counted statement as JSON (docs/output-formats.md). Names and order of fields are fixed; fields may be added.

import type { LocatedLine, Match, StatementCount } from '../../model/located.ts';
import type { Message } from '../../model/messages.ts';
import { withBraces } from '../../text/template-text.ts';

export const lineJson = ({ log, line, text, match, continues, frame }: LocatedLine): object => ({
  line,
  text,
  match: match === null ? null : matchJson(match),
  alternatives: match?.alternatives.length ?? 0,
  log,
  others: (match?.alternatives ?? []).slice(0, mostOthers).map(placeOf),
  ...(continues === null ? {} : { continues: continues.line }),
  ...(frame === null ? {} : { frame }),
});

export const statementJson = ({ message, lines, first, last }: StatementCount): object => ({
  ...{ lines, ...statementOf(message), severity: message.severity },
  ...{ first, last },
});

export const placeOf = ({ origin }: Message): string => `${origin.file}:${origin.line}`;

const mostOthers = 10;

const matchJson = ({ message, arguments: values, strict, confidence }: Match): object => ({
  ...statementOf(message),
  arguments: values,
  strict,
  confidence,
});

const statementOf = ({ parts, origin: { file, line, callLine, function: name } }: Message): object => ({
  template: withBraces(parts),
  file,
  line,
  callLine,
  function: name,
});
