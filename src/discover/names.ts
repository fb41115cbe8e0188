// What the names of folders and files say: tests, examples and other people's code are left out by default.
import type { SkipReason } from '../types.ts';

/** Version control and package folders: not part of the source, and often huge. */
export const neverEntered: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  '.bzr',
  'CVS',
  'node_modules',
  '.venv',
  '__pycache__',
]);

const folders: Readonly<Record<string, SkipReason>> = Object.fromEntries(
  (
    [
      [
        'test',
        'test tests testing testsuite testsuites test-suite testcases testdata unittest unittests unit_tests unit-tests unit-test selftest torture regress regression fuzz fuzzing fuzzers t bench benchmark benchmarks selftests mocks',
      ],
      ['example', 'example examples sample samples demo demos doc docs documentation tutorial tutorials'],
      [
        'vendored',
        'vendor vendored third_party third-party thirdparty 3rdparty 3rd-party external externals extern bundled deps subprojects',
      ],
    ] as const
  ).flatMap(([reason, names]) => names.split(' ').map((name) => [name, reason] as const)),
);

export const folderReason = (name: string): SkipReason | null =>
  folders[name.toLowerCase()] ?? (/[._-]tests?$/i.test(name) ? 'test' : null);

const files: readonly (readonly [SkipReason, RegExp])[] = [
  ['test', /^(?:test[_-].*|.*[_-](?:test|tests|unittest|fuzzer)|conftest|(?:.*[a-z0-9])?Tests?|.*TestCase)\.[a-z]+$/],
  ['generated', /^(?:.*\.pb-c\.[ch]|.*_pb2(?:_grpc)?\.py|lex\.yy\.c|y\.tab\.[ch]|.*\.(?:tab|lex|yy)\.[ch])$/],
  ['minified', /\.min\.[a-z]+$/],
];

export const nameReason = (name: string): SkipReason | null =>
  files.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
