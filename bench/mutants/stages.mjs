// The stages whose tests are judged: where they stand, and the tests that must notice, without those that take seconds.
// Generated tables are data and stay as they are.
export const STAGES = {
  rule: { source: 'src/rule', data: ['src/rule/validate/mitre-tags.ts'], tests: ['test/rule/**/*.test.ts'] },
  keywords: { source: 'src/keywords', tests: ['test/keywords/!(renderings).test.ts'] },
  sinks: {
    source: 'src/linking/sinks',
    tests: ['test/linking/!(growth|exclusions-page|exclude|identifiers|literals|constants).test.ts'],
  },
  dataflow: {
    source: 'src/syntax/dataflow',
    tests: ['test/syntax/!(total|growth|many-*|classes).test.ts', 'test/syntax/dataflow/*.test.ts'],
  },
};
