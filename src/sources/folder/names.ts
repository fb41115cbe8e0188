// Names of folders and files that are skipped by default: tests, examples, build scripts, vendored code.
import folders from '../../data/words/skipped-folders.json' with { type: 'json' };
import type { SkipReason } from '../../model/source-files.ts';

/** Version control, and what quilt keeps of files before its patches: not part of the source. */
export const neverEntered: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', '.bzr', 'CVS', '.pc']);

/** Installed packages and caches: often huge, so not even their files are counted. */
export const installed: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  'site-packages',
  '.venv',
  '.tox',
  '.nox',
  '__pycache__',
]);

const byName = (rows: Readonly<Partial<Record<SkipReason, readonly string[]>>>): ReadonlyMap<string, SkipReason> =>
  new Map(Object.entries(rows).flatMap(([reason, names]) => names.map((name) => [name, reason as SkipReason])));

const atAnyDepth = byName(folders.atAnyDepth);

// Deeper down these words name parts of the application: squid's src/acl/external holds its access helpers, and
// javax/crypto/spec is a package.
const nearTheRoot = byName(folders.nearTheRoot);

// What tests are, and what they are made with.
const testing: readonly RegExp[] = [
  /(?:^|[._-])(?:cu|g|q)?tests?$/,
  /(?:^|[._-])tests?[._-](?:common|framework|helpers?|kit|lib|support|utils?)$/,
  // A project of .NET: `Gate.IntegrationTests`
  /\.(?:(?:unit|integration|functional|acceptance|performance|automation|ui)_?tests?|benchmarks?|specs?|fixtures?)$/,
  /(?:^|[._-])junit\d?(?=$|[._-])/,
];

// What Gradle builds for tests alone: `src/jvmTest`, `src/integrationTest`.
const testSources = /(?:^|\/)src\/(?:[a-z]\w*Tests?|testFixtures|jmh)$/;

/** `inside` is the path of the folder below its root, `shown` how the root was given. */
export function folderReason(name: string, inside: string, shown: string): SkipReason | null {
  if (isProduction(`/${shown}/${inside}`)) return null;
  const lower = name.toLowerCase();
  const near = inside.split('/').length <= 2 ? nearTheRoot.get(lower) : undefined;
  const isTest = testSources.test(inside) || testing.some((pattern) => pattern.test(lower));
  return near ?? atAnyDepth.get(lower) ?? (isTest ? 'test' : null);
}

// Maven and Gradle keep tests in src/test; below src/main `vendor` and `test` are names of packages, as Spring's orm/jpa/vendor.
const isProduction = (path: string): boolean => path.includes('/src/main/');

// Tools for JavaScript that read `<tool>.config.js`.
const bundlers =
  'astro babel codegen commitlint cypress drizzle esbuild eslint jest karma knip lint-staged metro next nuxt playwright postcss prettier protractor release rollup rspack stylelint svelte tailwind tsdown tsup vite vitest wdio webpack'.split(
    ' ',
  );

const files: readonly (readonly [SkipReason, RegExp])[] = [
  ['test', /^(?:test[_-].*|.*[_-](?:test|tests|unittest|fuzzer)|conftest|(?:.*[a-z0-9])?Tests?|.*TestCase)\.[a-z]+$/],
  ['test', /^(?:tests\.py|.*_spec\.rb|.*\.(?:test|spec)\.[a-z]+)$/],
  ['test', /[.-](?:test|spec|e2e|cy|bench|mock)\.[cm]?[jt]sx?$/],
  ['example', /\.stories\.[a-z]+$/],
  ['test', /^(?:tests?|bench(?:es|marks?)?|mocks?|.*_mocks?|.*_bench)\.rs$/],
  ['test', /^(?:mocks?_.*|.*_mocks?|mocks?)\.go$/],
  ['generated', /^(?:.*\.pb(?:-c)?\.[a-z]+|.*_pb2(?:_grpc)?\.py|lex\.yy\.c|y\.tab\.[ch]|.*\.(?:tab|lex|yy)\.[ch])$/],
  ['generated', /(?:\.d\.[cm]?ts|\.(?:bundle|chunk|generated|gen)\.[cm]?[jt]sx?)$/],
  ['minified', /(?:\.min\.[a-z]+|-min\.[cm]?js)$/],
  ['build', /^(?:\..*rc\.[cm]?js|(?:Grunt|gulp|Jake)file\.[cm]?[jt]s)$/i],
  ['build', new RegExp(`^(?:${bundlers.join('|')})\\.(?:\\w+\\.)?(?:config|preset|setup|conf)\\.[cm]?[jt]s$`)],
  ['generated', /(?:\.(?:designer|g|g\.i|generated)|ModelSnapshot)\.cs$/i],
  ['test', /^(?:.*[a-z0-9])?Cest\.php$/],
  ['test', /^.*[a-z0-9](?:Spec|Benchmark|IT)\.kts?$/],
  ['build', /\.gradle\.kts$/],
  ['test', /^(?:.*_)?(?:spec_helper|rails_helper|test_helper|steps)\.rb$/],
  ['build', /^.*\.gemspec$/],
  ['generated', /^(?:_ide_helper(?:_models)?|\.phpstorm\.meta)\.php$/],
  ['build', /^\.php[-_]cs(?:-fixer)?(?:\.dist)?\.php$/],
  ['generated', /^(?:moc|ui|qrc)_.*\.(?:h|cpp)$|^.*\.moc$/],
];

// Deeper down it may be a part of the application that sets something up.
const building = /^(?:(?:[^/]+\/)?(?:setup|noxfile|fabfile)\.py|(?:rector|ecs|deploy|scoper\.inc|castor)\.php)$/;

// What Cucumber runs; other languages keep parts of an application in such a folder.
const cucumber = /^(?:[^/]+\/)?features\/.*\.rb$/;

// What Rails writes of the tables of a database; the migrations beside it are code.
const databaseSchema = /(?:^|\/)db\/(?:\w+_)?schema\.rb$/;

// What a generator of Rails copies into new code, and the settings of Rails for tests.
const codeTemplate = /(?:^|\/)generators\/(?:.*\/)?templates\/.*\.rb$/;
const testSettings = /(?:^|\/)config\/environments\/test\.rb$/;

// Cargo runs it before it builds a package, beside whose Cargo.toml it stands.
const cargoBuild = /^(?!(?:.*\/)?src\/build\.rs$)(?:.*\/)?build\.rs$/;

// What a compiler or bundler of JavaScript writes; in other languages, and deeper down, such folders hold sources.
const compiled = /^(?:[^/]+\/){0,2}(?:dist|build|out)\/.*\.[cm]?js$/;

// What the compiler of C# writes.
const intermediate = /(?:^|\/)(?:obj|bin)\/(?:.*\/)?[^/]*\.cs$/;

// What frameworks of PHP write: compiled views and containers.
const cached = /(?:^|\/)(?:bootstrap\/cache|storage\/framework|var\/cache)\/.*\.php$/;

// What plugins of Gradle write.
const byGradle = /(?:^|\/)build\/(?:generated|tmp)\/.*\.kts?$/;

/** `inside` is the path of the file below its root. */
export function nameReason(name: string, inside: string): SkipReason | null {
  if (building.test(inside) || cargoBuild.test(inside)) return 'build';
  if (compiled.test(inside) || intermediate.test(inside) || cached.test(inside) || byGradle.test(inside))
    return 'generated';
  if (databaseSchema.test(inside)) return 'generated';
  if (codeTemplate.test(inside)) return 'build';
  if (cucumber.test(inside) || testSettings.test(inside)) return 'test';
  return files.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
