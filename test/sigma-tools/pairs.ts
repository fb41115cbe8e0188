// Lines that the statements of a program can print, and lines that differ from them in a literal part: one row a pair of keyword and line.
// usage: node pairs.mjs LINES REPORT.json …   REPORT.json is what `--format json` gives; LINES of both kinds for each keyword.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Part } from '../../src/model/facts.ts';

interface Report {
  readonly candidates: readonly { parts: readonly Part[]; keywords: readonly string[]; selected: boolean }[];
}

const filling = fc.oneof(
  fc.integer().map(String),
  fc.nat().map((n) => `0x${n.toString(16)}`),
  fc.ipV4(),
  fc.constantFrom('', 'root', '/var/run/a b.sock', 'C:\\temp\\*', '(null)', '%s', 'why?', "it's", '"x"', 'straße'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const head = fc.constantFrom('', 'Jan 31 12:00:00 host app[17]: ', '2025-01-31T12:00:00Z ERROR ', '[client ::1] ');

const [lines, ...reports] = process.argv.slice(2) as [string, ...string[]];
for (const file of reports) {
  const { candidates } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  for (const { parts, keywords, selected } of candidates)
    if (selected) for (const keyword of keywords) pairsOf(keyword, parts);
}

function pairsOf(keyword: string, parts: readonly Part[]): void {
  const rendered = fc.tuple(head, ...parts.map((part) => ('literal' in part ? fc.constant(part.literal) : filling)));
  const change = fc.tuple(fc.nat(), fc.nat(), fc.nat(2));
  for (const [pieces, [piece, at, kind]] of fc.sample(fc.tuple(rendered, change), {
    numRuns: Number(lines),
    seed: 7,
  })) {
    const line = pieces.join('').replace(/[\r\n]+$/, '');
    tell(keyword, line, true);
    const literals = literalsOf(keyword);
    tell(keyword, without(line, literals[piece % literals.length]!, at, kind), false);
  }
}

function tell(keyword: string, line: string, matches: boolean): void {
  console.log(JSON.stringify({ keyword, line, matches }));
}

/** The texts between the wildcards of a keyword. */
function literalsOf(keyword: string): readonly string[] {
  const plain = keyword.replace(/\\([\\*?])|[*?]/g, (_, escaped) => escaped ?? '\0');
  return plain.split('\0').filter((text) => text.trim() !== '');
}

/** The line, with one letter of that text changed, dropped or doubled wherever it stands, so that no place is left that holds it. */
function without(line: string, text: string, at: number, kind: number): string {
  const letters = [...text];
  const i = at % letters.length;
  const letter = letters[i]!;
  const other = [letter.toLowerCase() === 'q' ? 'z' : 'q', '', `${letter}\u00b7`][kind]!;
  const changed = [...letters.slice(0, i), other, ...letters.slice(i + 1)].join('');
  const found = new RegExp(text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'giu');
  const result = line.replace(found, () => changed);
  return found.test(result) ? line.replace(found, '') : result;
}
