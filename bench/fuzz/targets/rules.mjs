// Rule files, decisions files and configurations: whatever is in them, commands end with 0, 1 or 2 and lose no file.
// An input is the text of one of them; it is tried as each.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '../invariant.mjs';
import { mutated } from '../mutators.mjs';

const WORDS = [
  ...[
    'title',
    'id',
    'status',
    'logsource',
    'product',
    'service',
    'detection',
    'keywords',
    'condition',
    'level',
    'selection',
    'not',
    '1 of them',
  ],
  ...[
    'all',
    '|all',
    '|contains',
    '|re',
    'fields',
    'modified',
    'date',
    'correlation',
    'action',
    'global',
    'version',
    'rules',
    'rule',
    'written',
  ],
  ...[
    'removed',
    'added',
    'seen',
    'twins',
    'keyword',
    'text',
    'file',
    'function',
    'allow',
    'deny',
    'weights',
    'categories',
    'sinks',
    'components',
  ],
  ...[
    '---\n',
    '...\n',
    '- ',
    ': ',
    '? ',
    '| \n',
    '>-\n',
    '&a ',
    '*a',
    '<<: *a\n',
    '!!str ',
    '!!binary ',
    '!x ',
    '# ',
    "'",
    '"',
    '{',
    '}',
    '[',
    ']',
  ],
  ...[
    '~',
    'null',
    'true',
    '-1',
    '1e9',
    '.nan',
    '0x1F',
    '2025-01-01',
    '%YAML 1.2\n',
    '%TAG ! x\n',
    '\t',
    '\\',
    '"\\x00"',
    '"\\ud800"',
    '\n',
  ],
];

const rule = `---
title: Suspicious Gate Error Messages
id: 7aa7009a-28b9-4344-8c1f-159489a390df
status: experimental
logsource:
    product: linux
    service: gate
detection:
    keywords:
        - 'refused connection from'
        - 'bug: pid active in ptrace_sandbox_free' # gate/main.c:7
        - "forged * ticket"
    condition: keywords
falsepositives:
    - Unknown
level: medium
`;
const aliases = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ndetection: { keywords: *c, condition: keywords }\ntitle: x\nlogsource: {}\n`;
const decisions = `version: 1
rules:
  - rule: 7aa7009a-28b9-4344-8c1f-159489a390df
    written: ['refused connection from']
    removed: ['old one']
    added: []
    seen:
      - keyword: 'refused connection from'
        text: 'refused connection from %s: too many sessions'
        file: 'gate/main.c'
        function: 'main'
        twins: ['refused x']
`;
const config = `product: linux
service: gate
keyword: [denied, refused]
max: 5
allow:
  - "refused *"
deny: []
weights: { refusal: 10 }
categories:
  - name: doors
    words: [gate, door]
    points: 20
sinks: [my_log]
components:
  - name: server
    include: ["gate/"]
`;
const source = `#include <syslog.h>
int main(void) {
  if (sessions > limit) { syslog(LOG_ERR, "refused connection from %s: too many sessions", address); exit(1); }
  die("bug: pid active in ptrace_sandbox_free");
}
`;
const samples = [rule, rule + rule.replace('7aa7', '8bb8'), decisions, config, aliases].map((text) =>
  Buffer.from(text),
);

export const target = {
  corpus: (path) => /\.ya?ml$/.test(path),
  prepare: ({ program, scratch, corpus, step }) => {
    mkdirSync(join(scratch, 'gate'), { recursive: true });
    writeFileSync(join(scratch, 'gate/main.c'), source);
    return { program, scratch, step, others: [...samples, ...corpus] };
  },
  generate: (draw, { others }) =>
    mutated(draw.pick(draw.chance(0.7) ? samples : others), draw, { words: WORDS, others }),
  check: async (input, state) => {
    for (const { args, keeps } of uses(state.scratch)) {
      writeAll(state.scratch, input);
      const status = await ended(args, state);
      state.step();
      must([0, 1, 2].includes(status), 'a status is none of 0, 1 and 2', String(status));
      if (status === 2)
        for (const name of keeps) must(same(state.scratch, name, input), 'wrong input, and a file is changed', name);
    }
  },
};

const names = ['rule.yml', 'x.decisions.yml', 'config.yml'];

function writeAll(folder, input) {
  for (const name of names) writeFileSync(join(folder, name), input);
  writeFileSync(join(folder, 'good.yml'), rule);
  writeFileSync(join(folder, 'good.decisions.yml'), decisions);
}
const same = (folder, name, input) => readFileSync(join(folder, name)).equals(input);

function uses(folder) {
  const at = (name) => join(folder, name);
  const gate = at('gate');
  return [
    { args: ['check', at('rule.yml'), '--source', gate], keeps: ['rule.yml'] },
    {
      args: ['update', at('rule.yml'), '--source', gate, '--decisions', at('good.decisions.yml')],
      keeps: ['rule.yml'],
    },
    {
      args: ['update', at('good.yml'), '--source', gate, '--decisions', at('x.decisions.yml')],
      keeps: ['x.decisions.yml'],
    },
    { args: [gate, '--decisions', at('x.decisions.yml')], keeps: ['x.decisions.yml'] },
    { args: [gate, '--config', at('config.yml')], keeps: ['config.yml'] },
    { args: [gate, '-o', at('rule.yml'), '--decisions', at('good.decisions.yml')], keeps: ['rule.yml'] },
  ];
}

/** As src/cli/cli.ts does it; anything else that is thrown is an internal error there, and a finding here. */
async function ended(args, { program }) {
  const all = args.includes('--config') ? args : [...args, '--no-config'];
  try {
    const work = await program.readArgs([...all, '--no-progress'], surroundings);
    return await work(terminal);
  } catch (error) {
    if (error instanceof program.InputError) return 2;
    throw error;
  }
}

const surroundings = {
  sourceDateEpoch: '1735689600',
  now: new Date(0),
  readStdin: async () => new Uint8Array(),
  stdin: async function* () {},
};
const terminal = {
  print: async () => {},
  line: () => {},
  progress: () => undefined,
  plain: () => terminal,
  onExit: () => () => {},
};
