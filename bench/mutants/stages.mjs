// The stages whose tests are judged: where they stand, and the tests that must notice, without the slow ones. Generated tables are data and stay as they are.
export const STAGES = {
  rule: { source: 'src/rule', data: ['src/rule/validate/mitre-tags.ts'], tests: ['test/rule/**/*.test.ts'] },
  keywords: { source: 'src/keywords', tests: ['test/keywords/!(renderings).test.ts'] },
  sinks: { source: 'src/linking/sinks', tests: ['test/linking/**/*.test.ts'] },
  dataflow: {
    source: 'src/syntax/dataflow',
    tests: ['test/languages/run.test.ts', 'test/syntax/!(total).test.ts', 'test/linking/!(growth).test.ts'],
  },
};
