// JavaScript: levels among the arguments, tables that nobody emits, and functions that only pass a text to a call of a library.
import { beforeAll, describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { languages } from '../../src/languages/index.ts';
import { link } from '../../src/linking/link.ts';
import { loadGrammars } from '../../src/syntax/trees/grammars.ts';

beforeAll(() => loadGrammars(['tsx']));

function rowsOf(...sources: readonly string[]) {
  const facts = sources.map((source, i) => factsOf(source, 'javascript', `${i}.ts`, source.length));
  return link(facts, languages).messages.map(({ parts, origin, severity, excluded }) => ({
    text: parts.map((part) => ('literal' in part ? part.literal : '{}')).join(''),
    kind: origin.sinkKind,
    severity,
    excluded: excluded?.reason ?? null,
  }));
}

const rowFor = (text: string, ...sources: readonly string[]) => rowsOf(...sources).find((row) => row.text === text);
const stuck = 'gate is stuck';

describe('severity', () => {
  test.each([
    ["logger.log('error', 'gate is stuck');", 'error'],
    ["logger.log('warn', 'gate is stuck', { gate });", 'warning'],
    ["this.log.log('emerg', 'gate is stuck');", 'fatal'],
    ["logger.log({ level: 'warn', message: 'gate is stuck' });", 'warning'],
    ["logger.log({ message: 'gate is stuck', severity: 'crit' });", 'fatal'],
    ["logger.log({ state: 'error', message: 'gate is stuck' });", 'unknown'],
    ["logger.log(Level.ERROR, 'gate is stuck');", 'error'],
    ["logger.log('gate is stuck', 'error');", 'unknown'],
    ["logger.log('gate is stuck');", 'unknown'],
  ])('%s', (source, severity) =>
    expect(rowFor(stuck, source)).toMatchObject({ kind: 'log', severity, excluded: null }),
  );

  test('a level is no message', () =>
    expect(rowFor('error', "logger.log('error', 'gate is stuck');")?.excluded).toBe('key'));
});

describe('an entry of a table', () => {
  test.each([
    ["const gates = [{ motto: 'gate is stuck' }];", 'constant'],
    ["const gates = ['gate is stuck', 'gate is open'];", 'constant'],
    ["const gates = { left: { motto: 'gate is stuck' } };", 'constant'],
    ["const gates = Object.freeze({ motto: 'gate is stuck' });", 'constant'],
    ["const gateErrors = { stuck: 'gate is stuck' };", null],
    ["const gates = { left: { failure: 'gate is stuck' } };", null],
    ["const replies = { stuck: 'gate is stuck' };", null],
    ["export default { stuck: 'gate is stuck' };", null],
    ["function find() { return { motto: 'gate is stuck' }; }", null],
  ])('%s', (source, excluded) => expect(rowFor(stuck, source)).toMatchObject({ excluded }));

  test('with values in it', () =>
    expect(rowsOf("const gates = [{ motto: 'gate ' + name + ' is stuck' }];")[0]).toMatchObject({ excluded: null }));
});

describe('a function', () => {
  const call = "export function main() { run('open the gate'); }";

  test.each([
    ['runs a command', 'const run = (line) => execSync(line).trim();', 'command'],
    ['asks a database', 'function run(text) { return pool.query(text, []); }', 'SQL'],
    ['logs it as well', 'function run(line) { log.info(line); execSync(line); }', null],
    ['passes it on to others', 'function run(line) { notify(line); execSync(line); }', null],
    ['puts it into a text', "function run(line) { execSync('echo ' + line); }", null],
    ['runs something else', 'function run(line, other) { execSync(other); }', null],
  ])('%s', (_, source, excluded) => expect(rowFor('open the gate', `${source}\n${call}`)).toMatchObject({ excluded }));

  const runs = 'export const run = (line) => execSync(line);';
  test('of another file', () => expect(rowFor('open the gate', call, runs)?.excluded).toBe('command'));
  test('with a namesake that does something else', () =>
    expect(rowFor('open the gate', call, runs, 'export function run(text) { show(text); }')?.excluded).toBe(null));
});

test.each([
  ['parts.push(`$${at}:name = $${at}::jsonb`);', 'SQL'],
  ["parts.push('COUNT(*) AS gates');", 'SQL'],
  ["select(' open = 1 ');", 'SQL'],
  ["parts.push('gate price is in $: see below');", null],
  ["wait('60 seconds');", 'data format'],
  ["show('mailto:gate@example.org?subject=gate is open');", 'data format'],
  ["const mailHref = 'gate@example.org or nobody';", 'key'],
  ["const gateLabel = 'the left gate';", 'description'],
  ["const URL_MISSING_URL = 'the URL is missing';\nthrow new GateError(URL_MISSING_URL);", null],
])('%s', (source, excluded) => expect(rowsOf(source)[0]).toMatchObject({ excluded }));
