// The commands, in the order of the help. Without the name of one, it is the first.
import type { Command, Surroundings, Work } from './command.ts';
import { extract } from './extract.ts';
import { listLanguages } from './languages.ts';
import { locate } from './locate.ts';
import { parse } from './parse.ts';
import { sinks } from './sinks.ts';

const commands: readonly [Command, ...Command[]] = [extract, locate, sinks, listLanguages];

/** Raw arguments -> what to do; throws an InputError. */
export async function readArgs(args: readonly string[], surroundings: Surroundings): Promise<Work> {
  const [standard, ...others] = commands;
  const named = commands.find(({ name }) => name === args[0]);
  const command = named ?? standard;
  const usages = command === standard ? others.map(({ usage }) => usage) : [];
  const { text, given } = parse(command, usages, named ? args.slice(1) : args);
  if (text === null) return command.read(given, surroundings);
  return async (terminal) => {
    await terminal.print(text);
    return 0;
  };
}
