// Sinks of Kotlin's library and of common frameworks; those of Java's logging libraries are the same. The project's own sinks are inferred in
// src/linking/sinks.
import type { SinkRow } from '../../model/language-contract.ts';
import { sinks as javaSinks } from '../java/sinks.ts';
import { row } from '../sink-row.ts';

export const sinks: readonly SinkRow[] = [
  ...javaSinks,
  // kotlinlang.org/api/core/kotlin-stdlib/kotlin: preconditions throw an exception with the text
  ...row('kotlin.error', 0, 'throw', 'unknown'),
  ...row('require check requireNotNull', 1, 'throw', 'unknown'),
  ...row('TODO', 0, 'throw', 'unknown'),
  // github.com/oshai/kotlin-logging: the builder's message
  ...row('atError', null, 'log', 'error'),
  ...row('atWarn', null, 'log', 'warning'),
  ...row('atInfo', null, 'log', 'info'),
  ...row('atDebug atTrace', null, 'log', 'debug'),
  // github.com/JakeWharton/timber
  ...row('Timber.e', null, 'log', 'error'),
  ...row('Timber.w', null, 'log', 'warning'),
  ...row('Timber.i', null, 'log', 'info'),
  ...row('Timber.d Timber.v', null, 'log', 'debug'),
  ...row('Timber.wtf', null, 'log', 'fatal'),
  // ktor.io/docs/server-responses.html
  ...row('respond respondText respondHtml respondError respondMessage', null, 'reply', 'unknown'),
];
