// Go: what one file says and another one logs or answers, severities, sinks of the project, and what only the program tells.
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { languages } from '../../src/languages/index.ts';
import { link } from '../../src/linking/link.ts';
import { listSinks } from '../../src/linking/sinks/list-sinks.ts';
import type { Message } from '../../src/model/messages.ts';

type Sources = Readonly<Record<string, string>>;

const linked = (sources: Sources) =>
  link(
    Object.entries(sources).map(([file, text]) => factsOf(text, 'go', file, text.length)),
    languages,
  );

const rowOf = ({ parts, origin, severity, fatal, excluded }: Message) => ({
  text: parts.map((part) => ('literal' in part ? part.literal : '{}')).join(''),
  sink: origin.sink,
  kind: origin.sinkKind,
  severity,
  fatal,
  excluded: excluded?.reason ?? null,
});

const rowsOf = (sources: Sources) => linked(sources).messages.map(rowOf);
const inFunction = (body: string): string => `package gate\n\nfunc run() {\n${body}\n}\n`;
const first = (body: string) => rowsOf({ 'gate/gate.go': inFunction(body) })[0];

describe('severity', () => {
  test.each([
    ['log.Fatalf("gate lost: %v", err)', 'fatal'],
    ['panic("gate lost")', 'fatal'],
    ['logger.Panic("gate lost")', 'fatal'],
    ['slog.Error("gate stuck")', 'error'],
    ['sugar.Warnw("gate slow", "door", n)', 'warning'],
    ['glog.Warningln("gate slow")', 'warning'],
    ['klog.InfoS("gate open")', 'info'],
    ['logr.V(1).Info("gate open")', 'info'],
    ['logrus.Debugf("gate %d", n)', 'debug'],
    ['hclog.L().Trace("gate seen")', 'debug'],
    ['log.Print("gate seen")', 'unknown'],
    ['log.Error().Err(err).Msg("gate stuck")', 'error'],
    ['log.Ctx(ctx).Warn().Msgf("gate %d", n)', 'warning'],
    ['log.WithLevel(zerolog.FatalLevel).Msg("gate lost")', 'fatal'],
    ['level.Error(logger).Log("msg", "gate stuck")', 'error'],
    ['logger.Log(ctx, slog.LevelWarn, "gate slow")', 'warning'],
    ['logger.LogAttrs(ctx, slog.LevelError, "gate stuck")', 'error'],
    ['c := logger.Check(zapcore.ErrorLevel, "gate stuck")', 'error'],
    ['fmt.Fprintln(os.Stderr, "gate stuck")', 'error'],
  ])('%s', (body, severity) => {
    const told = rowsOf({ 'gate/gate.go': inFunction(body) }).find(({ excluded }) => excluded === null);
    expect(told).toMatchObject({ severity });
  });

  test('what ends the program is fatal', () => expect(first('log.Fatal("gate lost")')).toMatchObject({ fatal: true }));
});

describe('constants and sentinel errors are told where they are used', () => {
  const denied = 'package gate\n\nvar ErrDenied = errors.New("access to the gate denied")\n';
  const uses = (body: string): Sources => ({ 'gate/errors.go': denied, 'gate/serve.go': inFunction(body) });

  test.each([
    ['http.Error(w, ErrDenied.Error(), 403)', 'reply', 'http.Error'],
    ['logger.Error(ErrDenied.Error())', 'log', 'Error'],
    ['logger.Warn("refused", zap.Error(ErrDenied))', 'log', 'Error'],
    ['slog.Warn("refused", "err", ErrDenied)', 'log', 'Warn'],
    ['log.Printf("refused: %v", ErrDenied)', 'log', 'Printf'],
    ['return nil, ErrDenied', 'throw', 'errors.New'],
    ['if errors.Is(err, ErrDenied) { return }', 'throw', 'errors.New'],
  ])('%s', (body, kind, sink) =>
    expect(rowsOf(uses(body))[0]).toMatchObject({ text: 'access to the gate denied', kind, sink }),
  );

  test('in another package by its name', () => {
    const body = 'http.Error(w, gate.ErrDenied.Error(), 403)';
    const rows = rowsOf({ 'gate/errors.go': denied, 'web/serve.go': inFunction(body) });
    expect(rows[0]).toMatchObject({ kind: 'reply' });
  });

  test('the same name of another package is another one', () => {
    const rows = rowsOf({ 'gate/errors.go': denied, 'web/serve.go': inFunction('logger.Error(ErrDenied.Error())') });
    expect(rows[0]).toMatchObject({ kind: 'throw' });
  });

  test('a constant that is a format', () => {
    const constant = 'package gate\n\nconst stuckFormat = "door %d is stuck"\n';
    const rows = rowsOf({ 'gate/texts.go': constant, 'gate/serve.go': inFunction('logger.Errorf(stuckFormat, n)') });
    expect(rows[0]).toMatchObject({ text: 'door {} is stuck', kind: 'log', severity: 'error' });
  });

  test('a constant that is formatted first', () => {
    const constant = 'package gate\n\nconst stuckFormat = "door %d is stuck"\n';
    const body = 'slog.Error(fmt.Sprintf(stuckFormat, n), "host", h)';
    expect(rowsOf({ 'gate/a.go': constant + inFunction(body) })[0]).toMatchObject({ kind: 'log', severity: 'error' });
  });

  test('a constant in a concatenation, and one of another package', () => {
    const constant = 'package texts\n\nconst Prefix = "gate keeper: "\n';
    const rows = rowsOf({
      'texts/texts.go': constant,
      'gate/serve.go': inFunction('log.Print(texts.Prefix + "door shut")'),
      'web/serve.go': inFunction('log.Print(Prefix + "door shut")'),
    });
    expect(rows.map(({ text }) => text)).toEqual(['gate keeper: ', 'gate keeper: door shut', '{}door shut']);
  });

  test('nobody uses it', () => {
    const rows = rowsOf({ 'gate/texts.go': 'package gate\n\nconst banner = "welcome to the gate"\n' });
    expect(rows[0]).toMatchObject({ excluded: 'constant' });
  });
});

describe('errors', () => {
  test.each([
    ['return &AuthError{Reason: "no such badge"}', 'AuthError'],
    ['return ErrDenied.WithHint("show a ticket first")', 'ErrDenied'],
    ['return d.Errf("no such door: %s", name)', 'Errf'],
    ['return newValidationError("bad ticket given")', 'newValidationError'],
    ['return errors.Wrap(err, "opening the gate")', 'errors.Wrap'],
  ])('%s', (body, sink) => expect(first(body)).toMatchObject({ kind: 'throw', sink }));

  test('a method of that name in the project is another function', () => {
    const source =
      'package gate\n\nfunc (l *Log) Errorf(format string, v ...any) {\nlog.Printf("error: "+format, v...)\n}\n';
    const rows = rowsOf({ 'gate/log.go': source, 'gate/gate.go': inFunction('return fmt.Errorf("no door %d", n)') });
    expect(rows.at(-1)).toMatchObject({ kind: 'throw', sink: 'fmt.Errorf' });
  });

  test('what its method gives is the message of an error', () => {
    const source = 'package gate\n\nfunc (e *Stuck) Error() string { return "the lock is stuck" }\n';
    expect(rowsOf({ 'gate/gate.go': source })[0]).toMatchObject({ kind: 'throw', excluded: null });
  });

  test('the text of an object is none', () => {
    const source = 'package gate\n\nfunc (d Door) String() string { return "the north door" }\n';
    expect(rowsOf({ 'gate/gate.go': source })[0]).toMatchObject({ excluded: 'text of an object' });
  });
});

describe('own sinks', () => {
  const sinksOf = (source: string) => {
    const { messages, sinks } = linked({ 'gate/gate.go': `package gate\n\n${source}` });
    return listSinks(messages, sinks, languages).map(({ name, text, severity }) => ({ name, text, severity }));
  };

  test.each([
    [
      'func (s *S) oops(code int, text string) (int, error) {\nslog.Error(text)\nreturn 1, nil\n}',
      'oops(3, "gate is lost")',
      1,
    ],
    ['func refuse(w http.ResponseWriter, why string) {\nhttp.Error(w, why, 403)\n}', 'refuse(w, "no way")', 1],
    ['func oops(key, text string) {\nslog.Error(text, key, 3)\n}', 'oops("k", "gate is lost")', 1],
    ['func oops(format string, v ...interface{}) {\nlog.Fatalf(format, v...)\n}', 'oops("gate %d is lost", 3)', 0],
  ])('%s', (source, call, text) => {
    const [found] = sinksOf(`${source}\n\nfunc use() {\n${call}\n}\n`);
    expect(found).toMatchObject({ text });
  });
});

describe('excluded by the whole program', () => {
  test.each([
    ['var command = &cobra.Command{Short: "Opens a door"}', 'usage'],
    ['var command = &cobra.Command{Short: either(1, "Opens a door")}', 'usage'],
    ['const openLong = "Opens a door of %s."', 'usage'],
    ['var opts = prometheus.Opts{Help: "How often the gate was opened."}', 'usage'],
    ['var p = queryParam("door", "The door to open")', 'description'],
    ['var b = response.BodySchema("The doors of the gate")', 'description'],
  ])('%s', (source, reason) => {
    const rows = rowsOf({ 'gate/gate.go': `package gate\n\n${source}\n` });
    expect(rows.at(-1)).toMatchObject({ excluded: reason });
  });
});
