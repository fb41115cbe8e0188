// Common throwables of the Java SE 21 API, by package, and those of Jakarta EE with the same names.
export const standardExceptions: ReadonlySet<string> = new Set(
  [
    // java.lang
    'Throwable Exception Error RuntimeException ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException',
    'ClassCastException ClassNotFoundException CloneNotSupportedException EnumConstantNotPresentException',
    'IllegalAccessException IllegalArgumentException IllegalCallerException IllegalMonitorStateException',
    'IllegalStateException IllegalThreadStateException IndexOutOfBoundsException InstantiationException',
    'InterruptedException NegativeArraySizeException NoSuchFieldException NoSuchMethodException NullPointerException',
    'NumberFormatException ReflectiveOperationException SecurityException StringIndexOutOfBoundsException',
    'TypeNotPresentException UnsupportedOperationException AbstractMethodError AssertionError BootstrapMethodError',
    'ClassFormatError ExceptionInInitializerError IncompatibleClassChangeError InternalError LinkageError',
    'NoClassDefFoundError NoSuchFieldError NoSuchMethodError OutOfMemoryError StackOverflowError ThreadDeath UnknownError',
    'UnsatisfiedLinkError UnsupportedClassVersionError VerifyError VirtualMachineError InvocationTargetException',
    'UndeclaredThrowableException MalformedParametersException',
    // java.io, java.nio
    'IOException CharConversionException EOFException FileNotFoundException InterruptedIOException InvalidClassException',
    'InvalidObjectException NotActiveException NotSerializableException ObjectStreamException OptionalDataException',
    'StreamCorruptedException SyncFailedException UncheckedIOException UnsupportedEncodingException UTFDataFormatException',
    'WriteAbortedException IOError BufferOverflowException BufferUnderflowException ReadOnlyBufferException',
    'CharacterCodingException MalformedInputException UnmappableCharacterException AsynchronousCloseException',
    'ClosedByInterruptException ClosedChannelException AccessDeniedException AtomicMoveNotSupportedException',
    'DirectoryNotEmptyException FileAlreadyExistsException FileSystemException FileSystemLoopException',
    'NoSuchFileException NotDirectoryException NotLinkException InvalidPathException ProviderNotFoundException',
    // java.net, java.rmi, javax.naming
    'BindException ConnectException HttpRetryException MalformedURLException NoRouteToHostException',
    'PortUnreachableException ProtocolException SocketException SocketTimeoutException UnknownHostException',
    'UnknownServiceException URISyntaxException HttpTimeoutException RemoteException NamingException',
    'NameNotFoundException NameAlreadyBoundException CommunicationException ServiceUnavailableException',
    'AuthenticationException AuthenticationNotSupportedException NoPermissionException InvalidNameException',
    'OperationNotSupportedException PartialResultException SizeLimitExceededException TimeLimitExceededException',
    // java.security, javax.crypto, javax.net.ssl, javax.security
    'GeneralSecurityException AccessControlException DigestException InvalidAlgorithmParameterException',
    'InvalidKeyException InvalidParameterException KeyException KeyManagementException KeyStoreException',
    'NoSuchAlgorithmException NoSuchProviderException PrivilegedActionException ProviderException SignatureException',
    'UnrecoverableKeyException UnrecoverableEntryException CertificateException CertificateEncodingException',
    'CertificateExpiredException CertificateNotYetValidException CertificateParsingException',
    'CertificateRevokedException CertPathBuilderException CertPathValidatorException CRLException CertStoreException',
    'InvalidKeySpecException InvalidParameterSpecException AEADBadTagException BadPaddingException',
    'IllegalBlockSizeException NoSuchPaddingException ShortBufferException SSLException SSLHandshakeException',
    'SSLKeyException SSLPeerUnverifiedException SSLProtocolException LoginException AccountException',
    'AccountExpiredException AccountLockedException AccountNotFoundException CredentialException',
    'CredentialExpiredException CredentialNotFoundException FailedLoginException UnsupportedCallbackException',
    'SaslException GSSException DestroyFailedException RefreshFailedException',
    // java.util, java.text, java.time
    'ConcurrentModificationException DuplicateFormatFlagsException EmptyStackException IllegalFormatException',
    'InputMismatchException InvalidPropertiesFormatException MissingResourceException NoSuchElementException',
    'TooManyListenersException ServiceConfigurationError BrokenBarrierException CancellationException',
    'CompletionException ExecutionException RejectedExecutionException TimeoutException DataFormatException ZipException',
    'ParseException PatternSyntaxException DateTimeException DateTimeParseException BackingStoreException',
    // java.sql, javax.script, javax.xml, org.xml.sax
    'SQLException BatchUpdateException DataTruncation SQLDataException SQLFeatureNotSupportedException',
    'SQLIntegrityConstraintViolationException SQLInvalidAuthorizationSpecException SQLNonTransientException',
    'SQLRecoverableException SQLSyntaxErrorException SQLTimeoutException SQLTransactionRollbackException',
    'SQLTransientException SQLWarning ScriptException JAXBException ParserConfigurationException TransformerException',
    'XMLStreamException XPathException XPathExpressionException SAXException SAXParseException',
    // jakarta.servlet, jakarta.persistence, jakarta.validation, jakarta.ws.rs, jakarta.transaction
    'ServletException UnavailableException PersistenceException EntityNotFoundException EntityExistsException',
    'NoResultException NonUniqueResultException OptimisticLockException RollbackException ValidationException',
    'ConstraintViolationException ConstraintDeclarationException WebApplicationException BadRequestException',
    'ForbiddenException NotAllowedException NotAuthorizedException NotFoundException NotSupportedException',
    'InternalServerErrorException ClientErrorException ServerErrorException ProcessingException SystemException',
    'TransactionRolledbackException HeuristicMixedException',
  ]
    .join(' ')
    .split(' '),
);
