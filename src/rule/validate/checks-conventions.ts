// Conventions of the SigmaHQ validators (0.21.0): one row per check, all issues.

import { first } from '../build/one-line.ts';
import { smallWords } from '../build/slug.ts';
import type { RuleCheck } from './finding.ts';
import { isKnownToMitre, tacticsOf } from './mitre.ts';
import { tagVersions } from './mitre-tags.ts';
import { nearestLogSource, structuredCategories } from './taxonomy.ts';

const row = (name: string, wrong: RuleCheck['wrong']): RuleCheck => ({ severity: 'issue', name, section: 1, wrong });

const when = (failed: boolean, text: string): readonly string[] => (failed ? [text] : []);

export const conventions: readonly RuleCheck[] = [
  row('title-long', ({ title }) => when(Array.from(title).length > 120, 'the title has more than 120 characters')),
  row('title-detect', ({ title }) => when(/^Detects? /i.test(title), 'the title begins with "Detect"')),
  row('title-dot', ({ title }) => when(title.endsWith('.'), 'the title ends with a dot')),
  row('title-case', ({ title }) =>
    title
      .split(' ')
      .filter(isSmall)
      .map((word) => `the word ${JSON.stringify(word)} of the title is not in title case`),
  ),
  row('description-short', ({ description }) =>
    when(Array.from(description).length < 16, 'the description has fewer than 16 characters'),
  ),
  row('description-detects', ({ description }) =>
    when(!description.startsWith('Detects'), 'the description does not begin with "Detects"'),
  ),
  row('description-link', ({ description, references }) =>
    when(
      references.length === 0 && /https?:\/\/|internal research/i.test(description),
      'the description contains a link, which belongs in the references',
    ),
  ),
  row('author-empty', ({ author }) => when(author.trim() === '', 'the rule has no author')),
  row('status-retired', ({ status }) =>
    when(status === 'deprecated' || status === 'unsupported', `the status ${status} is for retired rules`),
  ),
  row('status-high', ({ status }) =>
    when(status === 'test' || status === 'stable', `the status ${status} is too high for a rule younger than 60 days`),
  ),
  row('level-critical', ({ level }) =>
    when(level === 'critical', 'the level critical is for rules without false positives'),
  ),
  row('logsource-unknown', ({ logsource }) => [nearestLogSource(logsource) ?? []].flat()),
  row('logsource-structured', ({ logsource: { category } }) =>
    when(
      category !== null && structuredCategories.has(category),
      `events of the category ${category} have fields: keywords never fire on them`,
    ),
  ),
  row('references-duplicate', ({ references }) =>
    duplicates(references).map((link) => `the reference ${link} is listed twice`),
  ),
  row('references-branch', ({ references }) =>
    references
      .filter((link) => /^https:\/\/github.com\/.*\.\w{1,3}$/.test(link) && !/\/[0-9a-z]{40}\//.test(link))
      .map((link) => `the reference ${link} is not a permalink`),
  ),
  row('references-attack', ({ references }) =>
    references
      .filter((link) => link.startsWith('https://attack.mitre.org/'))
      .map((link) => `the reference ${link} should be a tag`),
  ),
  row('falsepositives-case', ({ falsepositives }) =>
    falsepositives
      .filter((text) => first(text, 1) !== first(text, 1).toUpperCase())
      .map((text) => `the falsepositives entry ${JSON.stringify(text)} begins with a lower-case letter`),
  ),
  row('falsepositives-word', ({ falsepositives }) =>
    falsepositives
      .filter((text) => text.split(' ').some((word) => unwanted.has(word.toLowerCase())))
      .map((text) => `the falsepositives entry ${JSON.stringify(text)} has a banned or misspelt word`),
  ),
  row('tags-duplicate', ({ tags }) => duplicates(tags).map((tag) => `the tag ${tag} is listed twice`)),
  row('tags-form', ({ tags }) =>
    tags.filter((tag) => !isTag(tag)).map((tag) => `the tag ${tag} has a form unknown to SigmaHQ`),
  ),
  row('tags-unknown', ({ tags }) =>
    tags
      .filter((tag) => /^(?:attack\.[tgs]\d|d3fend\.)/.test(tag) && isTag(tag) && !isKnownToMitre(tag))
      .map((tag) => `the tag ${tag} is not among those of MITRE (${tagVersions})`),
  ),
  row('tags-detection', ({ tags }) =>
    when(
      tags.filter((tag) => tag.startsWith('detection.')).length > 1,
      'more than one tag states the kind of detection',
    ),
  ),
  row('tags-tlp', ({ tags }) =>
    tags.filter((tag) => tag.startsWith('tlp.')).map((tag) => `the tag ${tag} does not belong in a generated rule`),
  ),
  row('tags-tactic', ({ tags }) =>
    tags.flatMap((tag) =>
      tacticsOf(tag)
        .filter((tactic) => !tags.includes(tactic))
        .map((tactic) => `the technique ${tag} is tagged without its tactic ${tactic}`),
    ),
  ),
];

// sigmahq/title.py: what it takes for a word in the wrong case.
const isSmall = (word: string): boolean =>
  word === word.toLowerCase() &&
  word !== word.toUpperCase() &&
  !smallWords.has(word) &&
  !/[./_]/.test(word) &&
  !/^\d/.test(word);

function duplicates(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return [...new Set(texts.filter((text) => seen.has(text) || !seen.add(text)))];
}

// sigmahq/falsepositive.py
const unwanted: ReadonlySet<string> = new Set([
  'none',
  'pentest',
  'penetration',
  'unkown',
  'ligitimate',
  'legitim',
  'legitimeate',
]);

// attack.mitre.org/tactics/enterprise
const tactics: ReadonlySet<string> = new Set(
  `reconnaissance resource-development initial-access execution persistence privilege-escalation defense-evasion stealth
   defense-impairment credential-access discovery lateral-movement collection command-and-control exfiltration impact`
    .split(/\s+/)
    .map((name) => `attack.${name}`),
);

// pySigma validators/core/tags.py: a pattern for each namespace.
const tagForms: readonly RegExp[] = [
  /^attack\.(t\d{4}(\.\d{3})?|[gsm]\d{4}|ds\d{4})$/,
  /^car\.\d{4}-\d{2}-\d{3}$/,
  /^cve\.\d+-\d+$/,
  /^d3fend\.[a-z0-9._-]+$/,
  /^detection\.(dfir|emerging-threats|threat-hunting)$/,
  /^stp\.[1-5][auk]?$/,
  /^tlp\./,
];

const isTag = (tag: string): boolean => tactics.has(tag) || tagForms.some((form) => form.test(tag));
