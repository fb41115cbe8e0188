// Makefiles, including automake's -> the programs they link, with their sources.
import { posix } from 'node:path';
import { itemAt } from '../../text/items.ts';
import type { BuildFile } from './build-files.ts';
import { type BuildTarget, isTest, stemsOf } from './program.ts';
import { type Variables, type WordsOf, wordsBy } from './variables.ts';

export function makefilePrograms({ folder, name, text }: BuildFile): readonly BuildTarget[] {
  if (!/^(?:GNU|M|m)akefile/.test(name)) return [];
  const { variables, rules } = parse(text);
  const wordsOf = wordsBy(variables);
  const tests = new Set(
    [...variables].flatMap(([key, value]) => (/test/i.test(key) && !ofOneProgram.test(key) ? wordsOf(value) : [])),
  );
  const found = new Map<string, string[]>();
  const add = (program: string, sources: readonly string[]): void => {
    if (!isName(program) || tests.has(program)) return;
    const known = found.get(program) ?? [];
    found.set(program, known);
    for (const one of sources) known.push(one);
  };
  for (const [program, sources] of automake(variables, wordsOf)) add(program, sources);
  for (const [program, sources] of hostPrograms(variables, wordsOf)) add(program, sources);
  for (const [program, sources] of linked(rules, wordsOf)) add(program, sources);
  for (const [program, sources] of found.size === 0 ? oneProgram(variables, wordsOf) : []) add(program, sources);
  const useOf = usesIn(variables, rules, wordsOf);
  return [...found].map(([program, sources]) => ({
    name: program,
    folder,
    stems: stemsOf(folder, sources),
    ownsFolder: false,
    use: useOf(program),
  }));
}

// What a test program needs is not a test: `test_auth_DEPENDENCIES = auth`.
const ofOneProgram = /_(?:DEPENDENCIES|LDADD|LDFLAGS|SOURCES)$/;

type Named = readonly [program: string, sources: readonly string[]];

interface Makefile {
  readonly variables: Variables;
  readonly rules: readonly Rule[];
}

interface Rule {
  readonly target: string;
  readonly needs: string;
  readonly recipe: string[];
}

function parse(text: string): Makefile {
  const variables = new Map([
    ['srcdir', '.'],
    ['builddir', '.'],
  ]);
  const rules: Rule[] = [];
  for (const line of text.replace(/\\\r?\n/g, ' ').split('\n')) {
    if (line.startsWith('\t')) rules.at(-1)?.recipe.push(line);
    if (/^[\t#]/.test(line)) continue;
    const plain = line.replace(/#.*/, '').trim();
    const [, name, value = ''] = /^([\w.-]+)\s*[:+?]?=(.*)$/.exec(plain) ?? [];
    // Assignments in all branches of a condition count.
    if (name !== undefined) variables.set(name, `${variables.get(name) ?? ''} ${value.trim()}`.trimStart());
    const at = name === undefined ? plain.search(/:(?!=)/) : -1;
    if (at > 0) rules.push({ target: plain.slice(0, at), needs: plain.slice(at + 1), recipe: [] });
  }
  return { variables, rules };
}

// Automake manual, "Defining program sources".
function automake(variables: Variables, wordsOf: WordsOf): Named[] {
  const programs = new Set(listsIn(variables).flatMap(({ value }) => wordsOf(value)));
  return [...programs].map((program) => {
    const sources = variables.get(`${program.replace(/[^\w@]/g, '_')}_SOURCES`);
    return [program, sources === undefined ? [`${program}.c`] : wordsOf(sources).filter(isSource)];
  });
}

const listsIn = (variables: Variables): readonly { readonly where: string; readonly value: string }[] =>
  [...variables].flatMap(([key, value]) => {
    const [, where] = /^(\w+)_PROGRAMS$/.exec(key) ?? [];
    return where === undefined ? [] : [{ where, value }];
  });

/** Kbuild: `hostprogs := gentable`, `gentable-objs := a.o b.o`; they run while the kernel is built. */
function hostPrograms(variables: Variables, wordsOf: WordsOf): Named[] {
  return hostLists.flatMap((key) =>
    wordsOf(variables.get(key) ?? '').map((program): Named => {
      const objects = variables.get(`${program}-objs`);
      return [program, objects === undefined ? [`${program}.c`] : wordsOf(objects).filter(isObject)];
    }),
  );
}

const hostLists = ['hostprogs', 'hostprogs-y', 'hostprogs-always-y', 'always-hostprogs'];

/** A list that `configure` fills may name any of EXTRA_PROGRAMS. */
function usesIn(variables: Variables, rules: Makefile['rules'], wordsOf: WordsOf): (program: string) => Use {
  const lists = listsIn(variables);
  const isFilled = lists.some(({ where, value }) => !notInstalled.has(where) && /@\w+@/.test(value));
  const uses = new Map<string, Use>(
    hostLists.flatMap((key) => wordsOf(variables.get(key) ?? '').map((one) => [one, 'build'])),
  );
  for (const { where, value } of lists) {
    const use = notInstalled.has(where) && !(where === 'EXTRA' && isFilled) ? 'build' : useIn(where);
    for (const program of wordsOf(value)) if (use !== 'build' || !uses.has(program)) uses.set(program, use);
  }
  for (const { target } of rules)
    for (const path of wordsOf(target)) if (isPart(path)) uses.set(posix.basename(path), 'part');
  return (program) => uses.get(program) ?? 'run';
}

type Use = NonNullable<BuildTarget['use']>;

// GNU coding standards, "Variables for installation directories": what other programs run is in libexecdir.
const useIn = (where: string): Use => (/libexec$/.test(where) ? 'part' : 'run');

const isPart = (path: string): boolean => posix.basename(posix.dirname(path)) === 'libexec';

const notInstalled = new Set(['noinst', 'check', 'EXTRA']);

/** `sshd$(EXEEXT): libssh.a $(SSHDOBJS)` */
function linked(rules: Makefile['rules'], wordsOf: WordsOf): Named[] {
  const declared = rules.filter(({ target }) => target === '.PHONY').flatMap(({ needs }) => wordsOf(needs));
  const phony = new Set([...usual, ...declared]);
  return rules.filter(links).flatMap(({ target, needs }): Named[] => {
    const [program, ...more] = wordsOf(target);
    if (program === undefined || more.length > 0 || phony.has(program)) return [];
    const objects = wordsOf(needs).filter(isObject);
    return objects.length > 0 ? [[program.replace(/\.exe$/, ''), objects]] : [];
  });
}

/** Excludes rules that build a library or that only `make` itself uses. */
const links = ({ target, recipe }: Rule): boolean =>
  !/lib|plugin/i.test(target) && (recipe.length === 0 || recipe.some((line) => /\s-o\b|\$@/.test(line)));

/** `PROG = x` with `OBJS` or `SRCS`, as in BSD makefiles. */
function oneProgram(variables: Variables, wordsOf: WordsOf): Named[] {
  const programs = wordsOf(variables.get('PROG') ?? variables.get('PROGRAM') ?? '');
  const sources = ['OBJS', 'SRCS'].flatMap((key) => wordsOf(variables.get(key) ?? ''));
  const known = sources.filter((name) => isObject(name) || isSource(name));
  return programs.length === 1 ? [[itemAt(programs, 0), known.length > 0 ? known : [`${programs[0]}.c`]]] : [];
}

const usual = 'all install uninstall clean distclean check test tests depend dep deps lint objs default'.split(' ');

const isObject = (name: string): boolean => /\.(?:o|lo|obj)$/.test(name) && !name.includes('%');

const isSource = (name: string): boolean => /\.(?:c|cc|cpp|cxx|h)$/.test(name);

/** Not a library, a generated file or a pattern. */
const isName = (program: string): boolean =>
  /^[\w+-][\w+.-]*$/.test(program) && !/\.(?:a|so|la|o|lo|c|h|dll|dylib|[1-9]|gz)$/.test(program) && !isTest(program);
