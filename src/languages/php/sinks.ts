// Sinks of PHP, its loggers and its frameworks. The project's own sinks are inferred in src/linking/sinks.
import type { SinkRow } from '../../model/language-contract.ts';
import { row } from '../sink-row.ts';

export const sinks: readonly SinkRow[] = [
  // php.net/manual/en/function.error-log.php, function.syslog.php, function.trigger-error.php: the level is among the arguments
  ...row('error_log', 0, 'log', 'error'),
  ...row('syslog', 1, 'log', 'unknown'),
  ...row('trigger_error user_error', 0, 'log', 'unknown'),
  // php.net/manual/en/function.exit.php: a page that ends with a text, or a command
  ...row('die exit', 0, 'reply', 'error'),
  ...row('echo print printf vprintf print_r', 0, 'reply', 'unknown'),
  ...row('fwrite fputs fprintf', 1, 'terminal', 'error').map((one) => ({ ...one, beside: 'STDERR' })),
  // php-fig.org/psr/psr-3, seldaek.github.io/monolog, laravel.com/docs/logging, symfony.com/doc/current/logging.html, docs.typo3.org
  ...row('emergency alert critical', 0, 'log', 'fatal'),
  ...row('error', 0, 'log', 'error'),
  ...row('warning', 0, 'log', 'warning'),
  ...row('notice info', 0, 'log', 'info'),
  ...row('debug', 0, 'log', 'debug'),
  ...row('log addRecord', null, 'log', 'unknown'),
  // docs.laminas.dev/laminas-log, Monolog 1
  ...row('emerg crit addEmergency addAlert addCritical', 0, 'log', 'fatal'),
  ...row('err addError', 0, 'log', 'error'),
  ...row('warn addWarning', 0, 'log', 'warning'),
  ...row('addNotice addInfo', 0, 'log', 'info'),
  ...row('addDebug', 0, 'log', 'debug'),
  // laravel.com/docs/helpers#method-abort, laravel.com/docs/errors#http-exceptions, laravel.com/docs/helpers#method-logger
  ...row('abort', 1, 'throw', 'unknown'),
  ...row('abort_if abort_unless', 2, 'throw', 'unknown'),
  ...row('throw_if throw_unless', 2, 'throw', 'unknown'),
  ...row('report', 0, 'log', 'error'),
  ...row('logger', 0, 'log', 'debug'),
  // laravel.com/docs/responses#json-responses: `response()->json(…)`; `json` of a request or a table names a key
  ...row('json', 0, 'reply', 'unknown').map((one) => ({ ...one, beside: 'response' })),
  ...row('JsonResponse', 0, 'reply', 'unknown'),
  // symfony.com/doc/current/controller.html
  ...row('createAccessDeniedException createNotFoundException denyAccessUnlessGranted', null, 'throw', 'unknown'),
  // developer.wordpress.org/reference: wp_die, WP_Error, wp_send_json_error, _doing_it_wrong, wp_trigger_error
  ...row('wp_die', 0, 'reply', 'error'),
  ...row('WP_Error', 1, 'throw', 'error'),
  ...row('wp_send_json_error', 0, 'reply', 'error'),
  ...row('_doing_it_wrong wp_trigger_error', 1, 'log', 'warning'),
  // api.drupal.org: watchdog of Drupal 7; Drupal::logger gives a PSR-3 logger
  ...row('watchdog', 1, 'log', 'unknown'),
  // codeigniter.com/user_guide/general/logging.html, yiiframework.com/doc/guide/2.0/en/runtime-logging, api.joomla.org (Log::add)
  ...row('log_message', 1, 'log', 'unknown'),
  ...row('Yii.log JLog.add Log.add', 0, 'log', 'unknown'),
  // docs.typo3.org: GeneralUtility::sysLog, devLog
  ...row('sysLog devLog', 0, 'log', 'unknown'),
  // php.net/manual/en/class.exception.php: exceptions and other errors are recognised by name
  ...row('Error Exception ErrorException Throwable', 0, 'throw', 'unknown'),
];
