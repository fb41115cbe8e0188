// Calls of Ruby, its loggers and its frameworks that emit a text. The project's own sinks are inferred in src/linking/sinks.
import type { SinkRow } from '../../model/language-contract.ts';
import { row } from '../sink-row.ts';

export const sinks: readonly SinkRow[] = [
  // docs.ruby-lang.org/en/3.4/Kernel.html, docs.ruby-lang.org/en/3.4/IO.html
  ...row('abort', 0, 'terminal', 'fatal', true),
  ...row(
    '$stderr.puts $stderr.print $stderr.write $stderr.printf STDERR.puts STDERR.print STDERR.write STDERR.printf',
    null,
    'terminal',
    'error',
  ),
  ...row('puts print printf', null, 'terminal', 'info'),
  // docs.ruby-lang.org/en/3.4/Logger.html, api.rubyonrails.org/classes/ActiveSupport/Logger.html, logger.rocketjob.io/api.html: the text of
  // a block stands behind the name of the program
  ...row('fatal', null, 'log', 'fatal'),
  ...row('error', null, 'log', 'error'),
  ...row('warn', null, 'log', 'warning'),
  ...row('info', null, 'log', 'info'),
  ...row('debug trace', null, 'log', 'debug'),
  ...row('unknown', null, 'log', 'unknown'),
  ...row('logger.add Rails.logger.add log', null, 'log', 'unknown'),
  // logger.rocketjob.io/api.html (measurements), docs.ruby-lang.org/en/3.4/Logger.html
  ...row('measure_error', 0, 'log', 'error'),
  ...row('measure_warn', 0, 'log', 'warning'),
  ...row('measure_info', 0, 'log', 'info'),
  // api.rubyonrails.org/classes/ActiveSupport/ErrorReporter.html, docs.sentry.io/platforms/ruby
  ...row('Rails.error.unexpected capture_message', 0, 'log', 'error'),
  // docs.ruby-lang.org/en/3.3/Syslog.html
  ...row('Syslog.emerg Syslog.alert Syslog.crit', null, 'log', 'fatal'),
  ...row('Syslog.err', null, 'log', 'error'),
  ...row('Syslog.warning', null, 'log', 'warning'),
  ...row('Syslog.notice Syslog.info', null, 'log', 'info'),
  ...row('Syslog.debug', null, 'log', 'debug'),
  ...row('Syslog.log', 1, 'log', 'unknown'),
  // docs.ruby-lang.org/en/3.4/Kernel.html#method-i-raise
  ...row('raise fail', null, 'throw', 'unknown'),
  // docs.ruby-lang.org/en/3.4/Kernel.html#method-i-throw: Warden's `throw :warden, message: "…"`
  ...row('throw', 1, 'throw', 'unknown'),
  // api.rubyonrails.org: ActiveModel::Errors, ActionController::Rendering, ActionController::Redirecting
  ...row('add', 1, 'reply', 'unknown'),
  ...row('errors.add_to_base add_to_base', 0, 'reply', 'unknown'),
  ...row('render redirect_to redirect_back authenticate_or_request_with_http_basic', null, 'reply', 'unknown'),
  // sinatrarb.com/intro.html (halt, error, not_found), github.com/ruby-grape/grape (error!), github.com/jeremyevans/roda (halt)
  ...row('halt not_found', null, 'reply', 'unknown'),
  ...row('error!', 0, 'reply', 'error'),
];
