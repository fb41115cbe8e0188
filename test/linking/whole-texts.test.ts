// What a program can put into a placeholder stands there: literals, arms of choices, variables, constants, results of functions.
import { beforeAll, describe, expect, test } from 'vitest';
import { loadGrammars } from '../../src/syntax/trees/grammars.ts';
import { kindsIn, messagesIn, messagesOf } from './whole-texts.ts';

beforeAll(() => loadGrammars(['csharp', 'tsx', 'kotlin', 'ruby']));

type Case = readonly [what: string, source: string, expected: readonly string[]];

const inC = (body: string): string => `#include <syslog.h>\nvoid f(int n, const char *u)\n{\n  ${body}\n}\n`;

const ofC: readonly Case[] = [
  [
    'both arms as a value',
    'syslog(LOG_ERR, "door: %s", n ? "forced open" : "left open");',
    ['error door: forced open', 'error door: left open'],
  ],
  [
    'an arm that is not known',
    'syslog(LOG_ERR, "door: %s", n ? "forced open" : u);',
    ['error door: forced open', 'error door: {}'],
  ],
  ['a literal before a value', 'syslog(LOG_ERR, "%s by %s", "seal broken", u);', ['error seal broken by {}']],
  ['an argument by its position', 'syslog(LOG_ERR, "%2$s by %1$s", u, "seal broken");', ['error seal broken by {}']],
  ['behind a width', 'syslog(LOG_ERR, "%*d: %s", 4, n, "seal broken");', ['error {}: seal broken']],
  ['the text of errno takes no argument', 'syslog(LOG_ERR, "%m: %s", "seal broken");', ['error {}: seal broken']],
  [
    'arms of the format',
    'syslog(LOG_ERR, n ? "in: %s" : "out: %s", "seal broken");',
    ['error in: seal broken', 'error out: seal broken'],
  ],
  ['a text that is translated', 'syslog(LOG_ERR, "door: %s", _("forced open"));', ['error door: forced open']],
  [
    'cut or padded texts stay values',
    'syslog(LOG_ERR, "door %.3s and %-9s", "forced", "closed for good");',
    ['error closed for good', 'error door {} and {}'],
  ],
  [
    'too many arms stay a value',
    `syslog(LOG_ERR, "%s %s %s %s", ${Array(4).fill('n ? "one side" : "other side"').join(', ')});`,
    [
      ...['one', 'other'].flatMap((a) =>
        ['one', 'other'].flatMap((b) => ['one', 'other'].map((c) => `error ${a} side ${b} side ${c} side {}`)),
      ),
    ],
  ],
  [
    'a variable',
    'const char *why = n ? "forced open" : "left open";\n  syslog(LOG_ERR, "door: %s", why);',
    ['error door: forced open', 'error door: left open', 'error door: {}', 'error forced open', 'error left open'],
  ],
  [
    'a buffer',
    'char b[64];\n  snprintf(b, sizeof b, "seal %d broken", n);\n  syslog(LOG_ERR, "door: %s", b);',
    ['error door: seal {} broken', 'error door: {}', 'error seal {} broken'],
  ],
  [
    'a selection of types',
    'syslog(LOG_ERR, _Generic(n, int: "whole seal %d", default: "other seal"), n);',
    ['error other seal', 'error whole seal {}'],
  ],
  [
    'conversions of other printfs',
    'syslog(LOG_ERR, "seal %pI4 %*ph %pV %uz of %V end", n, n, n, n, n);',
    ['error seal {} {} {} {} of {} end'],
  ],
  [
    'positions of widths',
    'syslog(LOG_ERR, "seal %1$*2$s, %2$.*1$s, %*2$d, %3$0*1$d end", u, n);',
    ['error seal {}, {}, {}, {} end'],
  ],
];

describe('C', () => {
  test.each(ofC)('%s', (_, body, expected) => expect(messagesIn('c', inC(body))).toEqual(expected));
});

const ofJava: readonly Case[] = [
  [
    'values of a switch',
    'log.error("door: " + switch (n) { case 1 -> "forced open"; default -> "left open"; });',
    ['error door: forced open', 'error door: left open'],
  ],
  [
    'a block of a switch',
    'log.error(switch (n) { case 1 -> { int x = 2; yield "forced open"; } default -> "left open"; });',
    ['error forced open', 'error left open'],
  ],
  [
    'labels of a switch',
    'log.error(switch (n) { case 1: yield "forced open"; default: yield "left open"; });',
    ['error forced open', 'error left open'],
  ],
  [
    'a switch that is assigned',
    'String m = switch (n) { case 1 -> "forced open"; default -> "left open"; };\n    log.error(m);',
    ['error forced open', 'error left open'],
  ],
  [
    'arms in a format',
    'log.error(String.format("door: %s", b ? "forced open" : "left open"));',
    ['error door: forced open', 'error door: left open'],
  ],
  [
    'the method that formats',
    'log.error("door: %s".formatted(b ? "forced open" : "left open"));',
    ['error door: forced open', 'error door: left open'],
  ],
  ['a numbered value', 'log.error(MessageFormat.format("door: {0}", "forced open"));', ['error door: forced open']],
  [
    'the method that concatenates',
    'log.error("door: ".concat(b ? "forced open" : "left open"));',
    ['error door: forced open', 'error door: left open'],
  ],
  ['joined texts', 'log.error(String.join(" ", "door", "forced open"));', ['error door forced open']],
  [
    'escapes of a source',
    'log.error(\\u0022door forced\\u0022); log.error("a \\u0022 + "door"); log.error("a \\\\u0022b door");',
    ['error a \\u0022b door', 'error a door', 'error door forced'],
  ],
];

describe('Java', () => {
  test.each(ofJava)('%s', (_, body, expected) =>
    expect(messagesIn('java', `class A {\n  void f(int n, boolean b) {\n    ${body}\n  }\n}\n`)).toEqual(expected),
  );

  test('a constant before, behind and as the format', () => {
    const source = `class A {
  static final String DENIED = "entry denied to ";
  static final String LEFT = " left by the window";
  void f(String u) {
    log.error(DENIED + u);
    log.error(u + LEFT);
    throw new SecurityException(DENIED + u);
  }
}`;
    expect(messagesIn('java', source)).toEqual(
      expect.arrayContaining(['error entry denied to {}', 'error {} left by the window']),
    );
  });
});

const ofPython: readonly Case[] = [
  [
    'arms in an f-string',
    `log.error(f"{'Forced' if n else 'Left'} door of {u!r:>9}")`,
    ['error Forced door of {}', 'error Left door of {}'],
  ],
  [
    'a text in place of none',
    `log.error(f"door: {u or 'forced open'}")`,
    ['error door: forced open', 'error door: {}'],
  ],
  ['a translated text in an f-string', `log.error(f"door: {_('forced open')}")`, ['error door: forced open']],
  [
    'a long f-string',
    `log.error(f"""door {'forced open' if n else 'left open'}""")`,
    ['error door forced open', 'error door left open'],
  ],
  [
    'the percent sign',
    'log.error("door: %s" % ("forced open" if n else "left open"))',
    ['error door: forced open', 'error door: left open'],
  ],
  ['a tuple', 'log.error("%s by %s" % ("forced open", u))', ['error forced open by {}']],
  [
    'a dict',
    'log.error("door: %(why)s by %(who)s" % {"why": "forced open", "who": u})',
    ['error door: forced open by {}'],
  ],
  ['a named value', 'log.error("door: {why}".format(why="forced open"))', ['error door: forced open']],
  [
    'a value of the logger',
    'log.error("door: %s", "forced open" if n else "left open")',
    ['error door: forced open', 'error door: left open'],
  ],
  ['joined texts', 'log.error(" ".join(["door", "forced open"]))', ['error door forced open']],
];

describe('Python', () => {
  test.each(ofPython)('%s', (_, body, expected) =>
    expect(messagesIn('python', `def f(u, n):\n    ${body}\n`)).toEqual(expected),
  );

  test.each(['self.TXT', 'cls.TXT', 'Gate.TXT'])('the constant %s', (name) => {
    const source = `class Gate:
    TXT = "door of the vault: "
    def f(self, u):
        log.error(${name} + "forced open")
        log.error(f"{${name}}left open")
        log.error("%sshut" % ${name})
        log.error(${name} + u)
`;
    const whole = ['forced open', 'left open', 'shut', '{}'].map((end) => `error door of the vault: ${end}`);
    expect(messagesIn('python', source)).toEqual(expect.arrayContaining(whole));
  });

  test('what a function returns', () => {
    const source =
      'def why(n):\n    if n: return "forced open"\n    return "left open"\ndef f(n):\n    log.error("door: " + why(n))\n';
    expect(messagesIn('python', source)).toEqual(
      expect.arrayContaining(['error door: forced open', 'error door: left open']),
    );
  });
});

describe('C, across functions and macros', () => {
  test.each<[what: string, source: string, expected: readonly string[]]>([
    [
      'macros alone',
      '#define WHO "Thief"\n#define WHAT " at the door"\nvoid f(int n) { syslog(LOG_ERR, WHO WHAT); }',
      ['error Thief at the door'],
    ],
    [
      'a macro around a text',
      '#define SEEN(x) "Seen: " x " today"\nvoid f(int n) { syslog(LOG_ERR, SEEN("thief")); }',
      ['error Seen: thief today'],
    ],
    [
      'a macro around a macro',
      '#define WHO "thief"\n#define SEEN(x) "Seen: " x\nvoid f(int n) { syslog(LOG_ERR, SEEN(WHO)); }',
      ['error Seen: thief'],
    ],
    [
      'arms of a macro',
      '#define PICK(x) ((x) ? "first thief" : "other thief")\nvoid f(int n) { syslog(LOG_ERR, PICK(n)); }',
      ['error first thief', 'error other thief'],
    ],
    [
      'named members',
      'static struct rule r[] = { { .n = 1, .msg = "thief seen" } };\nvoid f(int i) { syslog(LOG_ERR, "%s", r[i].msg); }',
      ['error thief seen'],
    ],
    [
      'a single record',
      'static const struct rule one = { .n = 1, .msg = "thief seen" };\nvoid f(int i) { syslog(LOG_ERR, "%s", one.msg); }',
      ['error thief seen'],
    ],
    [
      'returned texts',
      'static const char *why(int n) { return n ? "door forced" : "door left"; }\nvoid f(int n) { syslog(LOG_ERR, "thief: %s", why(n)); }',
      ['error thief: door forced', 'error thief: door left'],
    ],
    [
      'an old-style function',
      'warn2(t, n) char *t; long n; { syslog(LOG_ERR, t, n); }\nvoid f(int n) { warn2("a thief numbered %d was seen", n); }',
      ['error a thief numbered {} was seen'],
    ],
    [
      'a pointer to a function',
      'static void say(const char *t) { syslog(LOG_ERR, "%s", t); }\nstatic void (*hook)(const char *) = say;\nvoid f(int n) { hook("thief seen"); }',
      ['error thief seen'],
    ],
  ])('%s', (_, source, expected) =>
    expect(messagesIn('c', `#include <syslog.h>\n${source}\n`)).toEqual(expect.arrayContaining([...expected])),
  );

  test('constants in several languages are those of English', () => {
    const facts = {
      'lang/en.h': '#define DENIED "entry denied to %s"\n',
      'lang/de.h': '#define DENIED "kein Zutritt fuer %s"\n',
    };
    expect(
      messagesOf('c', { ...facts, 'a.c': 'void f(char *u) { syslog(LOG_ERR, "gate: " DENIED, u); }\n' }),
    ).toContain('error gate: entry denied to {}');
    expect(messagesOf('c', facts)).toEqual(['unknown entry denied to {}']);
  });
});

test('lines of protocols are replies', () => {
  const source =
    'def f(c):\n    c.push("550 mailbox not here")\n    c.write("HTTP/1.1 400 Bad Request\\r\\n")\n    log.error("550 doors shut")\n';
  expect(kindsIn('python', source)).toEqual(['reply', 'reply', 'log']);
});

test('a text that is thrown has the severity of the call that logs it', () => {
  const source =
    'class GateError(Exception): pass\ndef g(u):\n    raise GateError("forged badge of %s" % u)\ndef f(u):\n    try:\n        g(u)\n    except GateError as e:\n        log.error("no: %s", e)\n';
  expect(messagesIn('python', source)).toContain('error forged badge of {}');
});

describe('a constant in the body of a reply is what its text would be', () => {
  const text = 'access denied: badge is forged';
  test.each<[language: string, source: string]>([
    ['csharp', `class A { const string Refused = "${text}"; R F() { return Unauthorized(new { error = Refused }); } }`],
    ['go', `package a\nconst refused = "${text}"\nfunc f(c *gin.Context) { c.JSON(401, gin.H{"error": refused}) }`],
    [
      'java',
      `class A { static final String REFUSED = "${text}"; R f() { return ResponseEntity.status(401).body(Map.of("error", REFUSED)); } }`,
    ],
    ['javascript', `const REFUSED = '${text}';\nfunction f(res) { res.status(401).json({ error: REFUSED }); }`],
    [
      'kotlin',
      `const val REFUSED = "${text}"\nfun f(call: Call) { call.respond(Unauthorized, mapOf("error" to REFUSED)) }`,
    ],
    ['python', `REFUSED = '${text}'\ndef f():\n    return jsonify({"error": REFUSED}), 401\n`],
    ['ruby', `REFUSED = '${text}'\ndef f\n  render json: { error: REFUSED }, status: 401\nend\n`],
  ])('%s', (language, source) => expect(messagesIn(language, source)).toEqual([expect.stringContaining(text)]));

  test('a constant that a function within the call assigns is none', () => {
    const source = `const QUIET = '${text}';\nfunction f(res) { let x; res.send(() => { x = QUIET }); }`;
    expect(messagesIn('javascript', source)).toEqual([]);
  });
});
