// Every reason why a text is not a message, as reports show it. A reason that is not listed here does not compile.
// docs/exclusions.md is generated from this table: `node scripts/exclusions-page.mjs > docs/exclusions.md`.

interface Meaning {
  /** One sentence. */
  readonly meaning: string;
  /** Source, comment or setting with a text that this reason excludes. */
  readonly example: string;
}

export const exclusionReasons = {
  // ── what the user says ──
  annotation: {
    meaning: 'A comment beside the text says `ignore`; its own reason follows the colon.',
    example: '/* sigma-extract: ignore nightly drill */ log_error("alarm raised");',
  },
  denied: {
    meaning: 'A pattern under `deny` in the configuration matches; the pattern follows the colon.',
    example: 'deny: ["connection from * closed"]',
  },
  'none of the keywords': {
    meaning: 'Only messages with one of the given keywords count, and the text has none of them.',
    example: '--keywords attack --only-keywords',
  },
  'not a sink': {
    meaning: 'The configuration lists the call as one that emits nothing.',
    example: 'not-sinks: [remember]',
  },

  // ── where the text stands ──
  comparison: {
    meaning: 'The text is compared with something, or tells whether something matches.',
    example: 'if (strcmp(answer, "access denied") == 0)',
  },
  key: {
    meaning: 'The text selects or names something: a key of a map, a setting, a header, an environment variable.',
    example: 'getenv("FAIL MODE")',
  },
  value: {
    meaning: 'The text is the value of something, not the sentence that reports it.',
    example: 'log.error("login failed", user="nobody at all")',
  },
  constant: {
    meaning: 'No call that emits anything uses the constant, and its name does not sound like a message.',
    example: 'GREETING = "welcome to the desk"',
  },
  docstring: {
    meaning: 'The text documents a module, a class or a function.',
    example: 'def open_gate():\n    "Opens the gate."',
  },
  'disabled code': {
    meaning: 'The preprocessor removes the code around the text.',
    example: '#if 0\nlog_error("gate is stuck");\n#endif',
  },
  'test data': {
    meaning: 'The text stands in a table of test cases.',
    example: 'static const char *test_cases[] = { "invalid request" };',
  },
  'content of a file': {
    meaning: 'The function that writes the text has opened a file that is no log.',
    example: 'FILE *f = fopen(path, "w"); fprintf(f, "access was denied");',
  },
  'text of an object': {
    meaning: 'The text shows an object as a string; nothing says that it is logged.',
    example: 'public String toString() { return "gate of " + name; }',
  },
  assembly: {
    meaning: 'The text is assembly language.',
    example: 'asm("mov eax, ebx");',
  },
  'compile time': {
    meaning: 'Only the compiler prints the text.',
    example: 'static_assert(sizeof(int) == 4, "int has the wrong size");',
  },

  // ── what the call does with it ──
  usage: {
    meaning: 'The text explains how to use the program: its usage, its options, its licence.',
    example: 'parser.add_argument("--gate", help="the gate that failed")',
  },
  description: {
    meaning: 'The text describes or labels a thing: a command, a setting, a dialog, a column.',
    example: '{ "stop", stop_it, "halts the server" }',
  },
  label: {
    meaning: 'The text labels a measurement.',
    example: 'metrics.counter("requests that failed")',
  },
  name: {
    meaning: 'The text names what the call creates, or what its function returns.',
    example: 'create_zone("main entry")',
  },
  setting: {
    meaning: 'The call sets an option, a parameter or a header.',
    example: 'set_option("failure mode")',
  },
  command: {
    meaning: 'The text is run as a command.',
    example: 'run_command("rm -rf cache")',
  },

  // ── what the text looks like ──
  'no words': {
    meaning: 'The text has no two letters in a row once markup is removed.',
    example: 'log_info("---- %d ----", n);',
  },
  'single word': {
    meaning: 'The text is one word, and no call that emits it is known.',
    example: 'lookup("failed")',
  },
  'format fragment': {
    meaning: 'The text has placeholders but no word of three letters.',
    example: 'append("%s: id %s", a, b)',
  },
  'file name': {
    meaning: 'The text is a path or a URL, or the call opens or handles files.',
    example: 'unlink("/run/gate.pid")',
  },
  'regular expression': {
    meaning: 'The call treats the text as a pattern or as its replacement.',
    example: 're.compile("access denied for (.*)")',
  },
  'data format': {
    meaning: 'The text follows a format for machines: a date, a header, a media type, a key, a file of settings.',
    example: 'strftime(out, size, "%d of %B", now)',
  },
  SQL: {
    meaning: 'The text is a database statement or a piece of one.',
    example: '"SELECT name FROM visitors WHERE id = ?"',
  },
  'source code': {
    meaning: 'The text is source code that the program generates.',
    example: 'out.println("  return value;\\n");',
  },
  'style sheet': {
    meaning: 'The text is CSS.',
    example: 'page(css="body { color: red }")',
  },
  revision: {
    meaning: 'The text identifies a revision of the file for `what` or RCS.',
    example: '"$Id: gate.c,v 1.2 2026/01/01 keeper Exp $"',
  },

  // ── what file it stands in ──
  translation: {
    meaning: 'The file translates the messages of another one.',
    example: 'messages_de.properties',
  },
  configuration: {
    meaning: 'The file holds settings, not messages.',
    example: 'log4j.properties',
  },
} as const satisfies Readonly<Record<string, Meaning>>;

export type ExclusionReason = keyof typeof exclusionReasons;

/** Why a text is not a message. After `annotation` and `denied` stands what the user wrote. */
export interface Excluded {
  readonly reason: ExclusionReason | `${'annotation' | 'denied'}: ${string}`;
}
