// The house: the command line on top, pipelines below it, then the stages side by side, and the ground that all of them stand on.
// A stage imports itself and the ground, never another stage; pipelines alone join stages.
const ground = 'model|data|text|files';
const stages = 'sources|languages|syntax|facts|linking|ranking|keywords|logs|locate|rule|lifecycle|outputs';

module.exports = {
  forbidden: [
    {
      name: 'no-stage-imports-another',
      comment:
        'What several stages need is a module of the ground. Facts are made of one file by its language, its syntax and its bytes.',
      severity: 'error',
      from: { path: `^src/(${stages})/`, pathNot: '^src/facts/' },
      to: { path: '^src/', pathNot: [`^src/(${ground})/`, '^src/$1/'] },
    },
    {
      name: 'facts-know-one-file',
      severity: 'error',
      from: { path: '^src/facts/' },
      to: { path: '^src/', pathNot: `^src/(${ground}|facts|syntax|languages|sources)/` },
    },
    {
      name: 'ground-stands-alone',
      severity: 'error',
      from: { path: `^src/(${ground})/` },
      to: { path: '^src/', pathNot: `^src/(${ground})/` },
    },
    {
      name: 'pipelines-do-not-know-the-command-line',
      severity: 'error',
      from: { path: '^src/pipelines/' },
      to: { path: '^src/(cli/|index\\.ts)' },
    },
    {
      name: 'command-line-knows-only-lists',
      comment:
        'Commands name languages, outputs and signals. What runs stages is a pipeline, loaded when it works. The library too.',
      severity: 'error',
      from: { path: '^src/(cli/|index\\.ts)' },
      to: {
        path: `^src/(${stages})/`,
        pathNot: '^src/(outputs/|languages/index\\.ts$|ranking/names\\.ts$|logs/count/(queries/|value\\.ts))',
      },
    },
    {
      name: 'nobody-imports-the-program',
      severity: 'error',
      from: { pathNot: '^src/cli/start\\.ts$' },
      to: { path: '^src/(cli/cli|index)\\.ts$' },
    },
    {
      name: 'only-the-command-tunes-the-engine',
      comment: 'Flags of V8 hold for the whole process, which the library does not own.',
      severity: 'error',
      from: { pathNot: '^src/cli/engine\\.ts$' },
      to: { path: '^v8$' },
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
