// Kinds of source text in languages that are read by their grammar, or by a lexer that several share. Each is one file.
import { put } from '../growth-input.mjs';

const list = (n, item, separator = ', ') => Array.from({ length: n }, (_, i) => item(i)).join(separator);
const lines = (n, line) => list(n, line, '\n');

/** Minified files count too, and one that cannot be read is a failure. */
const everything = ['--all', '--format', 'ndjson', '-q', '--no-ignore', '--strict'];

const kind = (title, file) => (name, start, text) => ({
  name: `${title}: ${name}`,
  start,
  write: (folder, n) => put(folder, file, `${text(n)}\n`),
  args: (folder) => ['extract', folder, ...everything],
});

const javascript = kind('JavaScript', 'a.js');
const typescript = kind('TypeScript', 'a.tsx');
const go = kind('Go', 'a.go');
const cpp = kind('C++', 'a.cpp');
const rust = kind('Rust', 'a.rs');
const inRust = (body) => (n) => `fn g(m: u8) {\n${body(n)}\n}`;
const inGo = (body) => (n) => `package a\n\nfunc g() {\n${body(n)}\n}`;
const inCpp = (body) => (n) => `void g(int m) {\n${body(n)}\n}`;

export const kinds = [
  javascript('values in a template literal', 2_000, (n) => `console.error(\`${list(n, (i) => `at ${'$'}{x${i}}`)}\`);`),
  javascript('template literals in each other', 12, (n) => `console.error(${'`at ${'.repeat(n)}x${'}`'.repeat(n)});`),
  javascript('a sum of texts', 2_000, (n) => `console.error(${list(n, (i) => `"part ${i} of "`, ' + ')});`),
  javascript('calls on calls', 2_000, (n) => `log${list(n, (i) => `.on("name ${i} of")`, '')}.error("cannot open");`),
  javascript(
    'functions in each other',
    15,
    (n) => `${'(() => { '.repeat(n)}console.error("cannot open"); ${'})(); '.repeat(n)}`,
  ),
  javascript(
    'functions that hand a text on',
    1_000,
    (n) =>
      lines(n, (i) => `function f${i}(m) { f${i + 1}(m); }`) +
      `\nfunction f${n}(m) { console.error(m); }\nf0("cannot open the file");`,
  ),
  javascript('one line of many statements', 3_000, (n) => list(n, (i) => `console.error("cannot open ${i} of")`, ';')),
  javascript('words in a call', 5_000, (n) => `f(${list(n, (i) => `"tok${i}"`)});`),
  javascript('object of texts', 3_000, (n) => `const texts = {${list(n, (i) => `k${i}: "cannot open ${i} of"`)}};`),
  javascript('braces that stay open', 4_000, (n) => lines(n, (i) => `if (a) { console.error("cannot open ${i} of");`)),
  javascript('quotes that stay open', 4_000, (n) => lines(n, () => 'console.error("cannot open')),
  javascript('comparisons side by side', 10_000, (n) => `f(${list(n, () => 'a<b', ',')});`),
  javascript('comments that stay open', 1_500, (n) => lines(n, () => 'f();\n/**\n * @param a of the')),
  javascript(
    'arms of a choice',
    1_000,
    (n) => `console.error(${list(n, (i) => `a == ${i} ? "cannot open ${i}" : `, '')}"none of");`,
  ),
  typescript(
    'types',
    3_000,
    (n) => `type T = ${list(n, (i) => `{ k${i}: "some text" }`, ' | ')};\nconsole.error("cannot open");`,
  ),
  typescript(
    'elements beside each other',
    3_000,
    (n) => `const e = <p>${list(n, (i) => `<b title="text ${i} of">x</b>`, '')}</p>;`,
  ),
  typescript('classes', 2_000, (n) =>
    lines(n, (i) => `class A${i} extends A${i + 1} { m() { throw new A${i}("cannot open"); } }`),
  ),
  go(
    'words in a call',
    5_000,
    inGo((n) => `f(${list(n, (i) => `"tok${i}"`)})`),
  ),
  go(
    'a sum of texts',
    3_000,
    inGo((n) => `log.Print(${list(n, (i) => `"part ${i} of "`, ' + ')})`),
  ),
  go(
    'calls on calls',
    2_000,
    inGo((n) => `log.Error()${list(n, (i) => `.Str("name ${i} of", x)`, '')}.Msg("cannot open")`),
  ),
  go(
    'errors that are returned',
    2_000,
    (n) =>
      `package a\n\n${lines(n, (i) => `func f${i}() error {\n\tif err := f${i + 1}(); err != nil {\n\t\treturn fmt.Errorf("step ${i} of: %w", err)\n\t}\n\treturn nil\n}`)}\nfunc f${n}() error { return errors.New("cannot open") }\nfunc g() { log.Print(f0()) }`,
  ),
  go(
    'constants',
    3_000,
    (n) =>
      `package a\n\nconst (\n${lines(n, (i) => `\tc${i} = c${i + 1}`)}\n\tc${n} = "cannot open the file"\n)\n\nfunc g() { log.Print(c0) }`,
  ),
  go(
    'functions in each other',
    100,
    inGo((n) => `${'func() {\n'.repeat(n)}log.Print("cannot open")\n${'}()\n'.repeat(n)}`),
  ),
  go(
    'raw strings that stay open',
    5_000,
    inGo((n) => lines(n, () => 'log.Print(`cannot open)')),
  ),
  cpp(
    'a stream of texts',
    3_000,
    inCpp((n) => `std::cerr << ${list(n, (i) => `"part ${i} of " << m`, ' << ')};`),
  ),
  cpp(
    'raw strings that stay open',
    4_000,
    inCpp((n) => lines(n, (i) => `log(R"x${i}(cannot open`)),
  ),
  cpp(
    'namespaces in each other',
    500,
    (n) => `${'namespace a { '.repeat(n)}void g() { throw A("cannot open"); }${' }'.repeat(n)}`,
  ),
  cpp(
    'templates',
    3_000,
    inCpp((n) => `f<${list(n, (i) => `A<${i}>`)}>("cannot open the file");`),
  ),
  cpp(
    'lambdas in each other',
    100,
    inCpp((n) => `${'f([&](int a) { '.repeat(n)}syslog(3, "cannot open");${' });'.repeat(n)}`),
  ),
  cpp(
    'string streams',
    2_000,
    inCpp((n) => `std::ostringstream s;\n${lines(n, (i) => `s << "part ${i} of";`)}\nthrow A(s.str());`),
  ),
  rust(
    'arms of a match',
    3_000,
    inRust((n) => `match m {\n${lines(n, (i) => `${i} => error!("cannot open ${i} of"),`)}\n}`),
  ),
  rust(
    'matches in each other',
    30,
    inRust((n) => `${'match m { 0 => '.repeat(n)}error!("cannot open it")${' }'.repeat(n)}`),
  ),
  rust(
    'rules of a macro',
    1_000,
    (n) =>
      `macro_rules! f {\n${lines(n, (i) => `(${i}, $m:expr) => { error!("{}", $m) };`)}\n}\nfn g() { f!(1, "cannot open it"); }`,
  ),
  rust(
    'token trees in each other',
    60,
    inRust((n) => `error!(${'a!('.repeat(n)}"cannot open it"${')'.repeat(n)});`),
  ),
  rust('attributes of tests', 3_000, (n) => `${lines(n, () => '#[test]')}\nfn g() { error!("cannot open it"); }`),
  rust(
    'calls that may fail',
    150,
    inRust((n) => `f("cannot open it")${list(n, (i) => `.on("name ${i} of")?`, '')};`),
  ),
  rust(
    'raw texts that stay open',
    3_000,
    inRust((n) => lines(n, () => 'f(r#"cannot open);')),
  ),
];
