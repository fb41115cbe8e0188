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
const csharp = kind('C#', 'a.cs');
const resx = kind('C#', 'Texts.resx');
const php = kind('PHP', 'a.php');
const kotlin = kind('Kotlin', 'a.kt');
const ruby = kind('Ruby', 'a.rb');
const inCsharp = (body) => (n) => `class A { void G(int m) {\n${body(n)}\n} }`;
const inPhp = (body) => (n) => `<?php\nfunction g($m) {\n${body(n)}\n}`;
const inKotlin = (body) => (n) => `fun g(m: Int) {\n${body(n)}\n}`;
const inRuby = (body) => (n) => `def g(m)\n${body(n)}\nend`;
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
  csharp(
    'values in an interpolated string',
    2_000,
    inCsharp((n) => `log.LogError($"${list(n, (i) => `at {x${i}}`)}");`),
  ),
  csharp(
    'interpolated strings in each other',
    12,
    inCsharp((n) => `log.LogError(${'$"at {'.repeat(n)}x${'}"'.repeat(n)});`),
  ),
  csharp(
    'a sum of texts',
    2_000,
    inCsharp((n) => `log.LogError(${list(n, (i) => `"part ${i} of "`, ' + ')});`),
  ),
  csharp(
    'arms of a switch',
    2_000,
    inCsharp(
      (n) => `log.LogError(m switch {\n${lines(n, (i) => `${i} => "cannot open ${i} of",`)}\n_ => "none of" });`,
    ),
  ),
  csharp(
    'lambdas in each other',
    60,
    inCsharp((n) => `${'f(a => { '.repeat(n)}log.LogError("cannot open it");${' });'.repeat(n)}`),
  ),
  csharp(
    'verbatim strings that stay open',
    3_000,
    inCsharp((n) => lines(n, () => 'log.LogError(@"cannot open);')),
  ),
  csharp(
    'raw strings that stay open',
    3_000,
    inCsharp((n) => lines(n, () => 'log.LogError("""cannot open);')),
  ),
  csharp(
    'types in each other',
    200,
    (n) => `${'class A { '.repeat(n)}void G() { throw new A("cannot open it"); }${' }'.repeat(n)}`,
  ),
  csharp(
    'attributes',
    3_000,
    (n) => `${lines(n, (i) => `[A("cannot open ${i} of")]`)}\nclass B { void G() { throw new C("cannot open it"); } }`,
  ),
  csharp(
    'constants',
    2_000,
    (n) =>
      `class A {\n${lines(n, (i) => `const string C${i} = C${i + 1};`)}\nconst string C${n} = "cannot open it";\nvoid G() { log.LogError(C0); } }`,
  ),
  csharp('directives in each other', 1_000, (n) => `${'#if A\n'.repeat(n)}class A {}\n${'#endif\n'.repeat(n)}`),
  resx(
    'resources',
    2_000,
    (n) => `<root>\n${lines(n, (i) => `<data name="K${i}"><value>cannot open ${i} of</value></data>`)}\n</root>`,
  ),
  php('pages and code by turns', 3_000, (n) =>
    lines(n, (i) => `<b>text</b><?php error_log("cannot open ${i} of"); ?>`),
  ),
  php(
    'values in a string',
    2_000,
    inPhp((n) => `error_log("${list(n, (i) => `at {$x${i}['of']}`)}");`),
  ),
  php(
    'a sum of texts',
    2_000,
    inPhp((n) => `error_log(${list(n, (i) => `"part ${i} of "`, ' . ')});`),
  ),
  php(
    'heredocs that stay open',
    3_000,
    inPhp((n) => lines(n, (i) => `error_log(<<<X${i}\ncannot open`)),
  ),
  php(
    'arrays in each other',
    100,
    inPhp((n) => `error_log(${'f(["k" => '.repeat(n)}"cannot open it"${'])'.repeat(n)});`),
  ),
  php('texts of a file', 3_000, (n) => `<?php\nreturn [\n${lines(n, (i) => `'k${i}' => 'cannot open ${i} of',`)}\n];`),
  php(
    'closures in each other',
    60,
    inPhp((n) => `${'f(function () { '.repeat(n)}error_log("cannot open it");${' });'.repeat(n)}`),
  ),
  php(
    'calls on calls',
    1_000,
    inPhp((n) => `$log${list(n, (i) => `->on("name ${i} of")`, '')}->error("cannot open it");`),
  ),
  php(
    'alternative blocks',
    500,
    inPhp((n) => `${'if ($m):\n'.repeat(n)}error_log("cannot open it");\n${'endif;\n'.repeat(n)}`),
  ),
  php(
    'quotes that stay open',
    3_000,
    inPhp((n) => lines(n, () => "error_log('cannot open")),
  ),
  kotlin(
    'values in a template',
    2_000,
    inKotlin((n) => `log.error("${list(n, (i) => `at ${'$'}{x${i}}`)}")`),
  ),
  kotlin(
    'templates in each other',
    12,
    inKotlin((n) => `log.error(${'"at ${'.repeat(n)}x${'}"'.repeat(n)})`),
  ),
  kotlin(
    'a sum of texts',
    2_000,
    inKotlin((n) => `log.error(${list(n, (i) => `"part ${i} of "`, ' + ')})`),
  ),
  kotlin(
    'lambdas in each other',
    60,
    inKotlin((n) => `${'f { '.repeat(n)}log.error("cannot open it")${' }'.repeat(n)}`),
  ),
  kotlin(
    'arms of when',
    2_000,
    inKotlin((n) => `when (m) {\n${lines(n, (i) => `${i} -> log.error("cannot open ${i} of")`)}\n}`),
  ),
  kotlin(
    'raw strings that stay open',
    3_000,
    inKotlin((n) => lines(n, () => 'log.error("""cannot open)')),
  ),
  kotlin(
    'annotations',
    2_000,
    (n) => `${lines(n, (i) => `@A("cannot open ${i} of")`)}\nfun g() { log.error("cannot open it") }`,
  ),
  kotlin('comments in each other', 3_000, (n) => `${'/* '.repeat(n)}\nfun g() { log.error("cannot open it") }`),
  ruby(
    'values in a string',
    2_000,
    inRuby((n) => `logger.error("${list(n, (i) => `at #{x${i}}`)}")`),
  ),
  ruby(
    'strings in each other',
    12,
    inRuby((n) => `logger.error(${'"at #{'.repeat(n)}x${'}"'.repeat(n)})`),
  ),
  ruby(
    'a sum of texts',
    2_000,
    inRuby((n) => `logger.error(${list(n, (i) => `"part ${i} of "`, ' + ')})`),
  ),
  ruby(
    'heredocs of one line',
    300,
    inRuby((n) => `f(${list(n, (i) => `<<~X${i}`)})\n${lines(n, (i) => `cannot open ${i} of\nX${i}`)}`),
  ),
  ruby(
    'heredocs that stay open',
    1_000,
    inRuby((n) => lines(n, (i) => `logger.error(<<~X${i})\ncannot open`)),
  ),
  ruby(
    'words in brackets',
    5_000,
    inRuby((n) => `f(%w[${list(n, (i) => `tok${i}`, ' ')}])`),
  ),
  ruby(
    'blocks in each other',
    100,
    inRuby((n) => `${'f do\n'.repeat(n)}logger.error "cannot open it"\n${'end\n'.repeat(n)}`),
  ),
  ruby(
    'modifiers',
    2_000,
    inRuby((n) => lines(n, (i) => `raise Denied, "cannot open ${i} of" unless m == ${i}`)),
  ),
  ruby(
    'branches one after the other',
    2_000,
    inRuby((n) => lines(n, (i) => `if m == ${i}\n  logger.error("cannot open ${i} of")\nend`)),
  ),
  ruby(
    'commands in each other',
    60,
    inRuby((n) => `${'f '.repeat(n)}"cannot open it"`),
  ),
  ruby(
    'modules in each other',
    200,
    (n) => `${'module A\n'.repeat(n)}def g; raise "cannot open it"; end\n${'end\n'.repeat(n)}`,
  ),
  ruby(
    'quotes that stay open',
    3_000,
    inRuby((n) => lines(n, () => 'logger.error("cannot open')),
  ),
];
