// --include and --exclude. A pattern without a slash matches names at any depth; a folder takes everything below it.
import picomatch from 'picomatch';

export interface Chosen {
  readonly excluded: (path: string) => boolean;
  /** Named by --include, so the default exclusions do not apply. */
  readonly asked: (path: string) => boolean;
}

export function chooser(options: { readonly include: readonly string[]; readonly exclude: readonly string[] }): Chosen {
  const included = matcher(options.include);
  const left = matcher(options.exclude);
  const all = options.include.length === 0;
  return { excluded: (path) => left(path) || !(all || included(path)), asked: (path) => !all && included(path) };
}

function matcher(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.flatMap(spellings).map((pattern) => picomatch(pattern, { dot: true }));
  return (path) => tests.some((test) => test(path));
}

function spellings(pattern: string): string[] {
  const plain = pattern.replace(/^\.?\//, '').replace(/\/$/, '');
  const anywhere = plain.includes('/') ? plain : `**/${plain}`;
  return [anywhere, `${anywhere}/**`];
}
