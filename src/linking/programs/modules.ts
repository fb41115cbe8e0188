// pom.xml and settings.gradle -> the folders of their modules.

import { posix } from 'node:path';
import type { BuildFile } from './build-files.ts';

export function modulesIn({ folder, name, text }: BuildFile): readonly string[] {
  return namesIn(name, text).map((module) => posix.join(folder, module));
}

function namesIn(file: string, text: string): readonly string[] {
  if (file === 'pom.xml') {
    return [...text.matchAll(/<module>\s*([^<>\s]+)\s*<\/module>/g)].map(([, module = '']) =>
      module.replace(/\/(?:pom\.xml)?$/, ''),
    );
  }
  if (!file.startsWith('settings.gradle')) return [];
  const lists = [...text.matchAll(/\binclude[\s(]+((?:["'][^"'\n]+["'][\s,]*)+)/g)];
  const projects = lists.flatMap(([, list = '']) => [...list.matchAll(/["']:?([^"'\n]+)["']/g)]);
  return projects.map(([, project = '']) => project.replaceAll(':', '/'));
}
