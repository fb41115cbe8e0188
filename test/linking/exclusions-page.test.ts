// docs/exclusions.md lists every reason, and the code decides every reason that is listed.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { exclusionReasons } from '../../src/model/exclusions.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test('the page is what the script prints', () => {
  const printed = execFileSync(process.execPath, [at('scripts/exclusions-page.mjs')], { encoding: 'utf8' });
  expect(readFileSync(at('docs/exclusions.md'), 'utf8')).toBe(printed);
});

const deciding = [
  'src/facts/exclusions',
  'src/linking',
  'src/linking/exclusions',
  'src/linking/executables',
  'src/ranking',
  'src/languages',
];
const sources = deciding.map(sourceOf).join('\n') + ['c', 'java', 'python'].map(ofLanguage).join('\n');

function sourceOf(folder: string): string {
  const files = readdirSync(at(folder)).filter((name) => name.endsWith('.ts'));
  return files.map((name) => readFileSync(at(`${folder}/${name}`), 'utf8')).join('\n');
}

function ofLanguage(name: string): string {
  return readFileSync(at(`src/languages/${name}/silent.ts`), 'utf8');
}

/** A reason in quotes, or a key in a list of names. */
const decides = (reason: string): RegExp => new RegExp(`['"\`]${reason}['":]|^ {2}(?:'${reason}'|${reason}):\\s`, 'm');

test.each(Object.keys(exclusionReasons).filter((reason) => reason !== 'denied'))('%s is decided somewhere', (reason) =>
  expect(sources).toMatch(decides(reason)),
);
