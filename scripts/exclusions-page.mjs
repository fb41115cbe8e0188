#!/usr/bin/env node
// Prints docs/exclusions.md from the reasons in src/model/exclusions.ts: node scripts/exclusions-page.mjs > docs/exclusions.md
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

const source = await readFile(new URL('../src/model/exclusions.ts', import.meta.url), 'utf8');
const { code } = await transform(source, { loader: 'ts', format: 'esm' });
const { exclusionReasons } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
const section = ([reason, { meaning, example }]) => `## ${reason}

${meaning}

\`\`\`text
${example}
\`\`\`
`;

function page(reasons) {
  return `# Exclusions

A source has many texts that are no messages: keys, file names, SQL, help. \`sigma-extract\` excludes them and says why:

- \`--all\` adds excluded texts to the reports: \`--format table\` shows \`excluded: REASON\`, CSV has a column \`excluded\`.
- JSON and NDJSON have \`"excluded": { "reason": "REASON" }\`; it is \`null\` for a message.

A text that is excluded by mistake: annotate it with \`sigma-extract: alert\`, match it with \`allow\`, or list its call under
\`sinks\` ([configuration](configuration.md)).

This page is generated from \`src/model/exclusions.ts\` by \`scripts/exclusions-page.mjs\`. Where the code decides:
\`src/facts/exclusions/index.ts\` (what one file shows), \`src/linking/exclusions/index.ts\` (what the whole program shows) and
\`src/languages/*/silent.ts\` (calls and names of libraries).

${reasons.map(section).join('\n')}`;
}

process.stdout.write(page(Object.entries(exclusionReasons)));
