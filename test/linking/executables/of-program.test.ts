// Messages of other programs and of bundled copies are excluded, with the name of what they belong to.
import { expect, test } from 'vitest';
import { ofChosen } from '../../../src/linking/executables/of-program.ts';
import type { Message } from '../../../src/model/messages.ts';
import { linkBody } from '../samples.ts';

const [said] = linkBody('log_error("gate was forced open by %s", who);');
const from = (file: string, more: Partial<Message> = {}): Message => ({
  ...(said as Message),
  origin: { ...(said as Message).origin, file },
  ...more,
});

const elsewhere = {
  programs: new Map([
    ['ctl.c', 'gatectl'],
    ['copy/ev.c', 'gatectl'],
  ]),
  bundled: new Map([['copy/ev.c', 'copy']]),
};
const reasonOf = (message: Message): string | null => ofChosen([message], elsewhere)[0]?.excluded?.reason ?? null;

test.each<readonly [string, Message, string | null]>([
  ['of the program', from('gated.c'), null],
  ['of another one', from('ctl.c'), 'other program: gatectl'],
  ['of a bundled copy', from('copy/ev.c'), 'bundled: copy'],
  ['excluded for another reason', from('ctl.c', { excluded: { reason: 'SQL' } }), 'SQL'],
  ['asked for by an annotation', from('ctl.c', { annotation: { verdict: 'alert', level: null, reason: '' } }), null],
])('%s', (_, message, reason) => expect(reasonOf(message)).toBe(reason));
