// All lines or statements as one JSON value, streamed.
import type { LocateSummary } from '../../model/located.ts';
import { safeJson } from '../candidate-json.ts';
import { lineJson, statementJson } from './match-json.ts';
import type { LocatedHead, LocatedOutput } from './output.ts';

export const linesJson: LocatedOutput = {
  name: 'json',
  begin: (head) => `${beginning(head)},\n  "lines": [`,
  line: (line, index) => `${index === 0 ? '' : ','}\n    ${safeJson(lineJson(line))}`,
  end: (summary) => `\n  ],\n${ending(summary)}`,
};

export const statementsJson: LocatedOutput = {
  name: 'json',
  begin: beginning,
  end: (summary, statements) => {
    const rows = statements.map((one) => `\n    ${safeJson(statementJson(one))}`);
    return `,\n  "statements": [${rows.join(',')}\n  ],\n${ending(summary)}`;
  },
};

function beginning({ tool, source: { paths, repository, commit } }: LocatedHead): string {
  const about = { tool: { name: tool.name, version: tool.version }, source: { paths, repository, commit } };
  return `{\n  "version": 1,\n  "tool": ${safeJson(about.tool)},\n  "source": ${safeJson(about.source)}`;
}

const ending = ({ logs, lines, placed, strict, statements }: LocateSummary): string =>
  `  "summary": ${safeJson({ logs, lines, placed, strict, statements })}\n}\n`;
