// Sinks of the Java libraries and common logging libraries. The project's own sinks are inferred in src/linking/sinks.
import type { SinkRow } from '../../model/language-contract.ts';
import { row } from '../sink-row.ts';

export const sinks: readonly SinkRow[] = [
  // slf4j.org/api/org/slf4j/Logger.html, Log4j 2 and Commons Logging; a marker may stand before the text
  ...row('fatal', null, 'log', 'fatal'),
  ...row('error', null, 'log', 'error'),
  ...row('warn', null, 'log', 'warning'),
  ...row('info', null, 'log', 'info'),
  ...row('debug trace', null, 'log', 'debug'),
  // java.util.logging.Logger; `log` is also in System.Logger, Log4j and SLF4J's fluent API. The level is among the arguments.
  ...row('severe', null, 'log', 'error'),
  ...row('warning', null, 'log', 'warning'),
  ...row('config fine finer finest', 0, 'log', 'debug'),
  ...row('log logrb', null, 'log', 'unknown'),
  ...row('logp', 3, 'log', 'unknown'),
  // java.io.PrintStream; a service logs its standard error
  ...row('System.err.println System.err.print System.err.printf System.err.format', 0, 'terminal', 'error'),
  ...row('System.out.println System.out.print System.out.printf System.out.format', 0, 'terminal', 'info'),
  ...row('println print printf', null, 'terminal', 'unknown'),
  // jakarta.servlet.http.HttpServletResponse
  ...row('sendError', 1, 'reply', 'error'),
  // org.springframework.http.ResponseEntity, jakarta.ws.rs.core.Response.ResponseBuilder
  ...row('body entity', null, 'reply', 'unknown'),
  // org.jboss.logging.BasicLogger: `f` for java.util.Formatter, `v` for MessageFormat
  ...row('fatalf fatalv', null, 'log', 'fatal'),
  ...row('errorf errorv', null, 'log', 'error'),
  ...row('warnf warnv', null, 'log', 'warning'),
  ...row('infof infov', null, 'log', 'info'),
  ...row('debugf debugv tracef tracev', null, 'log', 'debug'),
  // JBoss Logging, org.jboss.logging.annotations.Message: an adjacent LogMessage has the severity
  ...row('@Message', null, 'log', 'unknown'),
  // Android, android.util.Log: the tag comes first
  ...row('Log.e', 1, 'log', 'error'),
  ...row('Log.w', 1, 'log', 'warning'),
  ...row('Log.i', 1, 'log', 'info'),
  ...row('Log.d Log.v', 1, 'log', 'debug'),
  ...row('Log.wtf', 1, 'log', 'fatal'),
  // org.springframework.util.Assert, java.util.Objects and Guava's Preconditions throw an exception with the text
  ...row(
    'notNull state isTrue hasText notEmpty hasLength noNullElements isInstanceOf isAssignable',
    null,
    'throw',
    'unknown',
  ),
  ...row('requireNonNull checkArgument checkState checkNotNull', 1, 'throw', 'unknown'),
  // java.lang; exceptions and other errors are recognised by name
  ...row('Error Throwable', 0, 'throw', 'unknown'),
];
