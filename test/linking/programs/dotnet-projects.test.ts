// Project files of .NET: which folders are programs, and which are libraries.
import { expect, test } from 'vitest';
import { dotnetPrograms, projectsIn } from '../../../src/linking/programs/dotnet-projects.ts';

const project = (folder: string, name: string, text: string) => ({ folder, name, text });
const library = '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup></PropertyGroup></Project>';

test.each([
  ['<Project Sdk="Microsoft.NET.Sdk.Web"></Project>', 'Gate'],
  ['<Project Sdk="Microsoft.NET.Sdk.Worker"></Project>', 'Gate'],
  ['<Project><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup></Project>', 'Gate'],
  ['<Project><OutputType> WinExe </OutputType><AssemblyName>gated</AssemblyName></Project>', 'gated'],
  ['<Project><OutputType>Library</OutputType></Project>', undefined],
  [library, undefined],
])('%s', (text, name) => expect(dotnetPrograms([project('src/Gate', 'Gate.csproj', text)]).get('src/Gate')).toBe(name));

test('programs that test others are none', () =>
  expect(dotnetPrograms([project('Gate.Tests', 'Gate.Tests.csproj', '<OutputType>Exe</OutputType>')]).size).toBe(0));

test('several projects are components, a single one is the whole tree', () => {
  const gate = project('src/Gate', 'Gate.csproj', library);
  expect(projectsIn([gate, project('src/Door', 'Door.csproj', library)])).toEqual(['src/Gate', 'src/Door']);
  expect(projectsIn([gate])).toEqual([]);
  expect(projectsIn([project('src/Gate', 'package.json', '{}'), gate])).toEqual([]);
});
