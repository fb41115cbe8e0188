// The keys of a configuration: every option under its long name, and the keys without an option.

import { InputError } from '../../model/errors.ts';
import { severities } from '../../model/severity.ts';
import { signalNames } from '../../ranking/names.ts';
import { certain } from '../../text/items.ts';
import type { Command } from '../commands/command.ts';
import type { ConfigRow, ConfigType } from '../config/rows.ts';
import type { OptionRow } from './option-row.ts';
import { oneOf, word } from './readers.ts';

/** If two commands share an option name, the first command's option is used. */
export function configRows(commands: readonly Command[]): readonly ConfigRow[] {
  const rows = new Map<string, ConfigRow>();
  for (const { groups } of commands) {
    for (const group of groups) {
      for (const option of Object.values(group.rows)) {
        const row = rowOf(option, group.title.replace(/:$/, ''));
        if (!rows.has(row.key) && !aboutConfig.has(row.key)) rows.set(row.key, row);
      }
    }
  }
  return [...rows.values(), ...ownRows];
}

const aboutConfig = new Set(['config', 'no-config']);

/** `-o, --output <file>` -> `output` */
const keyOf = ({ flags }: Pick<OptionRow, 'flags'>): string => certain(/--([\w-]+)/.exec(flags)?.[1]);

function rowOf(option: OptionRow, group: string): ConfigRow {
  const [, argument] = /<(.+)>/.exec(option.flags) ?? [];
  const help = option.help.replace(/ \*$/, '');
  return {
    key: keyOf(option),
    type: argument === undefined ? { kind: 'flag' } : typeOf(option),
    help,
    group,
    ...exampleOf(option, argument),
    ...(argument !== undefined && /^(?:file|log|path|folder)\b/.test(argument) ? { isPath: true } : {}),
  };
}

function exampleOf({ read }: OptionRow, argument: string | undefined): Pick<ConfigRow, 'example'> {
  if (read) return read.example === undefined ? {} : { example: read.example };
  return argument === undefined ? {} : { example: argument };
}

function typeOf({ read, repeat }: OptionRow): ConfigType {
  const check = read ?? null;
  if (read?.range) return { kind: 'number', ...read.range, check };
  return { kind: repeat ? 'texts' : 'text', names: read?.names ?? null, check };
}

// ── only in a configuration ─────────────────────────────────────────────────────────────────────────────────────────

const called: ConfigType = { kind: 'text', names: null, check: callName };
export const sinkKinds = ['log', 'terminal', 'reply'] as const;
const field = (key: string, type: ConfigType, help: string, more: Partial<ConfigRow> = {}): ConfigRow => ({
  key,
  type,
  help,
  group: '',
  ...more,
});
const words: ConfigType = { kind: 'texts', names: null, check: word };
const oneWord: ConfigType = { kind: 'text', names: null, check: word };
const points: ConfigType = { kind: 'number', from: -100, to: 100, check: null };

const ownRows: readonly ConfigRow[] = [
  {
    key: 'allow',
    type: words,
    help: 'messages to include whatever their score: whole texts; * matches any text, ? one character',
    group: 'Messages',
    example: '"badge * replayed"',
  },
  {
    key: 'deny',
    type: words,
    help: 'messages to keep out of the rule; takes precedence over allow',
    group: 'Messages',
    example: '"connection closed by *"',
  },
  {
    key: 'categories',
    type: {
      kind: 'records',
      fields: [
        field('name', oneWord, 'shown as the reason; with split: category, the name of its part', { required: true }),
        field('words', words, 'messages that contain one, in any case, get these points', { required: true }),
        field('points', points, 'of 100 (default: 20)'),
      ],
    },
    help: 'signals of your own',
    group: 'Messages',
  },
  {
    key: 'weights',
    type: { kind: 'points', names: signalNames },
    help: 'points of built-in signals; 0 disables one',
    group: 'Messages',
  },
  {
    key: 'sinks',
    type: {
      kind: 'records',
      fields: [
        field('name', called, 'of the function, method or macro', { required: true, example: 'audit_event' }),
        field(
          'text',
          { kind: 'number', from: 1, to: 50, check: null },
          'position of the message among its arguments, from 1 (default: any)',
        ),
        field(
          'severity',
          { kind: 'text', names: severities, check: oneOf(severities) },
          'severity of all its messages (default: from the call)',
        ),
        field('kind', { kind: 'text', names: sinkKinds, check: oneOf(sinkKinds) }, 'log (default), terminal or reply'),
        field('never-returns', { kind: 'flag' }, 'the call ends the program or session'),
      ],
    },
    help: 'calls that emit messages but are not found (see `sigma-extract sinks`)',
    group: 'Sources',
  },
  {
    key: 'not-sinks',
    type: { kind: 'texts', names: null, check: callName },
    help: 'calls that emit no messages, whatever their names suggest',
    group: 'Sources',
    example: 'log_option',
  },
  {
    key: 'log-formats',
    type: {
      kind: 'records',
      fields: [
        field('name', oneWord, 'of the format, for --prefix', { required: true }),
        field('prefix', oneWord, 'regular expression (RE2) for what precedes a message', {
          required: true,
          example: "'^#\\d+# '",
        }),
      ],
    },
    help: 'headers of logs for locate; the first one that fits a line counts',
    group: 'Logs',
  },
  {
    key: 'components',
    type: {
      kind: 'records',
      fields: [
        field('name', oneWord, 'of the component', { required: true }),
        field('include', words, 'globs of its files', { required: true, example: '"src/server/"' }),
      ],
    },
    help: 'components for split: component; they take precedence over detected ones',
    group: 'Sources',
  },
];

function callName(value: string, option: string): string {
  if (/^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u.test(value)) return value;
  throw new InputError(`"${value}" is not the name of a call`, 'Write log_event, or Logger.event with dots.', {
    option,
  });
}
