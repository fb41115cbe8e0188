// All commands, in the order of the help. The first one is the default.

import { parse } from '../options/parse.ts';
import { type Configured, withConfig } from '../options/with-config.ts';
import { check } from './check.ts';
import type { Command, Environment, Work } from './command.ts';
import { extract } from './extract.ts';
import { init } from './init.ts';
import { listLanguages } from './languages.ts';
import { locate } from './locate.ts';
import { sinks } from './sinks.ts';
import { update } from './update.ts';

/** Commands that read sources and a configuration. */
export const working: readonly [Command, ...Command[]] = [extract, check, update, locate, sinks];
export const commands: readonly [Command, ...Command[]] = [...working, init(working), listLanguages];

/** Raw arguments -> the work to run; throws an InputError. */
export async function readArgs(args: readonly string[], surroundings: Environment): Promise<Work> {
  const [standard, ...others] = commands;
  const named = commands.find(({ name }) => name === args[0]);
  const command = named ?? standard;
  const usages = command === standard ? others.map(({ usage }) => usage) : [];
  const { text, given } = parse(command, usages, named ? args.slice(1) : args);
  if (text === null) return configured(command, await withConfig(command, given, working), surroundings);
  return async (terminal) => {
    await terminal.print(text);
    return 0;
  };
}

/** Reports which configuration was read, and adds to errors the location of the configuration value at fault. */
async function configured(
  command: Command,
  { given, notes, restated }: Configured,
  surroundings: Environment,
): Promise<Work> {
  const placed = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw restated(error);
    });
  const work = await placed(command.read(given, surroundings));
  return (terminal) => {
    const shown = given.values.noColor === true ? terminal.plain() : terminal;
    if (!given.values.quiet) for (const { kind, text } of notes) shown.line(kind, text);
    return placed(work(shown));
  };
}
