#!/usr/bin/env node
// How good are the messages that are found and chosen? Runs the built program over applications and hands the results to a scorer.
// usage: node bench/quality.mjs KEYS-FOLDER SCORER APP=PATH[,PATH…] …
//   KEYS-FOLDER holds APP.json for each APP; SCORER is called as `SCORER --misses KEY OUTPUT …`. A path may be `folder:sub`: run in
//   folder, extract sub, so that places are shown as the key has them. The last figures stand in bench/RESULTS.md.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runOver } from './keys.mjs';

const [keys, scorer, ...applications] = process.argv.slice(2);
const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
if (!applications.length || !existsSync(program)) {
  console.error('usage: node bench/quality.mjs KEYS-FOLDER SCORER APP=PATH[,PATH…] …   (after npm run build)');
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'quality-'));
const pairs = applications.flatMap((application) => {
  const { name, json } = runOver(program, application, '--all');
  const output = join(work, `${name}.json`);
  writeFileSync(output, json);
  return [join(resolve(keys), `${name}.json`), output];
});
execFileSync(process.execPath, [resolve(scorer), '--misses', ...pairs], { stdio: 'inherit' });
rmSync(work, { recursive: true });
