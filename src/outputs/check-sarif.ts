// Findings of `check` as SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), for code scanning.

import type { CheckReport, Drift } from '../model/keyword-status.ts';
import { visible } from '../text/invisible.ts';
import { itemAt } from '../text/items.ts';
import { safeJson } from './candidate-json.ts';
import { type Finding, findingsOf } from './check-words.ts';

export const checkSarif = (report: CheckReport): string => `${safeJson(sarif(report), 2)}\n`;

const sarif = (report: CheckReport): object => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: report.tool.name, version: report.tool.version, rules: descriptors } },
      columnKind: 'utf16CodeUnits',
      results: findingsOf(report).map(result),
    },
  ],
});

const kinds: readonly (readonly [Drift, string, string])[] = [
  ['dead', 'dead-keyword', 'No message of the source contains a keyword of the rule'],
  ['reworded', 'reworded-keyword', 'The message of a keyword was reworded'],
  ['noisy', 'noisy-keyword', 'A keyword hits ordinary log lines'],
  ['new', 'new-message', 'A message that is new in the source is not in the rule'],
];

const descriptors = kinds.map(([, id, text]) => ({ id, shortDescription: { text } }));

function result({ drift, text, file, line, column, origin, fails }: Finding): object {
  const ruleIndex = kinds.findIndex(([kind]) => kind === drift);
  return {
    ruleId: itemAt(kinds, ruleIndex)[1],
    ruleIndex,
    level: fails ? 'error' : drift === 'new' ? 'note' : 'warning',
    message: { text: visible(text) },
    locations: [location(file, line, column)],
    ...(origin === null ? {} : { relatedLocations: [location(origin.file, origin.line, origin.column)] }),
  };
}

const location = (file: string, startLine: number, startColumn: number): object => ({
  physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine, startColumn } },
});

/** The path as given, with `/`. Lone surrogates cannot be encoded in a URI, so they are replaced. */
const uriOf = (file: string): string =>
  file
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
