// Plain values that the tests of rule and outputs start from.

import type { Candidate } from '../../src/model/candidates.ts';
import type { Origin } from '../../src/model/messages.ts';
import type { Report, RuleOptions, SigmaRule, SourceInfo } from '../../src/model/report.ts';

export const origin: Origin = {
  file: 'ssherr.c',
  line: 78,
  column: 10,
  callLine: 78,
  function: 'ssh_err',
  sink: 'die',
  sinkKind: 'log',
  facility: null,
};

export const candidate = (text: string, more: Partial<Candidate> = {}): Candidate => ({
  parts: [{ literal: text }],
  kind: 'message',
  severity: 'error',
  score: 50,
  predicted: { keep: 0.8, harmless: 0.15, everyday: 0.03, wrong: 0.02 },
  reasons: [{ signal: 'refusal', points: 30, detail: 'refused' }],
  excluded: null,
  messageIds: [],
  origins: [origin],
  keywords: [text],
  keywordGap: null,
  program: null,
  selected: true,
  correlated: false,
  unselected: null,
  baseline: null,
  ...more,
});

export const options: RuleOptions = {
  product: null,
  service: null,
  category: null,
  definition: null,
  title: null,
  description: null,
  author: null,
  date: '2025-01-31',
  status: 'experimental',
  level: 'medium',
  id: null,
  tags: null,
  references: [],
  falsepositives: [],
  annotate: false,
};

export const source: SourceInfo = {
  paths: ['vsftpd'],
  name: 'vsftpd',
  repository: 'https://github.com/a/vsftpd',
  commit: '0123456789abcdef0123456789abcdef01234567',
  permalink: 'https://github.com/a/vsftpd/tree/0123456789abcdef0123456789abcdef01234567',
  dirty: false,
  userName: 'Ann Example',
};

export const rule: SigmaRule = {
  title: 'Suspicious Vsftpd Error Messages',
  id: '7aa7009a-28b9-4344-8c1f-159489a390df',
  status: 'experimental',
  description: 'Detects messages of vsftpd that indicate an attack',
  references: ['https://github.com/a/vsftpd/tree/0123456789abcdef0123456789abcdef01234567'],
  author: 'Ann Example',
  date: '2025-01-31',
  tags: ['attack.initial-access', 'attack.t1190'],
  logsource: { category: null, product: 'linux', service: 'vsftpd', definition: null },
  keywords: [
    { value: 'syscall * out of bounds', comment: null },
    { value: "couldn't handle sandbox event", comment: null },
  ],
  falsepositives: ['Unknown'],
  level: 'medium',
  checked: null,
};

export const report = (candidates: readonly Candidate[], rules: readonly SigmaRule[] = []): Report => ({
  tool: { name: 'sigma-extract', version: '0.1.0' },
  source,
  summary: {
    files: 3,
    bytes: 900,
    messages: 7,
    candidates: candidates.length,
    selected: 1,
    best: 80,
    unselected: {
      'not specific enough': 0,
      'also in ordinary messages': 0,
      'like others': 0,
      'from a file that has its share': 0,
      'written for debugging only': 0,
      'not likely enough': 0,
      everyday: 0,
      'seen in the baseline': 0,
      'not counted in the baseline': 0,
      'beyond --max': 0,
      'taken out by people': 0,
    },
    skipped: { test: 2 },
    unread: { files: {}, share: 0 },
    filesWithSyntaxErrors: 1,
  },
  candidates,
  rules,
  baseline: null,
  components: [],
  programs: { programs: [], chosen: null },
  diagnostics: [{ kind: 'unreadable', file: 'a.c', line: null, text: 'no permission' }],
});
