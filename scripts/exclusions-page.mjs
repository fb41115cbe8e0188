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

Most strings in a source tree are not messages but keys, file names, SQL or help texts. \`sigma-extract\` excludes them and reports
the reason:

- \`--all\` adds excluded texts to the reports: \`--format table\` shows \`excluded: REASON\`, CSV has a column \`excluded\`.
- JSON and NDJSON have \`"excluded": { "reason": "REASON" }\`, and \`null\` for messages.

If a message is excluded by mistake, annotate it with \`sigma-extract: alert\`, match it with \`allow\`, or list its call under
\`sinks\` ([configuration](configuration.md)).

This page is generated from \`src/model/exclusions.ts\` by \`scripts/exclusions-page.mjs\`. The decisions are made in
\`src/facts/exclusions/index.ts\` (from one file alone), \`src/linking/exclusions/index.ts\` (from the whole program) and
\`src/languages/*/silent.ts\` (library calls and names).

${reasons.map(section).join('\n')}`;
}

process.stdout.write(page(Object.entries(exclusionReasons)));
