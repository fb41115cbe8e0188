// Random texts -> keywords, titles and all other fields of rules -> YAML -> back: two YAML readers must give what was meant.
// usage: node round-trip.mjs COUNT SEED FOLDER   Writes rules.yml and, for round-trip.py, meant.ndjson: one row a rule.

import { mkdirSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { load } from 'js-yaml';
import { parse } from 'yaml';
import { withKeyword } from '../../src/keywords/keywords.ts';
import type { Candidate } from '../../src/model/candidates.ts';
import { InputError } from '../../src/model/errors.ts';
import type { RuleOptions, SigmaRule } from '../../src/model/report.ts';
import { escapeKeyword } from '../../src/model/sigma.ts';
import { ruleText } from '../../src/outputs/sigma.ts';
import { buildRule } from '../../src/rule/build/build.ts';
import { checkRuleOptions } from '../../src/rule/build/metadata.ts';
import { findings } from '../../src/rule/validate/self-check.ts';
import { candidate, options, rule as sample, source } from '../rule/samples.ts';
import { randomTexts } from './texts.ts';

const [count, seed, folder] = process.argv.slice(2) as [string, string, string];
const perRule = 100;
const outcomes = new Map<string, number>();
const faults: string[] = [];
const yaml: string[] = [];
const meant: string[] = [];

const texts = randomTexts(Number(count), Number(seed));
for (let at = 0; at < texts.length; at += perRule) trip(texts.slice(at, at + perRule));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/rules.yml`, yaml.join(''));
writeFileSync(`${folder}/meant.ndjson`, meant.join(''));
for (const [outcome, times] of [...outcomes].sort((a, b) => b[1] - a[1])) console.log(`${times}\t${outcome}`);
for (const fault of faults.slice(0, 20)) console.log(`FAULT ${fault}`);
process.exitCode = faults.length === 0 && yaml.length > 0 ? 0 : 1;

function tally(outcome: string, times = 1): void {
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + times);
}

/** One rule of many texts: as messages of a program, and escaped as they are. */
function trip(texts: readonly string[]): void {
  const chosen = texts.flatMap(asMessage);
  const built = buildRule(chosen.length > 0 ? chosen : [candidate('forged')], someOptions(texts), source, 'C');
  const unfit = chosen.filter((one) => one.keywords.some((value) => !isWritable(value))).length;
  tally('message: its keyword has a character that YAML does not take', unfit);
  tally('message: contained in another keyword of its rule', chosen.length - unfit - built.keywords.length);
  tally('message: keyword in a rule', built.keywords.length);
  const exact = texts.filter(isWritten);
  tally('as it is: keyword in a rule', exact.length);
  const keywords = exact.map((text) => ({ value: escapeKeyword(text), comment: text || null }));
  const rule: SigmaRule = { ...built, checked: texts.at(-1) ?? null, keywords: [...built.keywords, ...keywords] };
  const text = ruleText(rule);
  for (const { severity, name, text: what } of findings(rule, text))
    if (severity === 'error') faults.push(`${name}: ${what}`);
  readBack(rule, text);
  yaml.push(text);
  meant.push(
    `${JSON.stringify({ rule: { ...rule, checked: undefined }, exact, messages: chosen.map(({ parts }) => literal(parts)) })}\n`,
  );
}

function asMessage(text: string): readonly Candidate[] {
  const made = withKeyword(candidate(text), { wildcards: 'auto' });
  if (made.keywordGap !== null) tally(`message: ${made.keywordGap}`);
  return made.keywords.length === 0 ? [] : [made];
}

function literal(parts: Candidate['parts']): string {
  return parts.map((part) => ('literal' in part ? part.literal : '')).join('');
}

/** Whether the program would write it as a keyword as it is; the self-check says why when not. */
function isWritten(text: string): boolean {
  const error = findings(withKeywordAlone(escapeKeyword(text)), '').find(
    ({ severity, name }) => severity === 'error' && name !== 'yaml-read-back',
  );
  if (error) tally(`as it is: ${error.text.replace(/ ".*"|: ".*| \(?U\+[0-9A-F]+\)?/gs, '')}`);
  if ((error?.name === 'characters') === isWritable(escapeKeyword(text)))
    faults.push(`self-check and emitter disagree about ${JSON.stringify(text)}`);
  return error === undefined;
}

function isWritable(value: string): boolean {
  try {
    return ruleText(withKeywordAlone(value)) !== '';
  } catch {
    return false;
  }
}

function withKeywordAlone(value: string): SigmaRule {
  return { ...sample, keywords: [{ value, comment: null }] };
}

/** Every option gets a text; one that the program refuses keeps its default. */
function someOptions(texts: readonly string[]): RuleOptions {
  const fields = ['title', 'description', 'author', 'service', 'product', 'definition'] as const;
  const lists = ['references', 'falsepositives'] as const;
  const one = fields.map((name, at): Partial<RuleOptions> => ({ [name]: texts[at] ?? '' }));
  const many = lists.map((name, at): Partial<RuleOptions> => ({ [name]: texts.slice(10 + 3 * at, 13 + 3 * at) }));
  let given = options;
  for (const more of [...one, ...many]) {
    const next = { ...given, ...more };
    const refusal = refused(next);
    tally(`option: ${refusal ?? 'taken'}`);
    if (refusal === null) given = next;
  }
  return given;
}

function refused(given: RuleOptions): string | null {
  try {
    checkRuleOptions(given);
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.message.replace(/.*"(?=: )/s, 'refused');
    throw error;
  }
}

function readBack(rule: SigmaRule, text: string): void {
  for (const [name, read] of [
    ['yaml', () => parse(text)],
    ['js-yaml', () => load(text)],
  ] as const) {
    const { detection, date, logsource, ...fields } = read() as Record<string, unknown>;
    const { keywords, date: day, logsource: place, checked: _, partial: __, ...others } = rule;
    const wanted = {
      ...Object.fromEntries(Object.entries(others).filter(([, value]) => !isDeepStrictEqual(value, []))),
      detection: { keywords: keywords.map(({ value }) => value), condition: 'keywords' },
      logsource: Object.fromEntries(Object.entries(place).filter(([, value]) => value !== null)),
      date: day,
    };
    const found = { ...fields, detection, logsource, date: new Date(String(date)).toISOString().slice(0, 10) };
    if (!isDeepStrictEqual(found, wanted)) faults.push(`${name} reads another rule than ${rule.id}`);
  }
}
