// The scoring table: every signal is one row with its weight and its reason. Weights are for a scale of 0 to 100.
import type { Message } from '../types.ts';
import { contraries } from './against.ts';
import { inFunction, judging, settingUp } from './functions.ts';
import { meanings } from './meanings.ts';
import type { Signal, Subject } from './subject.ts';

/** The first message for which `see` gives something. */
const anywhere =
  (see: (message: Message) => string | null) =>
  ({ messages }: Subject): string | null => {
    for (const message of messages) {
      const seen = see(message);
      if (seen !== null) return seen;
    }
    return null;
  };

const when = (holds: boolean, detail: string): string | null => (holds ? detail : null);

const leaves = new Set(['return', 'goto', 'break', 'continue', 'throw', 'exit', '_exit', 'abort']);

const structure: readonly Signal[] = [
  {
    name: 'ends the program or session',
    weight: 8,
    why: 'nobody stops for a trifle',
    detect: anywhere(({ fatal, origin }) => when(fatal, origin.sink ?? 'exit')),
  },
  {
    name: 'error severity',
    weight: 5,
    why: 'its author called it an error',
    detect: ({ severity }) => when(severity === 'error' || severity === 'fatal', severity),
  },
  {
    name: 'warning severity',
    weight: 6,
    why: 'its author called it a warning',
    detect: ({ severity }) => when(severity === 'warning', severity),
  },
  {
    name: 'debug severity',
    weight: -20,
    why: 'is not written in production',
    detect: ({ severity }) => when(severity === 'debug', severity),
  },
  {
    name: 'written to a log',
    weight: 6,
    why: 'known log sink, or named like one',
    detect: anywhere(({ origin }) => when(origin.sinkKind === 'log', origin.sink ?? '')),
  },
  {
    name: 'printed to a terminal',
    weight: -10,
    why: 'a tool speaks to its user',
    detect: ({ messages }) =>
      when(
        messages.every(({ origin }) => origin.sinkKind === 'terminal'),
        'print',
      ),
  },
  {
    name: 'error-string function',
    weight: 10,
    why: 'a returned text that callers log',
    detect: anywhere((message) =>
      when(message.returned && message.branches.includes('case'), message.origin.function ?? ''),
    ),
  },
  {
    name: 'security facility',
    weight: 10,
    why: 'sent to the log of authentication',
    detect: anywhere(({ origin }) => when(/AUTH|SECUR|AUDIT/.test(origin.facility ?? ''), origin.facility ?? '')),
  },
  {
    name: 'rejecting branch',
    weight: 6,
    why: 'under a condition, and what follows gives up',
    detect: anywhere(({ branches, next }) =>
      when(branches.length > 0 && next.some((verb) => leaves.has(verb)), next.join(' ')),
    ),
  },
  {
    name: 'catch-all branch',
    weight: 4,
    why: 'what nobody expected ends up here',
    detect: anywhere(({ branches }) => when(branches[0] === 'default', 'default')),
  },
  {
    name: 'judges input',
    weight: 6,
    why: 'stands in a function that checks what comes from outside',
    detect: anywhere(inFunction(judging)),
  },
  {
    name: 'sets up or shows',
    weight: -8,
    why: 'stands in a function for options, start-up or display',
    detect: anywhere(inFunction(settingUp)),
  },
  {
    name: 'constant or variable',
    weight: -4,
    why: 'not seen to reach a log',
    detect: ({ messages }) =>
      when(
        messages.every(({ origin }) => ['variable', 'constant', 'table'].includes(origin.sinkKind)),
        'not handed to a sink',
      ),
  },
  {
    name: 'few words',
    weight: -12,
    why: 'one word says too little',
    detect: ({ text }) => when((text.match(/\p{L}{2,}/gu) ?? []).length < 2, text),
  },
  {
    name: 'said in many places',
    weight: -6,
    why: 'a text from five places or more is everyday',
    detect: ({ messages }) => when(messages.length >= 5, `${messages.length} places`),
  },
];

export const signals: readonly Signal[] = [...meanings, ...structure, ...contraries];
