#!/usr/bin/env node
// Which part of the default run is linking? Profiles the built program over trees and prints the seconds of the whole run, those
// inside of `link`, and the peak memory.
// usage: node bench/link-share.mjs TREE …      after npm run build
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from './timing.mjs';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const rows = process.argv.slice(2).map(measure);
console.log(table([['Tree', 'Seconds', 'Linking', 'Share'], ...rows], true));

function measure(tree) {
  const folder = mkdtempSync(join(tmpdir(), 'link-share-'));
  const profiling = ['--cpu-prof', `--cpu-prof-dir=${folder}`];
  const { status, stderr } = spawnSync(process.execPath, [...profiling, cli, tree, '-q', '-o', '/dev/null'], {
    encoding: 'utf8',
  });
  if (status !== 0 && status !== 1) throw new Error(`${tree}: ${stderr}`);
  const profiles = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  rmSync(folder, { recursive: true });
  const main = profiles.find((profile) => secondsIn(profile, 'link') > 0);
  const whole = (main.endTime - main.startTime) / 1e6;
  const linking = secondsIn(main, 'link');
  return [basename(tree), whole.toFixed(2), linking.toFixed(2), `${((100 * linking) / whole).toFixed(0)} %`];
}

/** Seconds in the outermost calls of a function. */
function secondsIn({ nodes, samples, timeDeltas }, name) {
  const inside = new Set();
  const children = new Map(nodes.map(({ id, children: list = [] }) => [id, list]));
  const enter = (id) => {
    inside.add(id);
    for (const child of children.get(id)) enter(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.functionName === name && !inside.has(id)) enter(id);
  return samples.reduce((sum, id, i) => sum + (inside.has(id) ? timeDeltas[i] : 0), 0) / 1e6;
}
