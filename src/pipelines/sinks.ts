// `sinks`: paths -> the sinks of a program.
import { languagesWith } from '../languages/with-sinks.ts';
import { listSinks } from '../linking/sinks/list-sinks.ts';
import type { FoundSink } from '../model/messages.ts';
import type { ExtractOptions } from '../model/options.ts';
import type { Diagnostic } from '../model/source-files.ts';
import { type OnProgress, readProgram } from './program.ts';

export interface SinksFound {
  readonly sinks: readonly FoundSink[];
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
}

export async function findSinks(options: ExtractOptions, onProgress: OnProgress = () => {}): Promise<SinksFound> {
  const { messages, sinks, about, diagnostics } = await readProgram({ ...options, all: true }, onProgress);
  return { sinks: listSinks(messages, sinks, languagesWith(options)), files: about.files, diagnostics };
}
