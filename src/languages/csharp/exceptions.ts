// Common exceptions of .NET 9 and ASP.NET Core, by namespace: learn.microsoft.com/dotnet/api.
import { setOf } from '../../text/identifiers.ts';

export const standardExceptions: ReadonlySet<string> = setOf(
  [
    // System
    'Exception SystemException ApplicationException AccessViolationException AggregateException AppDomainUnloadedException',
    'ArgumentException ArgumentNullException ArgumentOutOfRangeException ArithmeticException ArrayTypeMismatchException',
    'BadImageFormatException CannotUnloadAppDomainException ContextMarshalException DataMisalignedException',
    'DivideByZeroException DllNotFoundException DuplicateWaitObjectException EntryPointNotFoundException',
    'ExecutionEngineException FieldAccessException FormatException IndexOutOfRangeException InsufficientExecutionStackException',
    'InsufficientMemoryException InvalidCastException InvalidOperationException InvalidProgramException InvalidTimeZoneException',
    'MemberAccessException MethodAccessException MissingFieldException MissingMemberException MissingMethodException',
    'MulticastNotSupportedException NotFiniteNumberException NotImplementedException NotSupportedException NullReferenceException',
    'ObjectDisposedException OperationCanceledException OutOfMemoryException OverflowException PlatformNotSupportedException',
    'RankException StackOverflowException TimeoutException TimeZoneNotFoundException TypeAccessException',
    'TypeInitializationException TypeLoadException TypeUnloadedException UnauthorizedAccessException UriFormatException',
    // System.Collections.Generic, System.IO, System.Reflection, System.Resources
    'KeyNotFoundException IOException DirectoryNotFoundException DriveNotFoundException EndOfStreamException',
    'FileLoadException FileNotFoundException InternalBufferOverflowException InvalidDataException PathTooLongException PipeException',
    'AmbiguousMatchException CustomAttributeFormatException InvalidFilterCriteriaException ReflectionTypeLoadException',
    'TargetException TargetInvocationException TargetParameterCountException MissingManifestResourceException',
    'MissingSatelliteAssemblyException',
    // System.Net, System.Security, System.Threading
    'HttpListenerException HttpRequestException CookieException ProtocolViolationException WebException SocketException',
    'NetworkInformationException PingException SmtpException SmtpFailedRecipientException WebSocketException QuicException',
    'HttpIOException AuthenticationException InvalidCredentialException SecurityException VerificationException',
    'HostProtectionException PolicyException XmlSyntaxException CryptographicException CryptographicUnexpectedOperationException',
    'AuthenticationTagMismatchException PrivilegeNotHeldException IdentityNotMappedException AbandonedMutexException',
    'BarrierPostPhaseException LockRecursionException SemaphoreFullException SynchronizationLockException',
    'ThreadAbortException ThreadInterruptedException ThreadStateException WaitHandleCannotBeOpenedException',
    'TaskCanceledException TaskSchedulerException ChannelClosedException',
    // System.Data, System.Text, System.Xml, System.Runtime, System.Configuration, System.ComponentModel
    'DataException DbException DBConcurrencyException ConstraintException DeletedRowInaccessibleException',
    'DuplicateNameException InvalidConstraintException NoNullAllowedException ReadOnlyException RowNotInTableException',
    'StrongTypingException SyntaxErrorException SqlException DecoderFallbackException EncoderFallbackException',
    'JsonException RegexMatchTimeoutException RegexParseException XmlException XmlSchemaException XsltException XPathException',
    'COMException ExternalException InvalidComObjectException MarshalDirectiveException SEHException SafeArrayRankMismatchException',
    'SerializationException InvalidDataContractException AmbiguousImplementationException SwitchExpressionException',
    'ConfigurationException ConfigurationErrorsException SettingsPropertyNotFoundException Win32Exception WarningException',
    'InvalidAsynchronousStateException InvalidEnumArgumentException LicenseException ValidationException',
    'CheckoutException UnreachableException ContractException',
    // Microsoft.AspNetCore, Microsoft.Extensions, Microsoft.EntityFrameworkCore, Microsoft.IdentityModel.Tokens
    'BadHttpRequestException AntiforgeryValidationException ConnectionAbortedException ConnectionResetException',
    'AddressInUseException HubException RouteCreationException AuthenticationFailureException OptionsValidationException',
    'DbUpdateException DbUpdateConcurrencyException RetryLimitExceededException SecurityTokenException',
    'SecurityTokenExpiredException SecurityTokenInvalidSignatureException SecurityTokenInvalidAudienceException',
    'SecurityTokenInvalidIssuerException SecurityTokenInvalidLifetimeException SecurityTokenNotYetValidException',
    'SecurityTokenReplayDetectedException SecurityTokenSignatureKeyNotFoundException SecurityTokenValidationException RpcException',
  ].join(' '),
);
