// Sinks of Node.js and of common packages. The project's own sinks are inferred in src/linking/sinks.
import type { SinkRow } from '../../model/language-contract.ts';
import { row } from '../sink-row.ts';

export const sinks: readonly SinkRow[] = [
  // nodejs.org/api/console.html, nodejs.org/api/process.html; a service logs its standard error
  ...row('console.error console.trace', 0, 'terminal', 'error'),
  ...row('console.warn', 0, 'terminal', 'warning'),
  ...row('console.log console.info console.debug console.dir console.group', 0, 'terminal', 'info'),
  ...row('console.assert', 1, 'terminal', 'error'),
  ...row('process.stderr.write stderr.write', 0, 'terminal', 'error'),
  ...row('process.stdout.write stdout.write', 0, 'terminal', 'info'),
  ...row('process.emitWarning emitWarning', 0, 'log', 'warning'),
  // github.com/winstonjs/winston (npm, cli and syslog levels), getpino.io, github.com/trentm/node-bunyan, log4js-node.github.io,
  // github.com/pimterry/loglevel, fastify.dev/docs/latest/Reference/Logging, github.com/megahertz/electron-log
  ...row('fatal emerg alert crit critical', 0, 'log', 'fatal'),
  ...row('error', 0, 'log', 'error'),
  ...row('warn warning', 0, 'log', 'warning'),
  ...row('info notice http', 0, 'log', 'info'),
  ...row('debug trace verbose silly', 0, 'log', 'debug'),
  // winston's `log` has the level before the text or in its object, docs.nestjs.com/techniques/logger has none; what follows a text is a value or a context
  ...row('log', 0, 'log', 'unknown'),
  // github.com/klaudiosinani/signale, github.com/unjs/consola
  ...row('signale.success signale.start signale.complete signale.note signale.pending', null, 'log', 'info'),
  ...row('consola.success consola.start consola.ready consola.box consola.fail', null, 'log', 'info'),
  // tc39.es/ecma262: errors; a promise that is rejected throws where it is awaited
  ...row('Error AggregateError SuppressedError', null, 'throw', 'unknown'),
  ...row('reject Promise.reject', 0, 'throw', 'unknown'),
  // nodejs.org/api/assert.html, github.com/zertosh/invariant, github.com/alexreardon/tiny-invariant
  ...row('assert assert.ok invariant nullthrows', 1, 'throw', 'unknown'),
  ...row('assert.fail', 0, 'throw', 'unknown'),
  ...row('assert.equal assert.strictEqual assert.notEqual assert.deepEqual', 2, 'throw', 'unknown'),
  // github.com/jshttp/http-errors, hapi.dev/module/boom
  ...row('createError createHttpError httpErrors', null, 'throw', 'unknown'),
  ...row(
    'Boom.badRequest Boom.unauthorized Boom.forbidden Boom.notFound Boom.conflict Boom.badImplementation Boom.internal Boom.tooManyRequests Boom.badData Boom.boomify',
    null,
    'throw',
    'unknown',
  ),
  // koajs.com, expressjs.com, fastify.dev/docs/latest/Reference/Reply
  ...row('ctx.throw context.throw', null, 'throw', 'unknown'),
  ...row('json send jsonp res.end response.end', null, 'reply', 'unknown'),
  // nodejs.org/api/http.html#responsewriteheadstatuscode-statusmessage-headers
  ...row('writeHead', 1, 'reply', 'unknown'),
];
