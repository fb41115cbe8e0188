// Sinks of the Python library and common packages. The project's own sinks are inferred in src/linking/sinks.
import type { SinkRow } from '../../model/language-contract.ts';
import { row } from '../sink-row.ts';

export const sinks: readonly SinkRow[] = [
  // docs.python.org/3/library/logging.html: `log` has the level before the text, django.contrib.messages has the request
  ...row('critical fatal', null, 'log', 'fatal'),
  ...row('error exception', null, 'log', 'error'),
  ...row('warning warn', null, 'log', 'warning'),
  ...row('info', null, 'log', 'info'),
  ...row('debug', null, 'log', 'debug'),
  ...row('log', null, 'log', 'unknown'),
  // loguru.readthedocs.io/en/stable/api/logger.html; Salt's levels
  ...row('logger.success log.success', 0, 'log', 'info'),
  ...row('logger.trace log.trace LOG.trace log.garbage', 0, 'log', 'debug'),
  // docs.twisted.org: twisted.python.log and twisted.logger.Logger
  ...row('log.msg', null, 'log', 'info'),
  ...row('log.err', null, 'log', 'error'),
  ...row('log.failure', 0, 'log', 'fatal'),
  // docs.python.org/3/library: warnings, syslog
  ...row('warnings.warn warnings.warn_explicit', 0, 'log', 'warning'),
  ...row('syslog.syslog', null, 'log', 'unknown'),
  // print and sys; a service logs its standard error
  ...row('print', null, 'terminal', 'error').map((found) => ({ ...found, beside: 'sys.stderr' })),
  ...row('print', null, 'terminal', 'error').map((found) => ({ ...found, beside: 'stderr' })),
  ...row('print', null, 'terminal', 'info'),
  ...row('pprint secho echo click.echo click.secho', 0, 'terminal', 'info'),
  ...row('sys.stderr.write stderr.write self.stderr.write', 0, 'terminal', 'error'),
  ...row('sys.stdout.write stdout.write self.stdout.write', 0, 'terminal', 'info'),
  // A string as status is printed and exits: docs.python.org/3/library/sys.html#sys.exit
  ...row('sys.exit exit SystemExit', 0, 'log', 'fatal', true),
  ...row('parser.error parser.exit argparser.error', null, 'terminal', 'error', true),
  // `assert x, "…"` throws an AssertionError with the text
  ...row('assert', 1, 'throw', 'unknown'),
  // flask.abort, werkzeug.exceptions.abort, bottle.abort: end the request with a reply
  ...row('abort', null, 'reply', 'error'),
  // flask.jsonify, django.http.JsonResponse, starlette.responses.JSONResponse
  ...row('jsonify JsonResponse JSONResponse', null, 'reply', 'unknown'),
  // Ansible: ansible.module_utils.basic.AnsibleModule
  ...row('fail_json', null, 'log', 'error', true),
  // ansible.utils.display.Display: messages of -v to -vvvvvv
  ...row('v vv vvv vvvv vvvvv vvvvvv', 0, 'log', 'debug'),
  // unittest.TestCase
  ...row('self.fail', 0, 'throw', 'unknown'),
];
