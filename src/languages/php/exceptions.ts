// Throwables of PHP 8.4 and its extensions (php.net/manual/en/reserved.exceptions.php, spl.exceptions.php), and what frameworks add under the
// same names.
import { setOf } from '../../text/identifiers.ts';

export const standardExceptions: ReadonlySet<string> = setOf(
  [
    'Throwable Exception ErrorException Error ArgumentCountError ArithmeticError AssertionError CompileError DivisionByZeroError',
    'ParseError TypeError ValueError UnhandledMatchError FiberError RequestParseBodyException',
    // SPL
    'BadFunctionCallException BadMethodCallException DomainException InvalidArgumentException LengthException LogicException',
    'OutOfBoundsException OutOfRangeException OverflowException RangeException RuntimeException UnderflowException',
    'UnexpectedValueException',
    // Extensions
    'JsonException PDOException mysqli_sql_exception SoapFault SodiumException PharException ReflectionException DOMException',
    'IntlException ClosedGeneratorException SNMPException SQLite3Exception Random.RandomException Random.RandomError',
    'DateError DateException DateInvalidTimeZoneException DateMalformedStringException ImagickException RedisException',
    'MemcachedException AMQPException',
  ].join(' '),
);
