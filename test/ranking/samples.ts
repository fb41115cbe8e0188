import type { Message } from '../../src/model/messages.ts';
import { nowhere, type ProgramContext, type Subject } from '../../src/ranking/signals/subject.ts';

type Setting = Partial<Omit<Message, 'origin'>> & { origin?: Partial<Message['origin']> };

/** A message of one literal; everything else is neutral unless it is given. */
export const message = (text: string, { origin, ...rest }: Setting = {}): Message => ({
  parts: [{ literal: text }],
  language: 'c',
  severity: 'unknown',
  returned: origin?.sinkKind === 'return',
  fatal: false,
  branches: [],
  next: [],
  messageIds: [],
  excluded: null,
  ...rest,
  origin: {
    file: 'a.c',
    line: 1,
    column: 1,
    callLine: 1,
    function: null,
    sink: 'emit',
    sinkKind: 'call',
    facility: null,
    ...origin,
  },
});

export const subject = (
  text: string,
  messages: readonly Message[] = [message(text)],
  surroundings: ProgramContext = nowhere,
): Subject => ({
  surroundings,
  text,
  messages,
  severity: messages[0]!.severity,
});
