// The scoring table: one row per signal, with its weight and reason. Weights are on a scale of 100; bench/weights.mjs fitted them to
// verdicts on messages of 138 applications.

import { isCommonPhrase } from '../../data/common-phrases.ts';
import { judgesInput } from '../../model/categories.ts';
import type { Message, SinkKind } from '../../model/messages.ts';
import { itemAt } from '../../text/items.ts';
import { inFunction, judging, settingUp } from './functions.ts';
import { meanings } from './meanings.ts';
import { configuring, negativeSignals } from './negative-signals.ts';
import { partyOf } from './parties.ts';
import { configurationIn, otherSystemIn, toolIn } from './places.ts';
import type { Signal, Subject } from './subject.ts';

/** The first non-null result of `see` among the messages. */
const anywhere =
  (see: (message: Message) => string | null) =>
  ({ messages }: Subject): string | null => {
    for (const message of messages) {
      const seen = see(message);
      if (seen !== null) return seen;
    }
    return null;
  };

/** The result of `see` for the first message, if it is non-null for all of them. */
const everywhere =
  (see: (message: Message) => string | null) =>
  ({ messages }: Subject): string | null =>
    messages.every((message) => see(message) !== null) ? see(itemAt(messages, 0)) : null;

/** The switch for debugging that a message needs wherever it stands. */
const needed = (messages: readonly Message[]): string | null =>
  messages.every(({ requires }) => requires !== undefined) ? `needs ${messages[0]?.requires}` : null;

const when = (holds: boolean, detail: string): string | null => (holds ? detail : null);

/** A signal for texts that only go to sinks of one kind; `detail` is shown in the reason. */
const leadingTo = (
  kind: SinkKind,
  name: string,
  weight: number,
  why: string,
  detail = ({ origin }: Message): string => origin.sink ?? kind,
): Signal => ({
  name,
  weight,
  why,
  detect: everywhere((message) => when(message.origin.sinkKind === kind, detail(message))),
  examples: { yes: { origin: { sinkKind: kind } }, no: { origin: { sinkKind: 'log' } } },
});

const leaves = new Set(['return', 'goto', 'break', 'continue', 'throw', 'exit', '_exit', 'abort']);

const structure: readonly Signal[] = [
  {
    name: 'ends the program or session',
    weight: 7,
    why: 'nobody stops for a trifle',
    detect: anywhere(({ fatal, origin }) => when(fatal, origin.sink ?? 'exit')),
    examples: { yes: { fatal: true }, no: { fatal: false } },
  },
  {
    name: 'error severity',
    weight: 1,
    why: 'its author called it an error',
    detect: ({ severity }) => when(severity === 'error' || severity === 'fatal', severity),
    examples: { yes: { severity: 'fatal' }, no: { severity: 'warning' } },
  },
  {
    name: 'warning severity',
    weight: 1,
    why: 'its author called it a warning',
    detect: ({ severity }) => when(severity === 'warning', severity),
    examples: { yes: { severity: 'warning' }, no: { severity: 'error' } },
  },
  {
    name: 'debug severity',
    weight: -15,
    why: 'is not written in production',
    detect: ({ severity, messages }) => when(severity === 'debug', needed(messages) ?? severity),
    examples: { yes: { severity: 'debug' }, no: { severity: 'info' } },
  },
  {
    name: 'info severity',
    weight: 0,
    why: 'daemons log attacks at notice and info, and much else',
    detect: ({ severity }) => when(severity === 'info', severity),
    examples: { yes: { severity: 'info' }, no: { severity: 'unknown' } },
  },
  {
    name: 'names a party',
    weight: 3,
    why: 'says who it was: a value behind a word such as from, user, peer',
    detect: ({ messages }) => partyOf(itemAt(messages, 0).parts),
    examples: { yes: 'refused from %s', no: '%s refused from here' },
  },
  {
    name: 'names a value',
    weight: 0,
    why: 'two thirds of what experts alert on hold a value',
    detect: ({ messages }) =>
      when(
        itemAt(messages, 0).parts.some((part) => 'placeholder' in part),
        'placeholder',
      ),
    examples: { yes: 'refused %s', no: 'refused' },
  },
  leadingTo('reply', 'sent to a peer', 4, 'told to whom it concerns, and seldom logged', () => 'reply'),
  {
    name: 'written to a log',
    weight: 0,
    why: 'what is never written there is hardly a message',
    detect: anywhere(({ origin }) => when(origin.sinkKind === 'log', origin.sink ?? '')),
    examples: { yes: { origin: { sinkKind: 'log' } }, no: { origin: { sinkKind: 'call' } } },
  },
  {
    name: 'error-string function',
    weight: 4,
    why: 'a returned text that callers log',
    detect: anywhere((message) =>
      when(message.returned && message.branches.includes('case'), message.origin.function ?? ''),
    ),
    examples: { yes: { returned: true, branches: ['case'] }, no: { returned: true, branches: ['if'] } },
  },
  {
    name: 'security facility',
    weight: 0,
    why: 'sent to the log of authentication',
    detect: anywhere(({ origin }) => when(/AUTH|SECUR|AUDIT/.test(origin.facility ?? ''), origin.facility ?? '')),
    examples: { yes: { origin: { facility: 'LOG_AUTHPRIV' } }, no: { origin: { facility: 'LOG_DAEMON' } } },
  },
  {
    name: 'rejecting branch',
    weight: 3,
    why: 'under a condition, and what follows gives up',
    detect: anywhere(({ branches, next }) =>
      branches.length > 0 && next.some((verb) => leaves.has(verb)) ? next.join(' ') : null,
    ),
    examples: { yes: { branches: ['if'], next: ['return'] }, no: { branches: [], next: ['return'] } },
  },
  {
    name: 'catch-all branch',
    weight: 0,
    why: 'what nobody expected ends up here',
    detect: anywhere(({ branches }) => when(branches[0] === 'default', 'default')),
    examples: { yes: { branches: ['default'] }, no: { branches: ['case'] } },
  },
  {
    name: judgesInput,
    weight: 1,
    why: 'stands in a function that checks what comes from outside',
    detect: anywhere(inFunction(judging)),
    examples: { yes: { origin: { function: 'parse_packet' } }, no: { origin: { function: 'rotate' } } },
  },
  {
    name: 'sets up or shows',
    weight: -14,
    why: 'stands in a function for options, start-up or display, and not for what comes from outside',
    idea: configuring,
    detect: anywhere((message) => (inFunction(judging)(message) === null ? inFunction(settingUp)(message) : null)),
    examples: { yes: { origin: { function: 'readConfig' } }, no: { origin: { function: 'authorize' } } },
  },
  {
    name: 'configuration code',
    weight: -13,
    why: 'its file or its sink is there for the configuration',
    idea: configuring,
    detect: everywhere(configurationIn),
    examples: { yes: { origin: { file: 'src/config/parser.c' } }, no: { origin: { file: 'src/confirm.c' } } },
  },
  {
    name: 'among the configuration',
    weight: -4,
    why: 'much of what its file says is about the configuration',
    idea: configuring,
    detect: (subject) =>
      everywhere(({ origin: { file } }) => {
        const share = subject.surroundings.configuring.get(file);
        return share === undefined ? null : `${Math.round(100 * share)} % of ${file.replace(/.*\//, '')}`;
      })(subject),
    examples: { yes: { among: 'unknown directive %s' }, no: { among: 'access denied for %s' } },
  },
  {
    name: 'tool or client',
    weight: -17,
    why: 'its program serves nobody, it speaks to who started it',
    detect: (subject) => {
      const { tools, isAboutTool } = subject.surroundings;
      return isAboutTool ? null : everywhere((message) => tools.get(message.origin.file) ?? toolIn(message))(subject);
    },
    examples: { yes: { tool: 'ssh-add' }, no: { tool: null } },
  },
  {
    name: 'code of others',
    weight: 0,
    why: 'a library that the tree carries speaks of its own use, most of it never',
    detect: (subject) => everywhere(({ origin }) => subject.surroundings.bundled.get(origin.file) ?? null)(subject),
    examples: { yes: { bundled: 'lib/libltdl' }, no: { bundled: null } },
  },
  {
    name: 'for another system',
    weight: -10,
    why: 'most of what is read is there for Linux and its kin; with --product windows it is no signal',
    detect: (subject) => everywhere((message) => otherSystemIn(message, subject.surroundings.product))(subject),
    examples: { yes: { origin: { file: 'src/sysdeps-win.c' } }, no: { origin: { file: 'src/window.c' } } },
  },
  leadingTo('terminal', 'written to a terminal', -4, 'for the person who started the program'),
  leadingTo('return', 'returned', -7, 'its callers decide whether they tell it', () => 'return'),
  leadingTo('throw', 'thrown', -3, 'whoever catches it decides whether it is told'),
  leadingTo('call', 'handed to a call', -8, 'of which nobody knows whether it tells'),
  {
    name: 'constant or variable',
    weight: -7,
    why: 'not seen to reach a log',
    detect: ({ messages }) =>
      when(
        messages.every(({ origin }) => ['variable', 'constant', 'table'].includes(origin.sinkKind)),
        'not handed to a sink',
      ),
    examples: { yes: { origin: { sinkKind: 'table' } }, no: { origin: { sinkKind: 'log' } } },
  },
  {
    name: 'few words',
    weight: -12,
    why: 'one word says too little',
    detect: ({ text }) => when(!/\p{L}{2}\P{L}.*?\p{L}{2}/su.test(text), text),
    examples: { yes: 'oops', no: 'oops again' },
  },
  {
    name: 'said by many programs',
    weight: -9,
    why: 'every two words of it stand in the messages of many programs',
    detect: ({ text }) => when(isCommonPhrase(text), text),
    examples: { yes: 'has invalid password', no: 'has invalid badge' },
  },
  {
    name: 'said in many places',
    weight: -9,
    why: 'a text from five places or more is everyday',
    detect: ({ messages }) => when(messages.length >= 5, `${messages.length} places`),
    examples: { yes: { places: 5 }, no: { places: 4 } },
  },
];

export const signals: readonly Signal[] = [...meanings, ...structure, ...negativeSignals];
