// Project files of .NET -> the folders of programs and of libraries. The elements: learn.microsoft.com/dotnet/core/project-sdk/overview
import type { BuildFile } from './build-files.ts';
import { isTest } from './program.ts';

/** By folder the name of its program: a project that makes a command or a server. */
export function dotnetPrograms(built: readonly BuildFile[]): ReadonlyMap<string, string> {
  const projects = built.filter(isProject);
  const programs = projects.filter(({ text }) => isProgram(text)).map((file) => [file.folder, nameOf(file)] as const);
  return new Map(programs.filter(([folder, name]) => folder !== '' && !isTest(name)));
}

/** The folders of all projects, where there are several; '' is the whole tree. */
export function projectsIn(built: readonly BuildFile[]): readonly string[] {
  const folders = new Set(built.filter(isProject).map(({ folder }) => folder));
  folders.delete('');
  return folders.size < 2 ? [] : [...folders];
}

const isProject = ({ name }: BuildFile): boolean => name.endsWith('.csproj');

const isProgram = (text: string): boolean =>
  /<OutputType>\s*(?:Win)?Exe\s*<\/OutputType>/i.test(text) ||
  /\bSdk\s*=\s*"Microsoft\.NET\.Sdk\.(?:Web|Worker)"/.test(text);

/** `<AssemblyName>`, else what the file is called. */
function nameOf({ name, text }: BuildFile): string {
  const [, assembly = ''] = /<AssemblyName>\s*([\w.-]{1,100})\s*<\/AssemblyName>/.exec(text) ?? [];
  return assembly || name.replace(/\.csproj$/, '');
}
