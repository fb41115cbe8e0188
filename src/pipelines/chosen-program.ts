// The messages of a source -> those of the programs that the rule is about, with what is known of their files.
import { ordinaryScore } from '../keywords/select.ts';
import { languages } from '../languages/index.ts';
import { findPrograms } from '../linking/executables/find-programs.ts';
import { ofChosen } from '../linking/executables/of-program.ts';
import { findBundled, isCopy } from '../linking/programs/bundled.ts';
import { findComponents } from '../linking/programs/components.ts';
import { findTools } from '../linking/programs/roles.ts';
import type { Ranked } from '../model/candidates.ts';
import type { Message, Origin } from '../model/messages.ts';
import type { ExtractOptions } from '../model/options.ts';
import type { ProgramsOfTree } from '../model/programs.ts';
import type { SourceInfo } from '../model/report.ts';
import { rank } from '../ranking/rank.ts';
import { programName } from '../rule/build/log-source.ts';
import { sourceInfo } from '../sources/git/source-info.ts';
import type { Program } from './program.ts';

export interface ChosenProgram {
  readonly source: SourceInfo;
  readonly components: ReturnType<typeof findComponents>;
  readonly programs: ProgramsOfTree;
  readonly messages: readonly Message[];
  /** Where they stand. */
  readonly told: readonly Origin[];
  /** Candidates with at least that score. */
  readonly rankFrom: (lowest: number) => ReturnType<typeof rank>;
}

export function chosenProgram({ messages: found, files }: Program, options: ExtractOptions): ChosenProgram {
  const source = sourceInfo(options.paths);
  const { components, programs, ...places } = placesOf(files, toldOnes(found), options, source);
  const messages = ofChosen(found, elsewhere(places.bundled, programs, options));
  return {
    source,
    components,
    programs,
    messages,
    told: toldOnes(messages),
    rankFrom: (lowest) => rankFrom(lowest, messages, places, options),
  };
}

/** Of the first place with a known program. */
export const programOf = ({ origins }: Ranked, { of }: ProgramsOfTree): string | null =>
  origins.map(({ file }) => of(file)).find((name) => name !== null) ?? null;

/** Where messages stand that the program tells; names of classes are none. */
const toldOnes = (messages: readonly Message[]): readonly Origin[] =>
  messages.filter(({ excluded, exception }) => excluded === null && !exception).map(({ origin }) => origin);

const native = new Set(languages.flatMap((language) => (language.native ? language.name : [])));

/** What is known of files besides their messages. */
function placesOf(
  files: Program['files'],
  told: readonly Origin[],
  { paths, components: own, program, rule, split }: ExtractOptions,
  source: SourceInfo,
) {
  const components = findComponents(files, paths, own);
  const tree = { files, roots: paths, components, told, native };
  return {
    components,
    // A rule for each component is about all programs.
    programs: findPrograms(tree, {
      program: program ?? (split === 'component' ? 'all' : null),
      service: programName(rule, source),
    }),
    tools: findTools(files, components, told, native),
    bundled: findBundled(files, paths),
  };
}

const elsewhere = (
  bundled: ReadonlyMap<string, string>,
  { elsewhere: programs }: ProgramsOfTree,
  { noIgnore }: ExtractOptions,
) => ({ programs, bundled: new Map([...bundled].filter(([, folder]) => !noIgnore && isCopy(folder))) });

type Places = Pick<ReturnType<typeof placesOf>, 'tools' | 'bundled'>;

const rankFrom = (
  lowest: number,
  messages: readonly Message[],
  places: Places,
  options: ExtractOptions,
): ReturnType<typeof rank> =>
  rank(messages, {
    ...options,
    weights: options.debugMessages ? { 'debug severity': 0, ...options.weights } : options.weights,
    tools: places.tools,
    isAboutTool: options.program !== null && options.program !== 'all',
    bundled: places.bundled,
    product: options.rule.product,
    lowest,
    ordinary: ordinaryScore(options),
  });
