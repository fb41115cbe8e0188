// Texts of sources that nobody vouches for: each pattern must come to its end on long runs of what it looks for.
import { expect, test } from 'vitest';
import { isDataFormat, isSettings } from '../../src/linking/exclusions/data-format.ts';
import { isFileName } from '../../src/linking/exclusions/file-names.ts';
import { hasWords } from '../../src/linking/exclusions/no-words.ts';
import { isBlockOfCode, isCodeLine, isStatement } from '../../src/linking/exclusions/source-code.ts';
import { isSqlFragment } from '../../src/linking/exclusions/sql.ts';

const length = 50_000;
const runs = [
  'a',
  'd',
  ' ',
  '\n',
  '(',
  '=',
  ';',
  '{',
  '/',
  '<',
  '</a',
  '<a:a',
  '- ',
  'a: ',
  "'",
  'A-',
  'a = ',
  '.',
  'yyMM',
  'OR ',
  'a-b ',
  '`a` ',
  'WHEN ',
  '{{',
  'a="',
];
const hostile = runs.flatMap((run) => [
  run.repeat(length),
  `  ${run.repeat(length)}!`,
  `yyHHMM${run.repeat(length)}\u0000`,
]);

const predicates: readonly (readonly [name: string, holds: (literal: string) => boolean])[] = [
  ['words', hasWords],
  ['line of code', isCodeLine],
  ['statement', isStatement],
  ['block of code', isBlockOfCode],
  ['data format', isDataFormat],
  ['settings', isSettings],
  ['piece of SQL', isSqlFragment],
  ['file name', (literal) => isFileName({ parts: [{ literal }] })],
];
test.each(predicates)('%s: ends on long runs, and takes some at the most', (_, holds) =>
  expect(hostile.filter(holds).length).toBeLessThan(hostile.length),
);
