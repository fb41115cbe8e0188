// Wrong usage and input: exit status 2, nothing on stdout, and stderr says what is wrong, what was meant and how to get help.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gate, runProgram, tree } from './run-program.ts';

interface Row {
  readonly args: readonly string[];
  readonly error: string;
  readonly hint?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const rows: readonly Row[] = [
  { args: [], error: 'no path given', hint: 'Pass the folder of an application: sigma-extract ./vsftpd' },
  { args: ['extract'], error: 'no path given', hint: 'Pass the folder of an application: sigma-extract ./vsftpd' },
  {
    args: ['nope'],
    error: 'nope: no such file or folder',
    hint: 'Pass the path of a source tree or file.',
  },
  {
    args: ['empty'],
    error: 'empty: no source files in it',
    hint: 'Supported: C, C++, C#, Go, Java, JavaScript and TypeScript, Kotlin, PHP, Python, Ruby, Rust, Java resource bundles, .NET resources, Rails locale files.',
  },
  {
    args: ['foreign'],
    error: 'foreign: no file in a supported language, only 2 Perl files, 1 Zig file',
    hint: 'Supported: C, C++, C#, Go, Java, JavaScript and TypeScript, Kotlin, PHP, Python, Ruby, Rust, Java resource bundles, .NET resources, Rails locale files.',
  },
  {
    args: ['gate', '--lang', 'java'],
    error: 'gate: no java files, only 1 C file',
    hint: 'Omit --lang, or name another language.',
  },
  { args: ['tests'], error: 'tests: every file was skipped (1 test)', hint: 'Try --no-ignore or --include.' },
  { args: ['gate', '--formt', 'json'], error: "unknown option '--formt'", hint: 'Did you mean --format?' },
  { args: ['languages', '--all'], error: "unknown option '--all'" },
  { args: ['gate', '--title'], error: "option '--title <text>' argument missing" },
  {
    args: ['gate', '--format', 'jsn'],
    error: '--format "jsn" is not valid',
    hint: 'Did you mean json? Valid: sigma, json, ndjson, csv, table.',
  },
  {
    args: ['gate', '--wildcards', 'autp'],
    error: '--wildcards "autp" is not valid',
    hint: 'Did you mean auto? Valid: auto, always, never.',
  },
  {
    args: ['gate', '--lang', 'cobol'],
    error: '--lang "cobol" is not valid',
    hint: 'Valid: c, cpp, csharp, go, java, javascript, kotlin, php, python, ruby, rust, properties, resx, locales.',
  },
  {
    args: ['gate', '--level', 'hgh'],
    error: '--level "hgh" is not valid',
    hint: 'Did you mean high? Valid: informational, low, medium, high, critical.',
  },
  {
    args: ['gate', '--status', 'experimentl'],
    error: '--status "experimentl" is not valid',
    hint: 'Did you mean experimental? Valid: experimental, test, stable, deprecated, unsupported.',
  },
  {
    args: ['gate', '--date', '2025-02-30'],
    error: '--date "2025-02-30": is not a calendar date',
    hint: 'Write it as YYYY-MM-DD, like 2025-01-31.',
  },
  {
    args: ['gate'],
    env: { SOURCE_DATE_EPOCH: 'today' },
    error: 'SOURCE_DATE_EPOCH "today" is not a number of seconds',
    hint: 'Unset it, or give --date.',
  },
  { args: ['gate', '--max', '0'], error: '--max "0" is not a positive whole number' },
  { args: ['gate', '--max', '1e3'], error: '--max "1e3" is not a positive whole number' },
  { args: ['gate', '--min-score', '101'], error: '--min-score "101" is not a whole number from 0 to 100' },
  {
    args: ['gate', '--tag', 'none', '--tag', 'attack.t1190'],
    error: '--tag `none` cannot be combined with other tags',
    hint: 'Pass either `none` or tags.',
  },
  { args: ['gate', '--keyword', ''], error: '--keyword is empty', hint: 'Pass a word that messages contain.' },
  {
    args: ['gate', '--only-keywords'],
    error: '--only-keywords needs at least one keyword',
    hint: 'Add --keyword WORD or --keywords-file FILE.',
  },
  {
    args: ['gate', '--keywords-file', 'nope'],
    error: '--keywords-file nope: no such file or folder',
    hint: 'Check the path.',
  },
  { args: ['gate', '--keywords-file', 'empty'], error: '--keywords-file empty: is a folder', hint: 'Check the path.' },
  {
    args: ['gate', '--keywords-file', 'nul.txt'],
    error: '--keywords-file nul.txt:2: is not text (NUL byte)',
    hint: 'Write one word or phrase per line, in UTF-8; lines that start with # are comments.',
  },
  {
    args: ['gate', '--keywords-file', 'latin.txt'],
    error: '--keywords-file latin.txt:3: is not UTF-8',
    hint: 'Convert it with iconv -t UTF-8.',
  },
  {
    args: ['gate', '--keywords-file', 'comments.txt'],
    error: '--keywords-file comments.txt:3: contains no words',
    hint: 'Write one word or phrase per line, in UTF-8; lines that start with # are comments.',
  },
  {
    args: ['--files-from', '-'],
    error: '--files-from standard input: contains no paths',
    hint: 'Write one path per line, as `git ls-files` does.',
  },
  {
    args: ['gate', '-o', 'none/rule.yml'],
    error: '--output none/rule.yml: the folder none does not exist',
    hint: 'Create the folder first.',
  },
  {
    args: ['gate', '-o', 'empty', '--format', 'json'],
    error: '--output empty: is a folder, but a report is a single file',
    hint: 'Name a file in it.',
  },
  {
    args: ['sinks', 'gate', '-o', 'new/'],
    error: '--output new/: is a folder, but a report is a single file',
    hint: 'Name a file in it.',
  },
  {
    args: ['gate', '-o', 'latin.txt/'],
    error: '--output latin.txt/: is not a folder',
    hint: 'Omit the slash, or name a folder.',
  },
  {
    args: ['gate', '-o', 'none/rules/'],
    error: '--output none/rules/: the folder none does not exist',
    hint: 'Create the folder first.',
  },
  {
    args: ['gate', '--split', 'colour'],
    error: '--split "colour" is not valid',
    hint: 'Did you mean component? Valid: severity, component, category.',
  },
  {
    args: ['esc\x1b[31m\nape'],
    error: 'esc\\x1b[31m\\nape: no such file or folder',
    hint: 'Pass the path of a source tree or file.',
  },
];

const folder = tree({
  'gate/main.c': gate,
  'foreign/a.pl': '',
  'foreign/b.pm': '',
  'foreign/c.zig': '',
  'tests/tests/a.c': gate,
  'nul.txt': 'word\nbin\0ary\n',
  'latin.txt': Buffer.from('one\ntwo\nr\xe9ponse\n', 'latin1'),
  'comments.txt': '# a comment\n\n',
});
mkdirSync(join(folder, 'empty'));

describe('wrong usage and input', () => {
  it.concurrent.each(rows)('$args', async ({ args, error, hint, env }) => {
    const ended = await runProgram(folder, args, { env: env ?? {} });
    const lines = [`error: ${error}`, ...(hint ? [`hint: ${hint}`] : []), '`sigma-extract --help` shows all options'];
    expect(ended).toEqual({
      stdout: '',
      stderr: lines.map((text) => `sigma-extract: ${text}\n`).join(''),
      status: 2,
    });
  });
});
