#!/usr/bin/env node
// What a program can say stands in it word for word. Looks for the literal pieces of each keyword of a rule in the executable and the
// modules of a distribution's binary package (apt-get download, dpkg -x), and prints the keywords that are not there.
// usage: node bench/in-executable.mjs RULE FILE…      (RULE: a file of rules, or `-`; FILE: an executable, a module, or a folder of them)
// A piece counts as `joined` where two pieces of it stand apart: the build put two constants into one text.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';

const [rule, ...files] = process.argv.slice(2);
if (!rule || files.length === 0) {
  console.error('usage: node bench/in-executable.mjs RULE FILE…');
  process.exit(2);
}

const binaries = files.flatMap(filesIn).map((path) => readFileSync(path));
const keywords = yaml.loadAll(readFileSync(rule === '-' ? 0 : rule, 'utf8')).flatMap(keywordsOf);
const found = keywords.map((value) => ({ value, how: howFound(value) }));
for (const { value, how } of found) if (how !== 'whole') console.log(`    ${how}: ${value}`);
const count = (wanted) => found.filter(({ how }) => how === wanted).length;
console.log(
  `${count('whole') + count('joined')} of ${found.length} keywords stand in it (${count('joined')} joined, ${count('missing')} missing)`,
);
process.exitCode = count('missing') > 0 ? 1 : 0;

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesIn(join(path, entry.name));
    return entry.isFile() ? [join(path, entry.name)] : [];
  });
}

function keywordsOf(rule) {
  const lists = Object.values(rule?.detection ?? {}).filter(Array.isArray);
  return lists.flat().filter((value) => typeof value === 'string');
}

function howFound(keyword) {
  const hows = piecesOf(keyword).map(howPieceFound);
  return ['missing', 'joined'].find((how) => hows.includes(how)) ?? 'whole';
}

/** What stands between wildcards. Blanks at the ends may belong to what stands beside it. */
function piecesOf(keyword) {
  const plain = keyword.replace(/\\([\\*?])|[*?]/g, (_, escaped) => escaped ?? '\0');
  return plain.split('\0').flatMap((piece) => piece.trim() || []);
}

function howPieceFound(piece) {
  if (stands(piece)) return 'whole';
  const cuts = [...piece.matchAll(/\s+|\b/g)]
    .map(({ index }) => index)
    .filter((at) => at >= 3 && at <= piece.length - 3);
  return cuts.some((at) => stands(piece.slice(0, at)) && stands(piece.slice(at))) ? 'joined' : 'missing';
}

/** A `%` is doubled in the format of a printf. */
function stands(piece) {
  const spellings = [...new Set([piece, piece.replaceAll('%', '%%')])].map((text) => Buffer.from(text, 'utf8'));
  return binaries.some((binary) => spellings.some((text) => binary.includes(text)));
}
