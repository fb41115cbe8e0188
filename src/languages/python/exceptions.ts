// Exceptions of Python: "Built-in Exceptions" of the Library Reference, 3.14, those of Python 2, and common ones of standard modules.
export const standardExceptions: ReadonlySet<string> = new Set(
  [
    'BaseException BaseExceptionGroup ExceptionGroup GeneratorExit KeyboardInterrupt SystemExit Exception StandardError',
    'ArithmeticError FloatingPointError OverflowError ZeroDivisionError AssertionError AttributeError BufferError EOFError',
    'ImportError ModuleNotFoundError LookupError IndexError KeyError MemoryError NameError UnboundLocalError OSError',
    'EnvironmentError IOError WindowsError BlockingIOError ChildProcessError ConnectionError BrokenPipeError',
    'ConnectionAbortedError ConnectionRefusedError ConnectionResetError FileExistsError FileNotFoundError InterruptedError',
    'IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError ReferenceError RuntimeError',
    'NotImplementedError PythonFinalizationError RecursionError StopAsyncIteration StopIteration SyntaxError',
    'IndentationError TabError SystemError TypeError ValueError UnicodeError UnicodeDecodeError UnicodeEncodeError',
    'UnicodeTranslateError Warning BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning',
    'PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning',
    // asyncio, configparser, concurrent.futures, http.client, json, pickle, queue, ssl, subprocess, urllib.error, xml
    'CancelledError InvalidStateError IncompleteReadError LimitOverrunError NoSectionError NoOptionError',
    'MissingSectionHeaderError BrokenExecutor BrokenProcessPool BrokenThreadPool HTTPException HTTPError URLError',
    'ContentTooShortError BadStatusLine IncompleteRead RemoteDisconnected JSONDecodeError PickleError PicklingError',
    'UnpicklingError SSLError SSLEOFError SSLZeroReturnError SSLCertVerificationError CertificateError CalledProcessError',
    'SubprocessError TimeoutExpired ParseError ExpatError SAXException SAXParseException Error',
    // PEP 249: exceptions of every database driver
    'DatabaseError DataError IntegrityError InterfaceError InternalError NotSupportedError OperationalError ProgrammingError',
  ]
    .join(' ')
    .split(' '),
);
