#!/usr/bin/env node
// How long does the default run take, from a tree to a rule, beside xgettext -a on all C files of it? Both in turn, several times;
// prints seconds, the paired ratio with its spread, and peak memory.
// usage: node bench/speed.mjs [-n TIMES] TREE …   (after npm run build; needs xgettext)
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const args = process.argv.slice(2);
const times = args[0] === '-n' ? Number(args.splice(0, 2)[1]) : 5;
const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

for (const tree of args) {
  const files = filesOf(tree);
  const ours = [];
  const ratios = [];
  let memory = 0;
  for (let i = 0; i < times; i++) {
    const own = timed(['/usr/bin/time', '-f', '%M', process.execPath, program, tree, '-q', '-o', '/dev/null']);
    const peer = timed(['xgettext', '-a', '--from-code=iso-8859-1', '-o', '/dev/null', '-f', '-'], files.join('\n'));
    ours.push(own.seconds);
    ratios.push(own.seconds / peer.seconds);
    memory = Math.max(memory, Number(own.stderr.trim().split('\n').at(-1)));
  }
  const spread = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  console.log(
    `${basename(tree)}: ${files.length} files, ${median(ours).toFixed(2)} s, ${median(ratios).toFixed(2)} of xgettext (${spread}), ${(memory / 1024).toFixed(0)} MB`,
  );
}

/** All C files of the tree, which are more than the default run reads: it leaves out tests and vendored files. */
function filesOf(tree) {
  const { stdout } = spawnSync('find', [tree, '-type', 'f', '(', '-name', '*.c', '-o', '-name', '*.h', ')'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return stdout.trim().split('\n');
}

function timed([command, ...rest], input) {
  const start = performance.now();
  const { stderr, error } = spawnSync(command, rest, { encoding: 'utf8', input, maxBuffer: 1 << 28 });
  if (error) throw error;
  return { seconds: (performance.now() - start) / 1000, stderr };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
