// Located lines and statements as text: location, function, confidence, and the template with its values.

import type { Part } from '../../model/facts.ts';
import type { Frame, LocatedLine, Match, StatementCount } from '../../model/located.ts';
import type { Message } from '../../model/messages.ts';
import { visible } from '../../text/invisible.ts';
import { withBraces } from '../../text/template-text.ts';
import { placeOf } from './match-json.ts';
import type { LocatedOutput } from './output.ts';

export const linesText: LocatedOutput = {
  name: 'text',
  begin: () => '',
  line: (line) => `${visible(lineText(line))}\n`,
  end: () => '',
};

export const statementsText: LocatedOutput = {
  name: 'text',
  begin: () => '',
  end: (_, statements) => statements.map((one) => `${visible(statementText(one))}\n`).join(''),
};

function lineText({ log, line, text, match, continues, frame }: LocatedLine): string {
  const where = `${log}:${line}: `;
  if (continues !== null) return `${where}goes on from line ${continues.line}  ${text}`;
  if (frame !== null)
    return `${where}${frameText(frame)}${match === null ? '' : ` throws ${withBraces(match.message.parts).trim()}`}  ${text.trim()}`;
  return match === null ? `${where}?  ${text}` : `${where}${locationText(match)}  ${filled(match)}`;
}

/** `org/gate/Door.java:17 open` */
export const frameText = ({ file, line, function: name }: Frame): string => `${file}:${line} ${name}`;

/** `auth.c:625 getpwnamallow, 78 %, or auth.c:711` */
export function locationText({ message, confidence, strict, alternatives }: Match): string {
  const others = alternatives.slice(0, 2).map(placeOf);
  const more = alternatives.length > 2 ? ` or ${alternatives.length - 2} more` : '';
  return [
    nameOf(message),
    `${Math.round(confidence * 100)} %${strict ? '' : ' (in part)'}`,
    ...(others.length > 0 ? [`or ${others.join(', ')}${more}`] : []),
  ].join(', ');
}

function statementText({ message, lines, first }: StatementCount): string {
  const since = first === null ? '' : `  from ${first.log}:${first.line}`;
  return `${String(lines).padStart(8)}  ${nameOf(message)}  ${withBraces(message.parts).trim()}${since}`;
}

const nameOf = (message: Message): string =>
  placeOf(message) + (message.origin.function === null ? '' : ` ${message.origin.function}`);

/** `Invalid user {webmaster} from {203.0.113.9}` */
function filled({ message: { parts }, arguments: values }: Match): string {
  const placeholders = parts.filter((part) => 'placeholder' in part).length;
  if (placeholders !== values.length) return `${withBraces(parts).trim()}  ${values.map(braced).join(' ')}`.trimEnd();
  let next = 0;
  const textOf = (part: Part): string => ('literal' in part ? part.literal : braced(values[next++] ?? ''));
  return parts.map(textOf).join('').trim();
}

const braced = (value: string): string => `{${value}}`;
