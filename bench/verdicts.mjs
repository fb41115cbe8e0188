// The verdicts in bench/judged. `verdict` is keep, drop or unsure, by whether one would like to be told at all; `expert` is keep, harmless,
// everyday or wrong, by what one would do with an alert, and two of them where readers differ (`keep/harmless`).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { letters, sameFile } from './keys.mjs';

export const verdicts = ['keep', 'harmless', 'everyday', 'wrong'];

const here = fileURLToPath(new URL('judged/', import.meta.url));
const kinds = ['sheet', 'unseen', 'rule', 'more'];

/** Application -> its rows: `{ verdict, shares, kind, file, line, text, isKeyword }`; shares of the four verdicts, in their order, null where nobody read it by these. */
export function judgedApplications() {
  const all = new Map();
  for (const name of readdirSync(here)) {
    const [, kind, application] = /^(\w+)-(.+)\.tsv$/.exec(name) ?? [];
    if (!kinds.includes(kind)) continue;
    all.set(application, [...(all.get(application) ?? []), ...rowsOf(`${here}${name}`, kind)]);
  }
  return all;
}

/** Rows of one list; none where there is no such file. */
export function rowsOf(path, kind = basename(path).split('-')[0]) {
  if (!existsSync(path)) return [];
  const [head, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((row) => {
    const [verdict, , file, line, text, expert] = row.split('\t');
    const shares = expert ? sharesOf(expert) : null;
    return { verdict, shares, kind, file, line: Number(line), text, isKeyword: head.includes('keyword') };
  });
}

function sharesOf(expert) {
  const given = expert.split('/');
  return verdicts.map((one) => given.filter((name) => name === one).length / given.length);
}

/** The candidate that a row is about: at its line with its words, else the only one in its file with just these words. */
export function candidateOfRow({ file, line, text, isKeyword }, candidates) {
  const words = letters(isKeyword ? text.split('*')[0] : text);
  const holds = (one) => letters(one.text).includes(words);
  const inFile = candidates.filter(({ origins }) => origins.some((one) => sameFile(one.file, file)));
  const at = inFile.find((one) => holds(one) && one.origins.some((origin) => origin.line === line));
  if (at) return at;
  const alike = inFile.filter((one) => (isKeyword ? holds(one) : letters(one.text) === words));
  return alike.length === 1 ? alike[0] : undefined;
}
