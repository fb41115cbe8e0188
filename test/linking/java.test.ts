// Java: what emits a text and how severe it is, what is no message, and constants of classes.
import { describe, expect, test } from 'vitest';
import { linkJava, linkMethod, textOf } from './samples.ts';

const first = (...given: Parameters<typeof linkMethod>) => linkMethod(...given)[0]!;

describe('sinks and severities', () => {
  test.each([
    ['log.fatal("no more room");', 'fatal', 'log', 'fatal'],
    ['LOG.error("no more room", e);', 'error', 'log', 'error'],
    ['this.log.warn(MARKER, "no more room");', 'warn', 'log', 'warning'],
    ['getLogger().info("no more room");', 'info', 'log', 'info'],
    ['Foo.LOGGER.trace("no more room");', 'trace', 'log', 'debug'],
    ['logger.severe("no more room");', 'severe', 'log', 'error'],
    ['logger.log(Level.SEVERE, "no more room {0}", x);', 'log', 'log', 'error'],
    ['logger.log(Level.WARNING, "no more room");', 'log', 'log', 'warning'],
    ['logger.log(level, "no more room");', 'log', 'log', 'unknown'],
    ['logger.logp(Level.FINE, A, B, "no more room");', 'logp', 'log', 'debug'],
    ['logger.log(System.Logger.Level.ERROR, "no more room");', 'log', 'log', 'error'],
    ['logger.printf(Level.ERROR, "no more room in %s", x);', 'printf', 'log', 'error'],
    ['log.atLevel(Level.ERROR).log("no more room");', 'log', 'log', 'error'],
    ['log.atError().setMessage("no more room").log();', 'setMessage', 'log', 'error'],
    ['log.atWarn().addArgument(x).log("no more room");', 'log', 'log', 'warning'],
    ['log.error(() -> "no more room");', 'error', 'log', 'error'],
    ['helper.report(LOG, "no more room");', 'report', 'log', 'unknown'],
    ['Utils.warn(AUDIT_LOG, "no more room");', 'warn', 'log', 'warning'],
    ['log.debugv("no more room in {0}", x);', 'debugv', 'log', 'debug'],
    ['throw Errors.newRoomException("no more room");', 'newRoomException', 'throw', 'unknown'],
    ['System.err.println("no more room");', 'System.err.println', 'terminal', 'error'],
    ['response.sendError(403, "no more room");', 'sendError', 'reply', 'error'],
    ['throw new LoginException("no more room");', 'LoginException', 'throw', 'unknown'],
    ['x.fail(new LoginException("no more room"));', 'LoginException', 'throw', 'unknown'],
    ['throw new AssertionError("no more room");', 'AssertionError', 'throw', 'unknown'],
    ['throw new IOException(sb.append("no more room for ").append(x).toString());', 'IOException', 'throw', 'unknown'],
    ['log.error(sb.append("no more room for ").append(x).toString());', 'error', 'log', 'error'],
    ['sb.append("no more room for ").append(x);', 'append', 'call', 'unknown'],
    ['assert free > 0 : "no more room";', null, 'throw', 'unknown'],
    ['Assert.state(free, "no more room");', 'state', 'throw', 'unknown'],
    ['Preconditions.checkState(free, "no more room");', 'checkState', 'throw', 'unknown'],
    ['return "no more room";', 'serve', 'return', 'unknown'],
  ])('%s', (body, sink, sinkKind, severity) =>
    expect(first(body)).toMatchObject({ origin: { sink, sinkKind }, severity, excluded: null }),
  );

  test('an exception names itself in its constructor', () =>
    expect(first('super("no more room");', 'RoomException', 'RoomException').origin).toMatchObject({
      sink: 'RoomException',
      sinkKind: 'throw',
    }));

  test('the constructor of another class throws nothing', () =>
    expect(first('super("no more room");', 'Room', 'Room').origin.sinkKind).toBe('call'));

  test.each([
    ['@LogMessage(level = Level.ERROR) @Message(id = 12, value = "no more room") void a();', 'log', 'error'],
    ['@Message(id = 12, value = "no more room") @LogMessage(level = WARN) void a();', 'log', 'warning'],
    ['@Message("no more room") RuntimeException a();', 'log', 'unknown'],
    ['@NotNull(message = "no more room") String a;', 'reply', 'unknown'],
  ])('%s', (member, sinkKind, severity) =>
    expect(linkJava({ A: `interface A { ${member} }` })[0]).toMatchObject({
      origin: { sinkKind },
      severity,
      excluded: null,
    }),
  );
});

describe('no messages', () => {
  test.each([
    ['if (x.equals("not there")) stop();', 'comparison'],
    ['settings.store(out, "not there");', 'description'],
    ['JOptionPane.showMessageDialog(this, "not there");', 'description'],
    ['x.replaceAll("not there", y);', 'regular expression'],
    ['Pattern.compile("not there");', 'regular expression'],
    ['new SimpleDateFormat("dd MMM yyyy HH");', 'key'],
    ['answers.put("not there", y);', 'key'],
    ['response.setHeader(CACHE, "no-store, must-revalidate");', 'key'],
    ['options.addOption(H, "prints a help text");', 'usage'],
    ['new File("/a dir/not there");', 'file name'],
    ['Runtime.getRuntime().exec("ls /proc/self");', 'command'],
    ['new ProcessBuilder("sh", "/opt/run it");', 'command'],
    ['query("SELECT a FROM b");', 'SQL'],
    ['new GateProperty("the width of the gate");', 'description'],
    ['new LogFinder("META-INF/services/gates/");', 'file name'],
    ['log.info("{}", x);', 'no words'],
    ['log.info("Usage: it FILE");', 'usage'],
  ])('%s: %s', (body, reason) => expect(first(body).excluded?.reason).toBe(reason));

  test('the value behind a key stays', () =>
    expect(linkMethod('answers.put("locked", "not there");')[1]!.excluded).toBeNull());

  test.each([
    'new GateState("the gate is shut")',
    'new ErrorInfo("the gate is shut")',
    'gateProperty("the gate is shut")',
  ])('%s may tell', (body) => expect(first(`${body};`).excluded).toBeNull());

  test('what a constructor hands on is what its class is', () =>
    expect(first('super("the width of the gate");', 'GateProperty', 'GateProperty').excluded?.reason).toBe(
      'description',
    ));

  test('toString shows an object', () => {
    expect(first('return "no more " + "room";', 'toString').excluded?.reason).toBe('text of an object');
    expect(first('log.warn("no more room");', 'toString').excluded).toBeNull();
  });

  test('an enum constant compares nothing', () =>
    expect(linkJava({ E: 'enum E { MATCHES_NOTHING("no more room") }' })[0]!.excluded).toBeNull());

  test('a method that removes a usage is no help text', () =>
    expect(first('log.warn("no more room");', 'removeUsage').excluded).toBeNull());

  test('a factory compares nothing', () => expect(first('newMatchNoDocsQuery("no more room");').excluded).toBeNull());

  test('what is thrown where a usage is counted is no help text', () =>
    expect(first('throw new RoomException("no more room");', 'countUsage').excluded).toBeNull());

  test('annotations hold keys', () =>
    expect(linkJava({ A: '@Table(name = "no more room") class A {}' })[0]!.excluded?.reason).toBe('key'));
});

describe('constants that nothing tells', () => {
  const reasonOf = (source: string): string | null =>
    linkJava({ Gate: `class Gate { ${source} }` }).find(({ origin }) => origin.sink !== null)!.excluded?.reason ?? null;

  test.each([
    ['static final String LABEL = "state of gate";', 'constant'],
    ['static final String LABEL = "state of gate"; void f() { log.error(LABEL); }', null],
    ['static final String LABEL = "state of %s gate"; void f() { log.error(x); }', null],
    ['static final String NO_ENTRY_MSG = "state of gate";', null],
  ])('%s', (source, reason) => expect(reasonOf(source)).toBe(reason));

  test('the constants of an enum are no calls of a log', () => {
    const [found] = linkJava({ Why: 'enum Why { INFO_PROBE("not asked for"); }' });
    expect(found!.origin).toMatchObject({ sink: 'INFO_PROBE', sinkKind: 'call' });
  });
});

describe('constants of classes', () => {
  const names = 'class Names { static final String WHO = "the admin"; static final String ALL = WHO + "s"; }';
  const use = (text: string, fields = ''): string => `class Use { ${fields} void f() { log.error(${text}); } }`;
  const said = (sources: Readonly<Record<string, string>>): string =>
    textOf(linkJava(sources).find(({ origin }) => origin.sink === 'error')!);

  test.each([
    ['of another class', { Names: names, Use: use('Names.WHO + " is locked"') }, 'the admin is locked'],
    ['made of another', { Names: names, Use: use('"all of " + Names.ALL') }, 'all of the admins'],
    [
      'what a file says counts there',
      { Names: names, Use: use('WHO + " is locked"', 'static final String WHO = "nobody";') },
      'nobody is locked',
    ],
    [
      'what a constant names keeps its meaning elsewhere',
      { Names: names, Use: use('"all of " + Names.ALL', 'static final String WHO = "nobody";') },
      'all of the admins',
    ],
    ['inherited or imported', { Names: names, Use: use('WHO + " is locked"') }, 'the admin is locked'],
    ['of an unknown class', { Names: names, Use: use('Others.WHO + " is locked"') }, '{Others.WHO} is locked'],
  ])('%s', (_, sources, text) => expect(said(sources as unknown as Record<string, string>)).toBe(text));

  test('two classes of one name: nobody knows', () => {
    const other = 'class Names { static final String WHO = "somebody"; }';
    expect(said({ Names: names, '../b/Names': other, Use: use('Names.WHO + " is locked"') })).toBe(
      '{Names.WHO} is locked',
    );
  });
});

describe('names of classes and constructors', () => {
  test.each([
    ['x = new Journal("the door was forced");', 'call'],
    ['x = new LogFinder("the door was forced");', 'call'],
    ['x = new IOLogFinder("the door was forced");', 'call'],
    ['x = new ErrorBox("the door was forced");', 'log'],
    ['writeLog("the door was forced");', 'log'],
    ['sendReport("the door was forced");', 'log'],
  ])('%s', (body, sinkKind) => expect(first(body).origin.sinkKind).toBe(sinkKind));

  test.each([['super'], ['this']])('%s("…") in a constructor of an exception', (name) =>
    expect(first(`${name}("the door was forced");`, 'DoorException', 'DoorException')).toMatchObject({
      origin: { sink: 'DoorException', sinkKind: 'throw' },
      severity: 'unknown',
      fatal: false,
    }),
  );
});
