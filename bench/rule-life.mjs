#!/usr/bin/env node
// What has become of the keywords of rules that people wrote? One row a rule and tree.
// usage: node bench/rule-life.mjs RULE.yml=TREE …   (after npm run build)
import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const pairs = process.argv.slice(2).map((pair) => pair.split('='));
if (pairs.length === 0 || pairs.some(({ length }) => length !== 2)) {
  console.error('usage: node bench/rule-life.mjs RULE.yml=TREE …   (after npm run build)');
  process.exit(2);
}
const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

console.log('| rule | tree | live | reworded | dead | not live |\n|---|---|---|---|---|---|');
for (const [rule, tree] of pairs) {
  const args = ['check', rule, '--source', tree, '--format', 'json', '--fail-on', 'never', '-q'];
  const { rules } = JSON.parse(
    execFileSync(process.execPath, [program, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
  );
  const keywords = rules.flatMap((one) => one.keywords);
  const count = (wanted) => keywords.filter(({ status }) => status === wanted).length;
  const drifted = keywords
    .filter(({ status }) => status !== 'live')
    .map(
      ({ value, closest }) => `\`${value}\`${closest ? ` (${closest.similarity}: \`${closest.text.trim()}\`)` : ''}`,
    );
  console.log(
    `| ${basename(rule)} | ${basename(tree)} | ${count('live')} | ${count('reworded')} | ${count('dead')} | ${drifted.join(', ') || '-'} |`,
  );
}
