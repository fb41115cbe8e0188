// node bench/annotations.mjs LANGUAGE FOLDER [count]: puts comments beside and above calls of a tree that are named like ones that emit, drawn at random but always the same,
// and counts how often the text of the call gets the annotation, and how often a text outside of its statement does.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [language, root, count = '400'] = process.argv.slice(2);
const extensions = { c: /\.[ch]$/, java: /\.java$/, python: /\.pyw?$/ };
const marks = { c: ['/* ', ' */'], java: ['// ', ''], python: ['# ', ''] };
const { factsOf } = await load(join(import.meta.dirname, '../src/facts/reading/file-facts.ts'));
const [open, close] = marks[language];
const comment = `${open}sigma-extract: alert${close}`;
const files = (await readdir(root, { recursive: true })).filter((file) => extensions[language].test(file)).sort();
const random = seeded(7);
const emits = /log|err|warn|info|debug|fatal|print|die|exception/i;

for (const place of ['beside', 'above']) {
  const tally = { drawn: 0, annotated: 0, others: 0 };
  for (let tries = 0; tally.drawn < Number(count) && tries < 20 * Number(count); tries++) await tryOne(place, tally);
  console.log(`${language} ${place}: ${tally.annotated} of ${tally.drawn} annotated; with others ${tally.others}`);
}

async function load(file) {
  const folder = await mkdtemp(join(import.meta.dirname, '.bundle-'));
  const outfile = join(folder, 'bundle.mjs');
  try {
    await build({ entryPoints: [file], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The same numbers in every run (a linear congruential generator). */
function seeded(seed) {
  let state = seed;
  return (limit) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * limit);
  };
}

async function tryOne(place, tally) {
  const read = await readFile(join(root, files[random(files.length)]), 'utf8').catch(() => '');
  const source = read.replace(/\r\n?/g, '\n');
  const texts = textsOf(source).filter(isMessage);
  const text = texts[random(texts.length)];
  if (!text) return;
  const lines = source.split('\n');
  const at = place === 'above' ? text.call.line : text.line;
  if (!fits(place, lines, at)) return;
  if (place === 'above') lines.splice(at - 1, 0, /^\s*/.exec(lines[at - 1])[0] + comment);
  else lines[at - 1] += ` ${comment}`;
  const now = (line) => line + (place === 'above' && line >= at ? 1 : 0);
  const found = textsOf(lines.join('\n')).filter(({ annotation }) => annotation);
  const call = now(text.call.line);
  tally.drawn++;
  if (found.some(({ line, column }) => line === now(text.line) && column === text.column)) tally.annotated++;
  const isOther = (one) =>
    one.line !== now(text.line) && ![one.call, ...one.outer].some((other) => other?.line === call);
  if (found.some(isOther)) tally.others++;
}

function isMessage({ call, role, disabled, silence }) {
  return call && role === 'argument' && !disabled && silence === null && emits.test(call.name);
}

function textsOf(source) {
  return factsOf(source, language, '', 0).texts;
}

/** Where a comment can stand: not in a macro or in a text, above only where a statement begins. */
function fits(place, lines, at) {
  const [line, before = ''] = [lines[at - 1], lines[at - 2]];
  if (/\\$/.test(line) || /\\$/.test(before) || /\/[/*]|#|"""|'''/.test(line)) return false;
  return place === 'beside' || /[;{}:]\s*$|^\s*$|\*\/\s*$/.test(before);
}
