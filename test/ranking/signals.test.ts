import { describe, expect, test } from 'vitest';
import type { Part } from '../../src/model/facts.ts';
import type { Message } from '../../src/model/messages.ts';
import { configuringFiles } from '../../src/ranking/signals/configuring.ts';
import { signals } from '../../src/ranking/signals/signals.ts';
import { type Example, nowhere, type Subject } from '../../src/ranking/signals/subject.ts';
import { message, subject } from './samples.ts';

function subjectOf(example: Example): Subject {
  if (typeof example === 'string') {
    const text = example.replaceAll('%s', ' ').replace(/\s+/g, ' ').trim();
    return subject(text, [message(example, { parts: partsOf(example) })]);
  }
  const { tool, bundled, among, places = 1, ...setting } = example;
  const text = 'some text here';
  const one = message(text, setting);
  const others = among === undefined ? [] : new Array<Message>(10).fill(message(among));
  return subject(text, new Array<Message>(places).fill(one), {
    ...nowhere,
    tools: new Map(tool ? [[one.origin.file, tool]] : []),
    bundled: new Map(bundled ? [[one.origin.file, bundled]] : []),
    configuring: configuringFiles([one, ...others]),
  });
}

const partsOf = (text: string): readonly Part[] =>
  text
    .split(/(%s)/)
    .filter(Boolean)
    .map((part) => (part === '%s' ? { placeholder: part } : { literal: part }));

const rows = signals.map(({ name, detect, examples }) => ({ name, detect, ...examples }));

describe('each signal sees its example and leaves the other', () => {
  test.each(rows)('$name: $yes, not: $no', ({ detect, yes, no }) => {
    expect(detect(subjectOf(yes!))).not.toBeNull();
    expect(detect(subjectOf(no!))).toBeNull();
  });
});

test.each<[name: string, yes: Example, no: Example]>([
  ['configuration code', { origin: { sink: 'cfg_obj_log' } }, { origin: { sink: 'confess' } }],
  ['tool or client', { origin: { file: 'src/redis-cli.c' } }, { origin: { file: 'src/click.c' } }],
  ['tool or client', { origin: { file: 'x/client/a.c' } }, { origin: { file: 'src/auth-client-connection.c' } }],
  ['tool or client', { origin: { file: 'app/_scripts/a.py' } }, { origin: { file: 'app/transcripts/a.py' } }],
  ['tool or client', { origin: { file: 'src/commands/cli_lists.py' } }, { origin: { file: 'src/client.py' } }],
  ['tool or client', { origin: { file: 'mailctl.c' } }, { origin: { file: 'src/ioctl.c' } }],
  ['tool or client', { origin: { file: 'x/sigtool/a.c' } }, { origin: { file: 'stool.c' } }],
  ['said by many programs', 'invalid username or password', 'password'],
])('%s: also seen', (name, yes, no) => {
  const { detect } = signals.find((signal) => signal.name === name)!;
  expect(detect(subjectOf(yes))).not.toBeNull();
  expect(detect(subjectOf(no))).toBeNull();
});

describe('signals that look at all places', () => {
  test.each(['configuration code', 'tool or client', 'code of others', 'among the configuration'])(
    '%s: one elsewhere is enough to clear it',
    (name) => {
      const { detect } = signals.find((signal) => signal.name === name)!;
      const inside = message('some text', { origin: { file: 'tools/config.c' } });
      const configuring = new Map([['tools/config.c', 0.9]]);
      const bundled = new Map([['tools/config.c', 'tools']]);
      const about = (...messages: Message[]) =>
        detect(subject('some text', messages, { ...nowhere, bundled, configuring }));
      expect(about(inside)).not.toBeNull();
      expect(about(inside, message('some text'))).toBeNull();
    },
  );
});
