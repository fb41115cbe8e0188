// Folders of src are stages. A stage imports itself, the central shapes and tables, and the errors; the files of src that are named below join stages, and
// src/read those that know one file alone, so that other threads can do them.
const stages =
  'discover|components|parse|extract|link|rank|keywords|logs|match|baseline|locate|rule|lifecycle|outputs|languages|config|git';

module.exports = {
  forbidden: [
    {
      name: 'no-stage-imports-another',
      severity: 'error',
      from: { path: `^src/(${stages})/` },
      to: {
        path: '^src/',
        pathNot: [
          '^src/$1/',
          '^src/git/',
          '^src/(types|facts|messages|candidates|located|report|sources|syntax|thrown|verdicts|errors|invisible|regular-file|named-file|bounded-yaml|grouped|remembered|glob-set|text-finder|phrases|seal|specification|subjects)\\.ts$',
        ],
      },
    },
    {
      name: 'only-run-joins-stages',
      severity: 'error',
      from: {
        path: '^src/[^/]+\\.ts$',
        pathNot: '^src/(program|run|cross-check|sinks|check|update|decide|overwrite|locate-logs|index|types)\\.ts$',
      },
      to: { path: `^src/(${stages})/` },
    },
    {
      name: 'read-joins-what-knows-one-file',
      severity: 'error',
      from: { path: '^src/read/' },
      to: { path: '^src/(link|rank|keywords|baseline|rule|outputs|lifecycle)/' },
    },
    {
      name: 'commands-know-only-lists',
      comment:
        'Commands may name languages, outputs and signals, and the nearest known name; what runs stages they load when they work. The library too.',
      severity: 'error',
      from: { path: '^src/(commands/.*|index)\\.ts$' },
      to: {
        path: '^src/(discover|components|parse|extract|link|rank|keywords|baseline|rule|lifecycle)/',
        pathNot: '^src/(rule/nearest\\.ts$|rank/names\\.ts$|baseline/(queries/|value\\.ts))',
      },
    },
    {
      name: 'nobody-imports-the-program',
      severity: 'error',
      from: { pathNot: '^src/start\\.ts$' },
      to: { path: '^src/(cli|index)\\.ts$' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: '\\.d\\.ts$' }, to: {} },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules' },
  },
};
