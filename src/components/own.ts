// Components that people name themselves, with the files that belong to them.
import picomatch from 'picomatch';
import type { OwnComponent } from '../sources.ts';

/** The first one that a path belongs to. As with --include, a name without a slash counts at any depth, a folder with all below it. */
export function ownComponents(components: readonly OwnComponent[]): (path: string) => string | null {
  const tests = components.map(({ name, include }) => ({
    name,
    owns: picomatch(include.flatMap(patternsOf), { dot: true }),
  }));
  return (path) => tests.find(({ owns }) => owns(path))?.name ?? null;
}

function patternsOf(glob: string): string[] {
  const plain = glob.replace(/^\.\//, '').replace(/\/$/, '');
  const anywhere = plain.includes('/') ? plain : `**/${plain}`;
  return [anywhere, `${anywhere}/**`];
}
