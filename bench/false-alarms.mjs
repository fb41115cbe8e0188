#!/usr/bin/env node
// How often would the default rules alert on what nobody wants to hear of? Builds the default rule of each application and counts
// the negatives of its key, and the lines of everyday logs, that a keyword hits.
// usage: node bench/false-alarms.mjs KEYS-FOLDER APP=PATH[,PATH…] … [-- LOG …]
//   KEYS-FOLDER holds APP.json for each APP; one without a key is held against the logs only. A path may be `folder:sub`, as for
//   bench/quality.mjs. Every rule is held against every log.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runOver } from './keys.mjs';

const args = process.argv.slice(2);
const split = args.includes('--') ? args.indexOf('--') : args.length;
const [keys, ...applications] = args.slice(0, split);
const logs = args.slice(split + 1);
const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
if (!applications.length || !existsSync(program)) {
  console.error('usage: node bench/false-alarms.mjs KEYS-FOLDER APP=PATH[,PATH…] … [-- LOG …]   (after npm run build)');
  process.exit(2);
}

const rules = applications.map((application) => {
  const { name, json } = runOver(program, application);
  return { name, keywords: keywordsOf(JSON.parse(json)) };
});
for (const { name, keywords } of rules) aboutKey(name, keywords);
for (const log of logs) aboutLog(log);

function keywordsOf({ candidates }) {
  return candidates
    .filter(({ selected }) => selected)
    .flatMap((candidate) => candidate.keywords)
    .map((value) => ({ value, matches: matcher(value) }));
}

/** As Sigma matches: any case, `*` any text, `?` any character. */
function matcher(value) {
  const source = value.replace(/\\([\\*?])|(\*)|(\?)|([\s\S])/gu, (_, escaped, star, one, plain) =>
    star ? '.*' : one ? '.' : (escaped ?? plain).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  );
  const expression = new RegExp(source, 'isu');
  return (text) => expression.test(text);
}

function aboutKey(name, keywords) {
  const file = join(resolve(keys), `${name}.json`);
  if (!existsSync(file)) return;
  const { negatives } = JSON.parse(readFileSync(file, 'utf8'));
  const hit = negatives.flatMap(({ template }) => hitsOf(keywords, template).map((value) => `${template} <- ${value}`));
  const templates = negatives.filter(({ template }) => hitsOf(keywords, template).length > 0).length;
  console.log(`${name}: ${keywords.length} keywords hit ${templates} of ${negatives.length} negatives`);
  for (const line of hit) console.log(`    ${line}`);
}

/** Every rule against every log: nothing of it is known to be an alert, so look at the hits. */
function aboutLog(log) {
  const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
  const hits = rules.flatMap(({ name, keywords }) => {
    const found = lines.filter((line) => hitsOf(keywords, line).length > 0);
    const values = [...new Set(found.flatMap((line) => hitsOf(keywords, line)))];
    return found.length > 0 ? [`    ${name}: ${found.length} lines: ${values.join(' | ')}`] : [];
  });
  console.log(`${basename(log)}: ${lines.length} lines, ${rules.length} rules, ${hits.length} of which hit`);
  for (const line of hits) console.log(line);
}

function hitsOf(keywords, text) {
  return keywords.filter(({ matches }) => matches(text)).map(({ value }) => value);
}
