// Patterns of --include and --exclude -> path tests. One without a slash matches names at any depth; a folder matches everything below it.
import { InputError } from '../../model/errors.ts';
import { globSet } from '../../text/glob-set.ts';

/** Tests both the path below the root and the path shown in reports: users write either. */
type Ask = (inside: string, shown: string) => boolean;

export interface PathFilter {
  readonly excluded: Ask;
  /** Named by --include, so the default exclusions do not apply. */
  readonly asked: Ask;
}

export function chooser(options: {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}): PathFilter {
  const included = matcher(options.include, '--include');
  const left = matcher(options.exclude, '--exclude');
  const all = options.include.length === 0;
  return {
    excluded: (inside, shown) => left(inside, shown) || !(all || included(inside, shown)),
    asked: (inside, shown) => !all && included(inside, shown),
  };
}

function matcher(patterns: readonly string[], option: string): Ask {
  for (const pattern of patterns) if (/^[./]*$/.test(pattern)) throw namesNothing(pattern, option);
  const names = patterns.filter((pattern) => !isPath(pattern)).flatMap((name) => below(`**/${name}`));
  const paths = patterns.filter(isPath).flatMap((path) => below(path.replace(/^\.?\//, '')));
  const byName = tester(names);
  const byPath = tester(paths);
  return (inside, shown) => byName(inside) || byPath(inside) || (shown !== inside && byPath(shown));
}

/** An empty shell variable must not exclude everything. */
const namesNothing = (pattern: string, option: string): InputError =>
  new InputError(`: '${pattern}' names no file`, "Pass a name, a folder or a glob: 'util.c', 'net/', '*.h'.", {
    option,
  });

/** A trailing slash only marks a folder. */
const isPath = (pattern: string): boolean => pattern.replace(/\/$/, '').includes('/');

function below(pattern: string): string[] {
  const plain = pattern.replace(/\/$/, '');
  return [plain, `${plain}/**`];
}

function tester(patterns: readonly string[]): (path: string) => boolean {
  const first = globSet(patterns);
  return (path) => first(path) >= 0;
}
