// Sinks of .NET, ASP.NET and common logging libraries. The project's own sinks are inferred in src/linking/sinks.
import type { SinkRow } from '../../model/language-contract.ts';
import { row } from '../sink-row.ts';

export const sinks: readonly SinkRow[] = [
  // learn.microsoft.com/dotnet/api/microsoft.extensions.logging.loggerextensions: an event or an exception may stand before the text
  ...row('LogCritical', null, 'log', 'fatal'),
  ...row('LogError', null, 'log', 'error'),
  ...row('LogWarning', null, 'log', 'warning'),
  ...row('LogInformation', null, 'log', 'info'),
  ...row('LogDebug LogTrace', null, 'log', 'debug'),
  // learn.microsoft.com/dotnet/core/extensions/logger-message-generator: the level is among the arguments
  ...row('Log @LoggerMessage LoggerMessage.Define', null, 'log', 'unknown'),
  // github.com/serilog/serilog/wiki/Writing-Log-Events, nlog-project.org/documentation (ILogger), logging.apache.org/log4net (ILog)
  ...row('Fatal FatalException FatalFormat Critical', null, 'log', 'fatal'),
  ...row('Error ErrorException ErrorFormat', null, 'log', 'error'),
  ...row('Warn Warning WarnException WarnFormat', null, 'log', 'warning'),
  ...row('Info Information InfoException InfoFormat', null, 'log', 'info'),
  ...row('Debug DebugFormat DebugException Trace TraceException Verbose', null, 'log', 'debug'),
  // learn.microsoft.com/dotnet/api/system.diagnostics.eventlog.writeentry, system.diagnostics.tracing.eventsource
  ...row('WriteEntry', null, 'log', 'unknown'),
  ...row('WriteEvent', 1, 'log', 'unknown'),
  // learn.microsoft.com/dotnet/api/system.diagnostics.trace, system.diagnostics.tracesource, system.diagnostics.debug
  ...row('TraceError', null, 'log', 'error'),
  ...row('TraceWarning', null, 'log', 'warning'),
  ...row('TraceInformation', null, 'log', 'info'),
  ...row('TraceEvent TraceData', null, 'log', 'unknown'),
  ...row('Trace.WriteLine Trace.Write Trace.WriteLineIf Trace.WriteIf', null, 'log', 'debug'),
  ...row('Debug.WriteLine Debug.Write Debug.WriteLineIf Debug.WriteIf Debug.Print', null, 'log', 'debug'),
  ...row('Trace.Fail Debug.Fail', null, 'log', 'error'),
  ...row('Trace.Assert Debug.Assert', 1, 'log', 'error'),
  // learn.microsoft.com/dotnet/api/system.environment.failfast
  ...row('FailFast', 0, 'log', 'fatal', true),
  // learn.microsoft.com/dotnet/api/system.console; a service logs its standard error
  ...row(
    'Console.Error.WriteLine Console.Error.Write Console.Error.WriteLineAsync Console.Error.WriteAsync',
    null,
    'terminal',
    'error',
  ),
  ...row(
    'Console.WriteLine Console.Write Console.Out.WriteLine Console.Out.Write Console.Out.WriteLineAsync',
    null,
    'terminal',
    'info',
  ),
  // learn.microsoft.com/dotnet/api/microsoft.aspnetcore.mvc.controllerbase, microsoft.aspnetcore.http.results
  ...row(
    'BadRequest NotFound Unauthorized Conflict UnprocessableEntity Problem ValidationProblem',
    null,
    'reply',
    'error',
  ),
  ...row('StatusCode', 1, 'reply', 'unknown'),
  ...row(
    'BadRequestObjectResult NotFoundObjectResult UnauthorizedObjectResult ConflictObjectResult UnprocessableEntityObjectResult ObjectResult JsonResult ProblemDetails ValidationProblemDetails',
    null,
    'reply',
    'unknown',
  ),
  ...row(
    'Response.WriteAsync context.Response.WriteAsync httpContext.Response.WriteAsync HttpContext.Response.WriteAsync WriteAsJsonAsync',
    null,
    'reply',
    'unknown',
  ),
  // learn.microsoft.com/dotnet/api/microsoft.aspnetcore.mvc.modelbinding.modelstatedictionary.addmodelerror, docs.fluentvalidation.net
  ...row('AddModelError', 1, 'reply', 'unknown'),
  ...row('ValidationResult WithMessage', 0, 'reply', 'unknown'),
  ...row('ValidationFailure', 1, 'reply', 'unknown'),
  // learn.microsoft.com/dotnet/api/microsoft.aspnetcore.authentication.authenticateresult.fail: the handler logs the failure
  ...row('AuthenticateResult.Fail context.Fail HandleRequestResult.Fail', 0, 'log', 'warning'),
  ...row('ValidateOptionsResult.Fail HealthCheckResult.Unhealthy HealthCheckResult.Degraded', 0, 'log', 'error'),
  // grpc.github.io/grpc/csharp-dotnet: the detail of a Status
  ...row('Status', 1, 'reply', 'unknown'),
];
