// Components defined in the configuration, with their files.

import type { OwnComponent } from '../../model/source-files.ts';
import { globSet } from '../../text/glob-set.ts';

/** The first component that a path belongs to. As in --include, a name without a slash matches at any depth, with all below it. */
export function ownComponents(components: readonly OwnComponent[]): (path: string) => string | null {
  const globs = components.flatMap(({ name, include }) => include.flatMap(patternsOf).map((glob) => ({ name, glob })));
  const first = globSet(globs.map(({ glob }) => glob));
  return (path) => globs[first(path)]?.name ?? null;
}

function patternsOf(glob: string): string[] {
  const plain = glob.replace(/^\.\//, '').replace(/\/$/, '');
  const anywhere = plain.includes('/') ? plain : `**/${plain}`;
  return [anywhere, `${anywhere}/**`];
}
