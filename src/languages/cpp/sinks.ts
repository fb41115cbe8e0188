// Sinks of the C++ library and common logging libraries, behind those of C. The project's own sinks are inferred in src/linking/sinks.
import { levelWords, severityOfLevel } from '../../data/severity-words.ts';
import type { SinkRow } from '../../model/language-contract.ts';
import { sinks as ofC } from '../c/sinks.ts';
import { row } from '../sink-row.ts';

/** Macros with the level as a word in small letters: `BOOST_LOG_TRIVIAL(error)`. */
const withLevel = (names: string): SinkRow[] => [
  ...levelWords.flatMap((beside) =>
    row(names, null, 'log', severityOfLevel(beside) ?? 'unknown').map((found) => ({ ...found, beside })),
  ),
  ...row(names, null, 'log', 'unknown'),
];

export const sinks: readonly SinkRow[] = [
  ...ofC,
  // <iostream>: the standard error of a service is its log
  ...row('cerr wcerr', null, 'terminal', 'error'),
  ...row('clog wclog', null, 'terminal', 'unknown'),
  ...row('cout wcout', null, 'terminal', 'info'),
  // <print>, fmt.dev/latest/api
  ...row('print println', null, 'terminal', 'unknown'),
  // github.com/google/glog and abseil.io/docs/cpp/guides/logging: the severity is the first argument
  ...withLevel(
    'LOG LOG_IF LOG_EVERY_N LOG_FIRST_N LOG_IF_EVERY_N LOG_EVERY_T LOG_EVERY_POW_2 LOG_TO_STRING PLOG PLOG_IF SYSLOG RAW_LOG ABSL_LOG ABSL_RAW_LOG LOG_AT_LEVEL LOG_STREAM',
  ),
  ...row('VLOG VLOG_IF DLOG DLOG_IF DVLOG ABSL_VLOG ABSL_DLOG', null, 'log', 'debug'),
  ...row(
    'CHECK CHECK_EQ CHECK_NE CHECK_LT CHECK_LE CHECK_GT CHECK_GE CHECK_NOTNULL CHECK_STREQ CHECK_OK QCHECK QCHECK_EQ PCHECK RAW_CHECK',
    null,
    'log',
    'fatal',
    true,
  ),
  ...row('DCHECK DCHECK_EQ DCHECK_NE DCHECK_LT DCHECK_LE DCHECK_GT DCHECK_GE', null, 'log', 'debug'),
  // github.com/gabime/spdlog: the macros; the methods are named after their levels
  ...row('SPDLOG_CRITICAL SPDLOG_LOGGER_CRITICAL', null, 'log', 'fatal'),
  ...row('SPDLOG_ERROR SPDLOG_LOGGER_ERROR', null, 'log', 'error'),
  ...row('SPDLOG_WARN SPDLOG_LOGGER_WARN', null, 'log', 'warning'),
  ...row('SPDLOG_INFO SPDLOG_LOGGER_INFO', null, 'log', 'info'),
  ...row('SPDLOG_DEBUG SPDLOG_TRACE SPDLOG_LOGGER_DEBUG SPDLOG_LOGGER_TRACE', null, 'log', 'debug'),
  ...row('critical', null, 'log', 'fatal'),
  ...row('warning', null, 'log', 'warning'),
  ...row('information notice', null, 'log', 'info'),
  // boost.org, Boost.Log: trivial logging and severity loggers
  ...withLevel('BOOST_LOG_TRIVIAL BOOST_LOG_SEV BOOST_LOG BOOST_LOG_STREAM BOOST_LOG_STREAM_SEV BOOST_LOG_CHANNEL_SEV'),
  // logging.apache.org/log4cxx, log4cplus
  ...row('LOG4CXX_FATAL LOG4CXX_FATAL_FMT LOG4CPLUS_FATAL LOG4CPLUS_FATAL_STR LOG4CPLUS_FATAL_FMT', 1, 'log', 'fatal'),
  ...row('LOG4CXX_ERROR LOG4CXX_ERROR_FMT LOG4CPLUS_ERROR LOG4CPLUS_ERROR_STR LOG4CPLUS_ERROR_FMT', 1, 'log', 'error'),
  ...row('LOG4CXX_WARN LOG4CXX_WARN_FMT LOG4CPLUS_WARN LOG4CPLUS_WARN_STR LOG4CPLUS_WARN_FMT', 1, 'log', 'warning'),
  ...row('LOG4CXX_INFO LOG4CXX_INFO_FMT LOG4CPLUS_INFO LOG4CPLUS_INFO_STR LOG4CPLUS_INFO_FMT', 1, 'log', 'info'),
  ...row(
    'LOG4CXX_DEBUG LOG4CXX_TRACE LOG4CPLUS_DEBUG LOG4CPLUS_TRACE LOG4CXX_DEBUG_FMT LOG4CPLUS_DEBUG_FMT',
    1,
    'log',
    'debug',
  ),
  // doc.qt.io/qt-6/debug.html: a category may stand before the text
  ...row('qFatal qCFatal', null, 'log', 'fatal', true),
  ...row('qCritical qCCritical', null, 'log', 'error'),
  ...row('qWarning qCWarning', null, 'log', 'warning'),
  ...row('qInfo qCInfo', null, 'log', 'info'),
  ...row('qDebug qCDebug', null, 'log', 'debug'),
  // docs.wxwidgets.org, "Logging Functions and Macros"
  ...row('wxLogFatalError', 0, 'log', 'fatal', true),
  ...row('wxLogError wxLogSysError wxLogGeneric', null, 'log', 'error'),
  ...row('wxLogWarning', 0, 'log', 'warning'),
  ...row('wxLogMessage wxLogInfo wxLogStatus', null, 'log', 'info'),
  ...row('wxLogVerbose wxLogDebug wxLogTrace', null, 'log', 'debug'),
  // ACE, ace/Log_Msg.h: priority and format stand in parentheses of their own
  ...row(
    'ACE_ERROR ACE_ERROR_RETURN ACE_ERROR_BREAK ACELIB_ERROR ACELIB_ERROR_RETURN ACE_ERROR_INIT_RETURN',
    null,
    'log',
    'error',
  ),
  ...row('ACE_DEBUG ACELIB_DEBUG', null, 'log', 'debug'),
  // docs.pocoproject.org, Poco::Logger
  ...row('poco_fatal poco_critical', 1, 'log', 'fatal'),
  ...row('poco_error', 1, 'log', 'error'),
  ...row('poco_warning', 1, 'log', 'warning'),
  ...row('poco_notice poco_information', 1, 'log', 'info'),
  ...row('poco_debug poco_trace', 1, 'log', 'debug'),
  // github.com/facebook/folly, folly/logging/xlog.h
  ...row('XLOG XLOGF XLOG_IF XLOGF_IF XLOG_EVERY_MS XLOG_EVERY_N FB_LOG FB_LOGF', null, 'log', 'unknown'),
  ...row('XCHECK XCHECK_EQ XCHECK_NE', null, 'log', 'fatal', true),
  // github.com/SergiusTheBest/plog
  ...row('PLOGF PLOG_FATAL', null, 'log', 'fatal'),
  ...row('PLOGE PLOG_ERROR', null, 'log', 'error'),
  ...row('PLOGW PLOG_WARNING', null, 'log', 'warning'),
  // Abseil's status codes and gRPC: the caller logs or sends them
  ...row(
    'InvalidArgumentError NotFoundError PermissionDeniedError UnauthenticatedError InternalError UnavailableError FailedPreconditionError OutOfRangeError DataLossError ResourceExhaustedError AbortedError AlreadyExistsError UnimplementedError DeadlineExceededError UnknownError CancelledError',
    0,
    'return',
    'error',
  ),
];
