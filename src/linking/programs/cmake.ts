// CMakeLists.txt -> the programs of `add_executable` with their sources.
import type { BuildFile } from './build-files.ts';
import { type BuildTarget, isTest, stemsOf } from './program.ts';
import { wordsBy } from './variables.ts';

export function cmakePrograms({ folder, name, text }: BuildFile): readonly BuildTarget[] {
  if (name !== 'CMakeLists.txt') return [];
  const variables = new Map(here.map((key) => [key, '.']));
  const wordsOf = wordsBy(variables);
  const programs = new Map<string, string[]>();
  for (const { command, words } of commandsOf(text)) {
    const [first = '', ...rest] = wordsOf(words);
    if (command === 'set') variables.set(first, rest.join(' '));
    else if (command === 'list' && first.toUpperCase() === 'APPEND') append(variables, rest);
    else if (command === 'add_executable' && isProgram(first, rest)) programs.set(first, rest);
    else if (command === 'target_sources') for (const word of rest) programs.get(first)?.push(word);
  }
  return [...programs].map(([program, words]) => ({
    name: program,
    folder,
    stems: stemsOf(
      folder,
      words.filter((word) => !keywords.has(word)),
    ),
    ownsFolder: false,
  }));
}

const here = 'CMAKE_CURRENT_SOURCE_DIR CMAKE_CURRENT_LIST_DIR CMAKE_SOURCE_DIR PROJECT_SOURCE_DIR'.split(' ');
const keywords = new Set('WIN32 MACOSX_BUNDLE EXCLUDE_FROM_ALL PRIVATE PUBLIC INTERFACE'.split(' '));

const isProgram = (name: string, words: readonly string[]): boolean =>
  /^\w[\w+.-]*$/.test(name) && !isTest(name) && !words.some((word) => word === 'ALIAS' || word === 'IMPORTED');

const MAX_APPENDED = 100_000;

function append(variables: Map<string, string>, [name = '', ...words]: readonly string[]): void {
  const before = variables.get(name) ?? '';
  if (before.length < MAX_APPENDED) variables.set(name, `${before} ${words.join(' ')}`.slice(0, MAX_APPENDED));
}

function* commandsOf(text: string): Generator<{ readonly command: string; readonly words: string }> {
  const plain = text.replace(/#.*/g, '');
  for (const [, name = '', words = ''] of plain.matchAll(
    /\b(set|list|add_executable|target_sources)[ \t]*\(([^()]*)\)/gi,
  )) {
    yield { command: name.toLowerCase(), words };
  }
}
