// Gem specifications -> the gems of a tree (guides.rubygems.org/specification-reference).
import type { BuildFile } from './build-files.ts';

/** The folders of the gems, where there are several; '' is the whole tree. */
export function gemsIn(files: readonly BuildFile[]): readonly string[] {
  const folders = new Set(
    files.flatMap(({ folder, name }) => (name.endsWith('.gemspec') && folder !== '' ? [folder] : [])),
  );
  return folders.size < 2 ? [] : [...folders];
}
