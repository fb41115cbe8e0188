// Kinds of source text that reading and linking must take in proportion to their size. Each is one file, repeated where that is read
// too quickly to say much; the largest has a third of a megabyte.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LARGEST_FILE = 350_000;
const FACTORS = 4;
/** Minified files count too, and one that cannot be read is a failure. */
const everything = ['--all', '--format', 'ndjson', '-q', '--no-ignore', '--strict'];

const list = (n, item, separator = ', ') => Array.from({ length: n }, (_, i) => item(i)).join(separator);
const lines = (n, line) => list(n, line, '\n');
const words = (n) => list(n, (i) => `"tok${i}"`);

/** As many repetitions as fit, a quarter of them. */
function startFor(text) {
  const [small, large] = [text(100).length, text(1100).length];
  const fitting = ((LARGEST_FILE - small) * 1000) / (large - small) / FACTORS;
  const digits = 10 ** Math.max(0, Math.floor(Math.log10(fitting)) - 1);
  return Math.floor(fitting / digits) * digits;
}

/** A kind that is the same file a few times; `start` where fewer repetitions say enough. */
const kind = (name, file, text, { start = startFor(text), copies = 1, options = [] } = {}) => ({
  name,
  start,
  write(folder, n) {
    for (let i = 0; i < copies; i++) {
      mkdirSync(join(folder, `part${i}`));
      writeFileSync(join(folder, `part${i}`, file), `${text(n)}\n`);
    }
  },
  args: (folder) => ['extract', folder, ...everything, ...options],
});

const c = (name, text, options) => kind(`C: ${name}`, 'a.c', text, options);
const java = (name, text, options) => kind(`Java: ${name}`, 'A.java', text, options);
const python = (name, text, options) => kind(`Python: ${name}`, 'a.py', text, options);
const bundle = (name, text, options) => kind(`bundle: ${name}`, 'a.properties', text, options);
const inC = (body) => (n) => `void g(char *m) {\n${body(n)}\n}`;
const inJava = (body) => (n) => `class A {\nvoid g(String m) {\n${body(n)}\n}\n}`;
const inPython = (body) => (n) => `def g(m):\n${body(n)}`;
const exceptions = { options: ['--exceptions'] };

const lists = [
  c(
    'words in a call',
    inC((n) => `f(${words(n)});`),
  ),
  java('words in a call', (n) => `class A { Set<String> s = Set.of(${words(n)}); }`),
  python('words in a call', (n) => `words = frozenset(${words(n)})`),
  c(
    'identifiers in a call',
    inC((n) => `log_error(${list(n, (i) => `"AB-${i + 100}"`)});`),
  ),
  c(
    'names beside texts in a call',
    inC((n) => `log_error(${list(n, (i) => `NAME_${i}, "text ${i}"`)});`),
  ),
  c(
    'constants in a call',
    inC((n) => `log_error(${list(n, (i) => `NAME_${i}`)});`),
  ),
  c(
    'calls in a call',
    inC((n) => `log_error(${list(n, (i) => `f${i}(A, "some text")`)});`),
  ),
  c(
    'codes in a list in a call',
    inC((n) => `ereport(ERROR, (${list(n, (i) => `errcode(E_${i}), errmsg("some text")`)}));`),
  ),
  python('names in a call', (n) => `log.error(${list(n, (i) => `name${i}="some text"`)})`),
  c('table of words', (n) => `char *t[] = { ${words(n)} };`),
  c(
    'table of structs',
    (n) => `struct s t[] = { ${list(n, (i) => `{ "name ${i}", f${i}, ${i}, "some text" }`, ',\n')} };`,
  ),
  python('dict', (n) => `t = { ${list(n, (i) => `"key${i}": "some text"`, ',\n')} }`),
  c(
    'texts side by side',
    inC((n) => `log_error(${list(n, (i) => `"t${i}"`, ' ')});`),
  ),
  c(
    'texts and macros side by side',
    inC((n) => `log_error(${list(n, (i) => `"t${i}" M${i}`, ' ')});`),
  ),
  java(
    'concatenation',
    inJava((n) => `log.error(${list(n, (i) => `"t${i}" + v${i}`, ' + ')});`),
  ),
  python(
    'concatenation',
    inPython((n) => ` log.error(${list(n, (i) => `"t${i}" + v${i}`, ' + ')})`),
  ),
  java(
    'appended',
    inJava((n) => `b${list(n, (i) => `.append("t${i}").append(v)`, '')};`),
  ),
  java(
    'chained calls',
    inJava((n) => `b${list(n, (i) => `.put("t${i} u", V)`, '')};`),
  ),
  python(
    'chained calls',
    inPython((n) => ` b${list(n, (i) => `.put("t${i} u", V)`, '')}`),
  ),
  java(
    'chained members',
    inJava((n) => `f("some text")${list(n, () => '.a', '')};`),
  ),
  c(
    'chained indices',
    inC((n) => `f("some text")${list(n, () => '[0]', '')};`),
  ),
  c(
    'called again',
    inC((n) => `f("some text")${list(n, () => '(0)', '')};`),
  ),
  c(
    'long dotted name',
    inC((n) => `a${list(n, () => '.b', '')}("some text", "other text");`),
  ),
  c(
    'one long name',
    inC((n) => `${'_a'.repeat(n)}("some text", ${'_asprintf'.repeat(n / 5)});`),
  ),
  c(
    'one long number',
    inC((n) => `f(${'1.'.repeat(n)}, "some text");`),
  ),
];

const choices = [
  c(
    'nested choices',
    inC((n) => `log_error(${list(n, (i) => `a${i} ? "text ${i}"`, ' : ')} : "last text");`),
  ),
  c(
    'choices side by side',
    inC((n) => `log_error(${list(n, (i) => `a ? "x ${i}" : "y ${i}"`)});`),
  ),
  java(
    'concatenated choices',
    inJava((n) => `log.error(${list(n, (i) => `(a ? "x ${i}" : "y ${i}")`, ' + ')});`),
  ),
  python(
    'nested choices',
    inPython((n) => ` log.error(${list(n, (i) => `"x ${i}" if a`, ' else ')} else "y z")`),
  ),
  python(
    'concatenated choices',
    inPython((n) => ` log.error(${list(n, (i) => `("x ${i}" if a else "y ${i}")`, ' + ')})`),
  ),
  python(
    'lambdas',
    inPython((n) => ` f(${list(n, () => 'lambda:', ' ')} "some text")`),
  ),
  python(
    'comprehension',
    inPython((n) => ` f(["some text" ${list(n, (i) => `for x${i} in y`, ' ')}])`),
  ),
  python(
    'nested formats',
    inPython((n) => ` log.error(${'"a %s" % ('.repeat(n)}x${')'.repeat(n)})`),
  ),
  python(
    'formats of formats',
    inPython((n) => ` log.error("a b"${'.format("c d")'.repeat(n)})`),
  ),
  python(
    'fields',
    inPython((n) => ` log.error(f"${list(n, (i) => `{a${i}} b`, ' ')}")`),
  ),
  python(
    'nested fields',
    inPython((n) => ` log.error(f"a ${'{'.repeat(n)} b")`),
  ),
  python(
    'nested f-strings',
    inPython((n) => ` log.error(${'f"a {'.repeat(n)}x${'}"'.repeat(n)})`),
  ),
];

const branches = [
  c(
    'else if',
    inC((n) => list(n, (i) => `if (a == ${i}) { log_error("text of ${i}"); }`, ' else ')),
  ),
  c(
    'else if without braces',
    inC((n) => list(n, (i) => `if (a == ${i}) log_error("text of ${i}");`, ' else ')),
  ),
  c(
    'if before if',
    inC((n) => `${list(n, (i) => `if (f("text of ${i}"))`, ' ')} log_error("last text");`),
  ),
  python(
    'elif',
    inPython((n) => ` if a:\n  f("x y")\n${lines(n, (i) => ` elif a == ${i}:\n  log.error("text of ${i}")`)}`),
  ),
  python('deep indentation', (n) => lines(Math.sqrt(n * 2), (i) => `${' '.repeat(i)}if f("text of ${i}"):`)),
  c(
    'switch',
    inC((n) => `switch (a) {\n${lines(n, (i) => `case ${i}: log_error("text of ${i}"); break;`)}\n}`),
  ),
  java(
    'switch of arrows',
    inJava((n) => `return switch (a) {\n${lines(n, (i) => `case ${i} -> "text of ${i}";`)}\n};`),
  ),
  c(
    'goto',
    inC((n) => lines(n, (i) => `m = "text of ${i}"; goto l${i};`) + lines(n, (i) => `l${i}: log_error(m);`)),
  ),
  c(
    'nested calls',
    inC((n) => `${'f("a b", '.repeat(n)}0${')'.repeat(n)};`),
  ),
  c(
    'many texts in nested calls',
    inC((n) => `${'f('.repeat(300)}${list(n, (i) => `"a ${i}"`)}${')'.repeat(300)};`),
  ),
  java(
    'nested lambdas',
    inJava((n) => `${'f(() -> { '.repeat(n)} log.error("some text"); ${'})'.repeat(n)};`),
  ),
  java(
    'many texts in nested lambdas',
    inJava((n) => `${'f(() -> { '.repeat(300)}${lines(n, () => 'log.error("some text");')} ${'})'.repeat(300)};`),
  ),
  c(
    'nested blocks',
    inC((n) => `${'{ f("a b"); '.repeat(n)}${'}'.repeat(n)}`),
  ),
  java(
    'nested classes',
    (n) => `${list(n, (i) => `class A${i} { String s = "a b";`, ' ')}${'}'.repeat(n)}`,
    exceptions,
  ),
];

const preprocessor = [
  c(
    'nested #if',
    (n) => `${lines(n, (i) => `#if A${i}`)}\nint x = f("the word is here");\n${lines(n, () => '#endif')}`,
  ),
  c('#if with a brace that stays open', (n) =>
    lines(n, (i) => `#if A${i}\nvoid f(void) { log_error("text of ${i}");\n#endif`),
  ),
  c('#if with a brace in both branches', (n) =>
    lines(n, (i) => `#if A${i}\nif (a) {\n#else\nif (b) {\n#endif\nlog_error("text of ${i}");`),
  ),
  c(
    '#if in a statement',
    inC((n) => `log_error(\n${lines(n, (i) => `#if A${i}\n"text ${i} "\n#endif`)}\n);`),
  ),
  c(
    'nested #if in a statement',
    inC((n) => `log_error(\n${lines(n, (i) => `#if A${i}\n"text ${i} "`)}\n${lines(n, () => '#endif')});`),
  ),
  c('#elif', (n) => `#if A\n${lines(n, (i) => `#elif B${i}\nint x = f("text of ${i}");`)}\n#endif`),
  c(
    '#else again',
    inC((n) => `#if A\n${lines(n, (i) => `#else\nm = "text of ${i}";`)}\nlog_error(m);`),
  ),
  c(
    'constants',
    (n) =>
      `${lines(n, (i) => `#define M${i} "text of ${i}"`)}\n${inC(() => lines(n, (i) => `log_error("a " M${i});`))(n)}`,
  ),
  c(
    'chain of constants',
    (n) =>
      `#define M0 "text"\n${lines(n, (i) => `#define M${i + 1} M${i} " and"`)}\n${inC(() => lines(n, (i) => `log_error("a " M${i});`))(n)}`,
  ),
  c(
    'cycle of constants',
    (n) =>
      `${lines(n, (i) => `#define M${i} "x " M${(i + 1) % n}`)}\n${inC(() => lines(n, (i) => `log_error("a " M${i});`))(n)}`,
  ),
  c(
    'constants that double',
    (n) =>
      `#define M0 "text"\n${lines(n, (i) => `#define M${i + 1} M${i} " and " M${i}`)}\n${inC(() => lines(n, (i) => `log_error("a " M${i});`))(n)}`,
    { start: 300 },
  ),
  c(
    'constants that grow by ten',
    (n) =>
      `#define M0 "text"\n${lines(20, (i) => `#define M${i + 1} "x" ${`M${i} `.repeat(10)}`)}\n${inC(() => lines(n, (i) => `log_error("${i} " M19);`))(n)}`,
    { start: 100 },
  ),
  c(
    'one long constant',
    (n) => `#define M "${'text '.repeat(n)}"\n${inC(() => lines(n, (i) => `log_error("${i} " M);`))(n)}`,
  ),
  c('macros', (n) => lines(n, (i) => `#define LOG${i}(a, m) log_error(a, m)`)),
  c(
    'macro of many parameters',
    (n) => `#define LOG(${list(n, (i) => `a${i}`)}) log_error(${list(n, (i) => `a${i}, "a b"`)})`,
  ),
  c('macros without an end', (n) => lines(n, (i) => `#define LOG${i}(a, m`)),
  c('continued lines', (n) => `#define M f("a b") ${list(n, () => '\\\n g("a b");', ' ')}`),
  c('continued comments', (n) => lines(n, () => '// a comment \\')),
  c(
    'shorthands',
    (n) =>
      `${lines(n, (i) => `#define S${i} (buf)`)}\n${lines(n, (i) => `void f${i}(char *m) { char buf[9]; sprintf(buf, m); log_error(S${i}); }`)}`,
  ),
];

const definitions = [
  c(
    'chain of wrappers',
    (n) =>
      `void w0(char *m) { syslog(3, m); }\n${lines(n, (i) => `void w${i + 1}(char *m) { w${i}(m); w${i}("some text"); }`)}`,
  ),
  c('cycle of wrappers', (n) => lines(n, (i) => `void w${i}(char *m) { w${(i + 1) % n}(m); syslog(3, "some text"); }`)),
  c(
    'macros of macros',
    (n) =>
      `#define W0(m) syslog(3, m)\n${lines(n, (i) => `#define W${i + 1}(m) W${i}(m)`)}\n${inC(() => lines(n, (i) => `W${i}("some text");`))(n)}`,
  ),
  c('one name defined again', (n) => lines(n, () => 'void log_it(char *m) { syslog(3, m); }')),
  c(
    'one parameter handed to many',
    inC((n) => lines(n, (i) => `f${i}_log(m);`)),
  ),
  c(
    'one parameter printed by many',
    inC((n) => lines(n, (i) => `f${i}_log("%s: %s", "a", m);`)),
  ),
  c('many parameters', (n) => `void g(${list(n, (i) => `char *a${i}`)}) { log_error(${list(n, (i) => `a${i}`)}); }`),
  c(
    'many parameters handed one by one',
    (n) => `void g(${list(n, (i) => `char *a${i}`)}) { ${list(n, (i) => `log_error(a${i});`, ' ')} }`,
  ),
  python(
    'many parameters in fields',
    (n) => `def g(${list(n, (i) => `a${i}`)}):\n${lines(n, (i) => ` log.error(f"x {a${i}}")`)}`,
  ),
  c(
    'parameters side by side',
    inC((n) => 'm '.repeat(n)),
  ),
  c(
    'variables of variables',
    inC((n) => lines(n, (i) => `char *v${i + 1} = ${i ? `v${i}` : 'm'}; log_error(v${i});`)),
  ),
  c(
    'buffers of buffers',
    inC((n) => `sprintf(v0, m);\n${lines(n, (i) => `sprintf(v${i + 1}, "%s", v${i}); log_error(v${i});`)}`),
  ),
  c(
    'one buffer of many',
    (n) => `void g(${list(n, (i) => `char *a${i}`)}) { ${list(n, (i) => `sprintf(b, a${i});`, ' ')} log_error(b); }`,
  ),
  c(
    'callbacks',
    (n) =>
      `${lines(n, (i) => `void f${i}(char *m) { log_error(m); }`)}\nstruct o o = { ${list(n, (i) => `.log = f${i}`)} };`,
  ),
  c('declarations', (n) => lines(n, (i) => `void f${i}(const char *m, ...) __attribute__((format(printf, 1, 2)));`)),
  c('declarations without an end', (n) => lines(n, (i) => `void f${i}(const char *m)`)),
  c('attributes without an end', (n) => lines(n, () => 'PRINTF_LIKE(1, 2)')),
  c('old declarations', (n) => lines(n, (i) => `f${i}(m) char *m; { log_error(m); }`)),
  c(
    'statements without calls',
    inC((n) => lines(n, (i) => `t[${i}] = "text of ${i}";`)),
  ),
  python(
    'statements without calls',
    inPython((n) => lines(n, (i) => ` t[${i}] = "text of ${i}"`)),
  ),
  c(
    'one variable with many texts',
    inC((n) => lines(n, (i) => `m = "text of ${i}";`)),
  ),
  c(
    'variables that are told later',
    inC((n) => `${lines(n, (i) => `v${i} = "text of ${i}";`)}\n${lines(n, (i) => `log_error(v${i});`)}`),
  ),
  c(
    'written files',
    inC((n) => `FILE *o = fopen("a", "w");\n${lines(n, (i) => `fprintf(o, "text of ${i}");`)}`),
  ),
  c(
    'mentioned functions',
    inC((n) => lines(n, (i) => `log_error("%s", text_of${i}(a));`)),
  ),
  c(
    'mentioned tables',
    (n) =>
      `${lines(n, (i) => `char *T${i}[] = { "text of ${i}" };`)}\n${inC(() => lines(n, (i) => `log_error("%s", T${i}[a]);`))(n)}`,
  ),
  c('returned tables', (n) => lines(n, (i) => `char *f${i}(int a) { char *t[] = { "text of ${i}" }; return t[a]; }`)),
];

const unfinished = [
  c('quotes that stay open', (n) => lines(n, () => 'f("abc def')),
  c('escaped quotes in a text that stays open', (n) => `f("${'\\"'.repeat(n)}`),
  java('escaped quotes in a block that stays open', (n) => `f("""${'\\"""'.repeat(n)}`),
  python('escaped quotes in a text that stays open', (n) => `f("${'\\"'.repeat(n)}`),
  c('comments that stay open', (n) => '/* abc "def" '.repeat(n)),
  c('round brackets that stay open', (n) => 'f("a b" ('.repeat(n)),
  c('braces that stay open', (n) => 'f("a b"); {'.repeat(n)),
  c('mixed brackets that stay open', (n) => '({[ "a b" '.repeat(n)),
  c('brackets that close nothing', (n) => ')"a b"]}'.repeat(n)),
  c('calls that stay open in blocks', (n) => '{ f("a b", } '.repeat(n)),
  java(
    'comparisons like types',
    inJava((n) => `f("a b", ${list(n, (i) => `a${i}`, ' < ')});`),
    { copies: 8 },
  ),
  java('types that stay open', (n) => `class A { String s = "a b"; ${'List<'.repeat(n)} }`),
  java('text blocks that stay open', (n) => lines(n, () => 'f("""abc\n " def""')),
  java(
    'annotations',
    (n) => `class A {\n${lines(n, (i) => `@Path("text ${i}") @Doc(value = "some text") void f${i}() { }`)}\n}`,
  ),
  java('annotations of one member', (n) => `class A {\n${lines(n, (i) => `@Path("text ${i}")`)} void f() { }\n}`),
  java(
    'numbered messages',
    (n) =>
      `${lines(n, (i) => `@MessageLogger(projectCode = "GATE")\n@Message(id = ${i}, value = "text of it") void f${i}();`)}`,
  ),
  python('triple quotes', (n) => `${lines(n, () => 'f("""a b""")')}\n"""${'a "b" \n'.repeat(n)}`),
  python('triple quotes that stay open', (n) => lines(n, () => `f(x'''a b\n"""`)),
  python('round brackets that stay open', (n) => lines(n, () => 'f("a b", (')),
  python('decorators', (n) => `${lines(n, (i) => `@d("text ${i}")`)}\ndef f(): pass`),
  python('backslashes', (n) => `f("a b" ${'\\\n "c d"'.repeat(n)})`),
  python('semicolons', (n) => 'f("a b"); '.repeat(n)),
  python('empty definitions', (n) => lines(n, (i) => `def f${i}(`)),
  c('comments', (n) => lines(n, (i) => `/* comment ${i} */ // and more`)),
  c(
    'blanks in a text',
    inC((n) => `log_error("a${' '.repeat(n)}b"); log_error("${' '.repeat(n)}");`),
  ),
  c(
    'labels',
    inC((n) => lines(n, (i) => `l${i}: f("text of ${i}");`)),
  ),
  c(
    'colons',
    inC((n) => `f("a b"); ${'a : '.repeat(n)}`),
  ),
];

const annotated = [
  c(
    'annotated calls',
    inC((n) => lines(n, (i) => `log_error("text of ${i}"); // sigma-extract: ignore it`)),
  ),
  c(
    'annotated calls in one line',
    inC((n) => list(n, (i) => `log_error("text of ${i}"); /* sigma-extract: alert it */`, ' ')),
  ),
  c(
    'annotated operands',
    inC((n) => `log_error(a) + ${list(n, (i) => `f("text of ${i}") /* sigma-extract: ignore */`, '\n+ ')};`),
  ),
  c('annotated macros', (n) => lines(n, (i) => `#define M${i} "text of ${i}" /* sigma-extract: ignore */`)),
  c('one annotated macro', (n) => `#define M ${list(n, (i) => `"text of ${i}" /* sigma-extract: ignore */`, ' ')}`),
  python('annotations beside nothing', (n) => lines(n, () => '# sigma-extract: whatever')),
];

const thrown = [
  java(
    'chain of exceptions',
    (n) => lines(n, (i) => `class E${i + 1} extends ${i ? `E${i}` : 'Exception'} { }`),
    exceptions,
  ),
  java(
    'chain of exceptions, last first',
    (n) => lines(n, (i) => `class E${n - i} extends ${i + 1 < n ? `E${n - i - 1}` : 'Exception'} { }`),
    exceptions,
  ),
  java(
    'cycle of exceptions',
    (n) => lines(n, (i) => `class E${i}Exception extends E${(i + 1) % n}Exception { }`),
    exceptions,
  ),
  java('one exception defined again', (n) => lines(n, () => 'class MyError extends MyError { } '), exceptions),
  java(
    'heirs of one defined again',
    (n) => lines(n, (i) => `class MyError extends Exception { } class E${i} extends MyError { }`),
    exceptions,
  ),
  java('classes without a body', (n) => lines(n, (i) => `class E${i} extends Exception`), exceptions),
  java(
    'thrown exceptions',
    inJava((n) => lines(n, (i) => `if (a) throw new E${i % 100}Exception("text of ${i}");`)),
    exceptions,
  ),
  java(
    'thrown in a function of many parameters',
    (n) =>
      `class A { void g(${list(n, (i) => `int a${i}`)}) { ${lines(n, () => 'throw new MyException("some text");')} } }`,
    exceptions,
  ),
  java(
    'handlers',
    inJava((n) => lines(n, (i) => `try { } catch (E${i}Exception | MyException e) { log.error("text of ${i}", e); }`)),
    exceptions,
  ),
  java(
    'nested handlers',
    inJava((n) => `${'try { } catch (MyException e) { '.repeat(n)}${'}'.repeat(n)}`),
    exceptions,
  ),
  java(
    'calls in a handler',
    inJava((n) => `try { } catch (MyException e) { ${'f('.repeat(n)}${')'.repeat(n)}; }`),
    exceptions,
  ),
  python(
    'exceptions',
    (n) => lines(n, (i) => `class E${i}Error(A${i}Error, Exception): pass\nraise E${i}Error("text of ${i}")`),
    exceptions,
  ),
  python('bases', (n) => `class E(${list(n, (i) => `B${i}`)}, Exception):\n  code = "some text"`, exceptions),
  python(
    'imports and handlers',
    (n) =>
      lines(
        n,
        (i) =>
          `from a import Err${i}Error as Own${i}Error\ntry: pass\nexcept Own${i}Error as e:\n  log.error("some text", e)`,
      ),
    exceptions,
  ),
];

const bundles = [
  bundle('entries', (n) => lines(n, (i) => `key.of${i} = Text of {0} and ${i}`)),
  bundle('one key', (n) => lines(n, (i) => `key.of = Text of {0} and ${i}`)),
  bundle('one long value', (n) => `key = ${'text of it '.repeat(n)}`),
  bundle('one continued value', (n) => `key = ${'text of it \\\n '.repeat(n)}`),
  bundle('one long key', (n) => `${'key.'.repeat(n)} = text of it`),
  bundle('blanks', (n) => `${lines(n, () => '          ')}\nkey${' '.repeat(n)}= a b`),
  bundle('numbers that stay open', (n) => `key = {${'1'.repeat(n)}`),
  bundle('apostrophes and braces', (n) => `key = ${"'{0 ' {1, ".repeat(n)}`),
];

const values = [
  c(
    'percent and digits',
    inC((n) => `log_error("%${'0'.repeat(n)} a");`),
  ),
  java(
    'percent and digits',
    inJava((n) => `log.error("%${'0'.repeat(n)}} a");`),
  ),
  python(
    'percent and digits',
    inPython((n) => ` log.error("%${'0'.repeat(n)}} a")`),
  ),
  python(
    'braces',
    inPython((n) => ` log.error("${'{a:{'.repeat(n)}")`),
  ),
  c(
    'private characters',
    inC((n) => `log_error("a ${'%\uE000'.repeat(n)}");`),
  ),
  c(
    'percent signs',
    inC((n) => `log_error("${'%s %d '.repeat(n)}");`),
  ),
  c(
    'escapes',
    inC((n) => `log_error("${'\\x41\\n'.repeat(n)} a b");`),
  ),
];

export const kinds = [
  ...lists,
  ...choices,
  ...branches,
  ...preprocessor,
  ...definitions,
  ...unfinished,
  ...annotated,
  ...thrown,
  ...bundles,
  ...values,
];
