// Sinks of Go's library and of common logging libraries. The project's own sinks are inferred in src/linking/sinks.
import type { SinkRow } from '../../model/language-contract.ts';
import type { Severity } from '../../model/severity.ts';
import { row } from '../sink-row.ts';

export const sinks: readonly SinkRow[] = [
  // pkg.go.dev/log: `Fatal` ends the program, `Panic` what it is doing
  ...row('Fatal Fatalf Fatalln Fatalw FatalS Exit Exitf Exitln', null, 'log', 'fatal', true),
  ...row('Panic Panicf Panicln Panicw DPanic DPanicf DPanicw DPanicln panic', null, 'log', 'fatal', true),
  ...row('Print Printf Println', null, 'log', 'unknown'),
  ...row('log.Output', 1, 'log', 'unknown'),
  // pkg.go.dev/log/slog, go.uber.org/zap and its SugaredLogger, sirupsen/logrus, hashicorp/go-hclog, go-logr/logr, k8s.io/klog,
  // golang/glog, charmbracelet/log: what is no text may stand before it, and keys and values behind it
  ...row('Error Errorf Errorln Errorw ErrorS ErrorContext ErrorCtx ErrorDepth ErrorSDepth', null, 'log', 'error'),
  ...row('Warn Warnf Warnln Warnw WarnContext WarnCtx', null, 'log', 'warning'),
  ...row('Warning Warningf Warningln WarningDepth', null, 'log', 'warning'),
  ...row('Info Infof Infoln Infow InfoS InfoContext InfoCtx InfoDepth InfoSDepth', null, 'log', 'info'),
  ...row('Notice Noticef', null, 'log', 'info'),
  ...row('Debug Debugf Debugln Debugw DebugContext DebugCtx', null, 'log', 'debug'),
  ...row('Trace Tracef Traceln Tracew', null, 'log', 'debug'),
  ...row('Critical Criticalf Crit Critf Alert Alertf Emerg Emergf', null, 'log', 'fatal'),
  // With the level among the arguments: slog's `Log` and `LogAttrs`, logrus' `Logf`, zap's `Check`; go-kit's `Log` has pairs alone
  ...row('Log Logf Logln Logw LogAttrs LogMode Check', null, 'log', 'unknown'),
  // pkg.go.dev/github.com/rs/zerolog: the call that the event begins with has the level
  ...row('Msg Msgf', 0, 'log', 'unknown'),
  // pkg.go.dev/fmt; the standard error of a service is its log
  ...beside('fmt.Fprint fmt.Fprintf fmt.Fprintln', 1, 'os.Stderr', 'error'),
  ...beside('fmt.Fprint fmt.Fprintf fmt.Fprintln', 1, 'os.Stdout', 'info'),
  ...row('fmt.Print fmt.Printf fmt.Println', null, 'terminal', 'info'),
  ...row('print println', null, 'terminal', 'error'),
  // pkg.go.dev/errors, pkg.go.dev/fmt, github.com/pkg/errors, cockroachdb/errors: a caller logs or answers what is returned
  ...row('errors.New fmt.Errorf errors.Errorf errors.Newf xerrors.New xerrors.Errorf', 0, 'throw', 'unknown'),
  ...row('errors.Wrap errors.Wrapf errors.WithMessage errors.WithMessagef', 1, 'throw', 'unknown'),
  ...row('errwrap.Wrapf', 0, 'throw', 'unknown'),
  // pkg.go.dev/net/http, google.golang.org/grpc/status, gin, echo, fiber
  ...row('http.Error', 1, 'reply', 'error'),
  ...row('status.Error status.Errorf status.New status.Newf', 1, 'reply', 'error'),
  ...row('echo.NewHTTPError fiber.NewError', 1, 'reply', 'error'),
  ...row('JSON IndentedJSON PureJSON AbortWithStatusJSON', 1, 'reply', 'unknown'),
];

function beside(names: string, text: number, stream: string, severity: Severity): SinkRow[] {
  return row(names, text, 'terminal', severity).map((found) => ({ ...found, beside: stream }));
}

/** Names of levels, and of calls that choose one: `slog.LevelError`, `level.Error(logger)`, `log.Error().Msg("…")`. */
export const levelNames: ReadonlyMap<string, Severity> = new Map(
  (
    [
      ['fatal', 'Fatal Panic DPanic FatalLevel PanicLevel DPanicLevel LevelFatal'],
      ['error', 'Error ErrorLevel LevelError LevelErrorValue ERROR'],
      ['warning', 'Warn Warning WarnLevel LevelWarn LevelWarning WARN'],
      ['info', 'Info InfoLevel LevelInfo LevelNotice INFO'],
      ['debug', 'Debug Trace DebugLevel TraceLevel LevelDebug LevelTrace DEBUG'],
    ] as const
  ).flatMap(([severity, names]) => names.split(' ').map((name) => [name, severity] as const)),
);

/** Calls whose arguments are keys and values by turns: all of them, or those behind the text. */
export const pairCalls: ReadonlyMap<string, 'all' | 'behind text'> = new Map([
  // pkg.go.dev/github.com/go-kit/log, slog's and hclog's `With`, logr's `WithValues`, slog's `Group`
  ...'Log With WithPrefix WithSuffix WithValues'.split(' ').map((name) => [name, 'all'] as const),
  ...'Error Errorw ErrorS ErrorContext Warn Warnw WarnContext Info Infow InfoS InfoContext Debug Debugw DebugContext Trace Tracew Fatalw FatalS Panicw DPanicw Logw Group'
    .split(' ')
    .map((name) => [name, 'behind text'] as const),
]);

/** Calls that put their arguments side by side into one text: as they are, or with blanks between them. */
export const printCalls: ReadonlyMap<string, { readonly from: number; readonly between: '' | ' ' }> = new Map([
  ...printing('Print Fatal Panic Sprint Error Warn Warning Info Debug Trace Exit', 0, ''),
  ...printing('Println Fatalln Panicln Sprintln Errorln Warnln Warningln Infoln Debugln Traceln Exitln', 0, ' '),
  ...printing('Fprint', 1, ''),
  ...printing('Fprintln', 1, ' '),
]);

function printing(names: string, from: number, between: '' | ' '): [string, { from: number; between: '' | ' ' }][] {
  return names.split(' ').map((name) => [name, { from, between }]);
}
