// node bench/match-log.mjs BUNDLE LOG KEYWORDS: one pass of the matcher over a file, as bench/matcher.mjs measures it. KEYWORDS is a file of JSON with
// values as in a rule, BUNDLE has compileMatcher and lineSplitter. Prints how many lines hold a keyword, and the hits of each keyword.
import { open, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const [bundle, log, keywords] = process.argv.slice(2);
const { compileMatcher, lineSplitter } = await import(pathToFileURL(bundle).href);
const values = JSON.parse(await readFile(keywords, 'utf8'));

const started = performance.now();
const matcher = compileMatcher(values);
const compiled = performance.now();
const counts = new Array(values.length).fill(0);
const splitter = lineSplitter();
let lines = 0;
let bytes = 0;
await read(log, (chunk) => splitter.push(chunk).forEach(match));
splitter.end().forEach(match);
const done = performance.now();
console.log(
  JSON.stringify({ lines, counts, bytes, compile: (compiled - started) / 1000, pass: (done - compiled) / 1000 }),
);

function match({ bytes: block, continues }) {
  bytes += block.length;
  let last = -1;
  matcher.scan(
    block,
    (keyword, start) => {
      counts[keyword]++;
      if (start !== last) lines++;
      last = start;
    },
    continues,
  );
}

/** The next megabyte is read while the last one is matched. */
async function read(path, each) {
  const file = await open(path);
  const buffers = [Buffer.allocUnsafe(1 << 20), Buffer.allocUnsafe(1 << 20)];
  const next = (turn) => file.read(buffers[turn % 2], 0, buffers[0].length, null);
  let pending = next(0);
  for (let turn = 0; ; turn++) {
    const { bytesRead } = await pending;
    if (bytesRead === 0) break;
    pending = next(turn + 1);
    each(buffers[turn % 2].subarray(0, bytesRead));
  }
  await file.close();
}
