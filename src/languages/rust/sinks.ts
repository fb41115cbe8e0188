// Sinks of Rust's library and of common crates. The project's own sinks are inferred in src/linking/sinks.
import type { SinkRow } from '../../model/language-contract.ts';
import type { Severity } from '../../model/severity.ts';
import { row } from '../sink-row.ts';

export const sinks: readonly SinkRow[] = [
  // docs.rs/log, docs.rs/tracing: fields and the target may stand before the text; docs.rs/slog has `crit!`
  ...row('crit slog_crit', null, 'log', 'fatal'),
  ...row('error slog_error', null, 'log', 'error'),
  ...row('warn slog_warn', null, 'log', 'warning'),
  ...row('info slog_info', null, 'log', 'info'),
  ...row('debug trace slog_debug slog_trace', null, 'log', 'debug'),
  // With the level among the arguments
  ...row('log event', null, 'log', 'unknown'),
  // docs.rs/defmt, docs.rs/ftlog share the names; docs.rs/syslog
  ...row('logger.emerg logger.alert logger.crit', null, 'log', 'fatal'),
  ...row('logger.err', null, 'log', 'error'),
  ...row('logger.warning', null, 'log', 'warning'),
  ...row('logger.notice', null, 'log', 'info'),
  // doc.rust-lang.org/std/macro.eprintln.html; the standard error of a service is its log
  ...row('eprintln eprint', null, 'terminal', 'error'),
  ...row('dbg', null, 'terminal', 'debug'),
  ...row('println print', null, 'terminal', 'info'),
  // doc.rust-lang.org/std/macro.panic.html, …/std/option/enum.Option.html#method.expect
  ...row('panic unreachable todo unimplemented', null, 'log', 'fatal', true),
  ...row('expect expect_err', 0, 'log', 'fatal', true),
  // doc.rust-lang.org/std/macro.assert.html, without the operands
  ...row('assert', 1, 'log', 'fatal', true),
  ...row('assert_eq assert_ne', 2, 'log', 'fatal', true),
  // What is built for release lacks these
  ...row('debug_assert', 1, 'log', 'debug'),
  ...row('debug_assert_eq debug_assert_ne', 2, 'log', 'debug'),
  // docs.rs/anyhow, docs.rs/eyre, docs.rs/color-eyre, docs.rs/snafu, docs.rs/miette, docs.rs/failure: a caller logs or answers what is returned
  ...row('anyhow bail format_err eyre miette whatever err_msg', null, 'throw', 'unknown'),
  ...row('ensure ensure_whatever', 1, 'throw', 'unknown'),
  ...row(
    'context wrap_err with_context wrap_err_with whatever_context with_whatever_context attach attach_printable note suggestion',
    0,
    'throw',
    'unknown',
  ),
  // doc.rust-lang.org/std/result: texts that are errors
  ...row('Err', null, 'throw', 'unknown'),
  ...row('ok_or ok_or_else map_err', 0, 'throw', 'unknown'),
  // doc.rust-lang.org/std/io/struct.Error.html, docs.rs/serde (`Error::custom`)
  ...row(
    'Error.new Error.other Error.custom Error.msg Error.from Error.invalid_value Error.missing_field',
    null,
    'throw',
    'unknown',
  ),
  // Attributes with the text of an error: docs.rs/thiserror, docs.rs/derive_more (Display), docs.rs/snafu, docs.rs/miette, docs.rs/failure
  ...row('#[error #[display #[snafu #[diagnostic #[fail', null, 'throw', 'unknown'),
  // What an error says: doc.rust-lang.org/std/fmt/trait.Display.html
  ...beside('write writeln', 1, ['f', 'fmt', 'formatter']),
  ...row('f.write_str fmt.write_str formatter.write_str f.pad', 0, 'throw', 'unknown'),
  // docs.rs/tonic, docs.rs/actix-web, docs.rs/axum, docs.rs/rocket, docs.rs/warp
  ...row(
    'Status.invalid_argument Status.unauthenticated Status.permission_denied Status.internal Status.not_found Status.unavailable Status.failed_precondition Status.resource_exhausted Status.aborted Status.unknown Status.already_exists Status.deadline_exceeded Status.out_of_range Status.unimplemented Status.data_loss Status.cancelled',
    0,
    'reply',
    'error',
  ),
  ...row('Status.new', 1, 'reply', 'error'),
  ...row(
    'ErrorBadRequest ErrorUnauthorized ErrorForbidden ErrorNotFound ErrorConflict ErrorInternalServerError ErrorTooManyRequests ErrorServiceUnavailable',
    0,
    'reply',
    'error',
  ),
];

function beside(names: string, text: number, targets: readonly string[]): SinkRow[] {
  return targets.flatMap((one) => row(names, text, 'throw', 'unknown').map((found) => ({ ...found, beside: one })));
}

/** `log!(Level::Error, …)`, `event!(Level::ERROR, …)`, `Severity::Critical`. */
export const levelNames: ReadonlyMap<string, Severity> = new Map(
  (
    [
      ['fatal', 'Critical Fatal'],
      ['error', 'Error ERROR'],
      ['warning', 'Warn WARN Warning'],
      ['info', 'Info INFO'],
      ['debug', 'Debug DEBUG Trace TRACE'],
    ] as const
  ).flatMap(([severity, names]) => names.split(' ').map((name) => [name, severity] as const)),
);
