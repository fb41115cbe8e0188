// `sinks`: lists the calls that emit messages, with the number of calls and the reason.

import type { ExtractOptions } from '../../model/options.ts';
import { sinkFormats } from '../../outputs/sink-list.ts';
import { certain } from '../../text/items.ts';
import { group, valueOr } from '../options/option-row.ts';
import { outputOption, runningRows, sourceOptions } from '../options/option-rows.ts';
import { optionsOf } from '../options/options-of.ts';
import { oneOf } from '../options/readers.ts';
import { checkTarget, give, printDiagnostics, progressOf, type RunSettings, runSettings } from '../terminal/running.ts';
import { defineCommand, type Terminal } from './command.ts';

const format = valueOr('--format <format>', 'table (default) or json', oneOf(Object.keys(sinkFormats)), 'table');

export const sinks = defineCommand({
  name: 'sinks',
  usage: 'sinks <path...> [options]',
  description:
    'Lists the calls that emit messages: functions and macros of the application and\nlibrary calls, each with its number of calls and why it counts as a sink.',
  groups: [sourceOptions, group('Running:', { format, output: outputOption(), ...runningRows })],
  takesPaths: true,
  read: async ({ paths, values, own }, surroundings) => {
    const options = await optionsOf({ paths, values, own }, surroundings);
    const running = runSettings({ ...values, force: false }, false);
    const render = certain(sinkFormats[values.format]);
    return (terminal) => work({ options, running, render }, terminal);
  },
});

interface SinksRequest {
  readonly options: ExtractOptions;
  readonly running: RunSettings;
  readonly render: (typeof sinkFormats)[string];
}

async function work({ options, running, render }: SinksRequest, terminal: Terminal): Promise<number> {
  const { findSinks } = await import('../../pipelines/sinks.ts');
  await checkTarget(running, terminal);
  const { sinks: found, files, diagnostics } = await findSinks(options, progressOf(running, terminal));
  await give(running, terminal, render(found));
  printDiagnostics(running, terminal, diagnostics);
  const own = found.filter(({ definedAt }) => definedAt.length > 0).length;
  if (running.verbosity !== 'quiet') {
    terminal.line(null, `read ${files} files; found ${found.length} sinks, ${own} of them defined in the source`);
  }
  return found.length > 0 ? 0 : 1;
}
