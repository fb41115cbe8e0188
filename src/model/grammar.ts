// Lexical and syntactic facts that each language states in its own row (src/languages). Readers ask for the fact they need, never for the
// language.
import type { Branch } from './facts.ts';

/** How the characters of a language form tokens. */
export interface Lexis {
  readonly lineComments: readonly string[];
  readonly blockComment: readonly [open: string, close: string] | null;
  /** Characters that open a string. */
  readonly quotes: string;
  /** Prefixes that belong to a string if directly before its quote: `L`, `u8`, `R`. */
  readonly prefixes: ReadonlySet<string>;
  /** Offset after the string whose quote is at `at`; if it is unterminated, minus the offset before which no such string ends. */
  readonly endOfText: (source: string, at: number, prefix: string) => number;
  /** Lines that begin with `#` are preprocessor directives. */
  readonly directives: boolean;
  /** A suffix directly after the closing quote: `"…"sv`. Sticky. */
  readonly suffix?: RegExp;
  /** A mark that says nothing: the backticks around a value in Python 2. */
  readonly ignored?: string;
  /** What may stand between the digits of a number: `1'000`. */
  readonly digitSeparator?: string;
  /** Strings with such a prefix contain names of variables: `f"{name}: {message}"`. */
  readonly namesInTexts?: RegExp;
  /** The expressions in such a string that contain strings themselves, in order: `f"{'forged' if bad else 'stale'} ticket"`. */
  readonly textsInTexts?: (raw: string) => readonly TextField[];
  /** `\u0022` is a quote anywhere in a source, not only in texts. */
  readonly unicodeEscapes?: true;
}

/** An expression in a string, as offsets into the string: its braces from `open` to `end`, without conversion and format. */
export interface TextField {
  readonly open: number;
  readonly to: number;
  readonly end: number;
}

/** The shape of a language's statements. An omitted fact does not hold. */
export interface Grammar {
  /** How blocks are delimited: by braces, or by marks that `layout` inserts into the tokens. */
  readonly blocks: 'braces' | 'marks';
  /** For indented blocks. */
  readonly layout?: Layout;
  /** A newline ends a statement if the token before it may end one. */
  readonly newlineEnds?: NewlineEnds;
  /** Keywords that a condition follows. */
  readonly conditions: ReadonlyMap<string, Branch | null>;
  /** Keywords without a condition: `else`, `do`. null means a block that is not a branch: `try`. */
  readonly heads: ReadonlyMap<string, Branch | null>;
  /** Keywords whose braces contain definitions, not statements: `struct`, `class`. */
  readonly containers: ReadonlySet<string>;
  /** Containers that are never a return type: `record Point(int x) {` is not a function. */
  readonly classes: ReadonlySet<string>;
  /** Conditions have no parentheses and end at their block: `if err := open(); err != nil {`. */
  readonly bareConditions?: true;
  /** Only statements that begin with one of these words open blocks; other braces contain values: `x := T{…}`. */
  readonly blocksByWord?: true;
  /** A brace within an expression opens a block (lambda, anonymous class), except where only a list can be. */
  readonly blocksInExpressions?: true;
  /** Keywords before the name of a function: `def`, `func`. Without them, a type precedes the name. */
  readonly functionWords?: ReadonlySet<string>;
  /** Functions may stand anywhere, in other functions too; in classes only where nothing is said, or outside of functions if there are none. */
  readonly functionsAnywhere?: true;
  /** What constructors are called, if not like their class. */
  readonly constructorName?: string;
  /** Braces in an argument name values: `report({ message: "…" })`. */
  readonly namedInBraces?: true;
  /** A statement that is only a string is an order to the compiler: `"use strict"`. */
  readonly textStatements?: true;
  /** Keywords before one declaration, or before several in parentheses: `var (…)`. */
  readonly declarationWords?: ReadonlySet<string>;
  /** Of these, the one behind which names of other modules stand. */
  readonly importWord?: string;
  /** Names precede types: `message: str`, `message string`. */
  readonly namesFirst?: true;
  /** Names may share the type behind the last one: `key, message string`. */
  readonly sharedTypes?: true;
  /** A text behind the type of a member is a tag of it: `Name string `json:"name"``. */
  readonly memberTags?: true;
  /** The types of parameters may follow their names: `warn(text) char *text; {`. */
  readonly oldStyleParameters?: true;
  /** What stands between the name or the key of an element and its value: `Rule{Name: "…"}`, `{"key": value}`. */
  readonly elementMark?: ':';
  /** Names of the parameter for a method's object: `self`. */
  readonly selfParameters?: ReadonlySet<string>;
  /** The sign after the name of a named argument. */
  readonly namedArguments?: '=';
  /** A colon names arguments, too: `error!(target: "auth", …)`. */
  readonly namedByColons?: true;
  /** Operators that are words: `a if b else c`, `x not in y`. */
  readonly wordOperators?: ReadonlySet<string>;
  /** Keywords whose statement is read like a call: `assert x, "…"`. Some are names as well: `print`. */
  readonly commandWords?: ReadonlySet<string>;
  /** The keyword between a value and the name bound to it: `open(path) as out`. */
  readonly bindingWord?: string;
  /** The bracket that opens a list of values. */
  readonly lists: '{' | '[';
  /** The result of a call can be called: `find("x")("y")`. */
  readonly callableValues?: true;
  /** Names of types, which distinguish casts from calls. */
  readonly types: ReadonlySet<string>;
  /** A parameter may be a text if a word of its type or name matches. */
  readonly textParameters: RegExp;
  /** Attributes of functions: a parameter is a printf format; it never returns; other files cannot call it. */
  readonly attributes?: { readonly format: RegExp; readonly noReturn: RegExp; readonly internal: RegExp };
  /** What follows `->`: the name of a member, or the body of a lambda. */
  readonly arrow?: 'member' | 'lambda';
  /** Has `case X -> value`: no fallthrough, and `switch` is an expression. */
  readonly caseArrow?: true;
  /** A member named like a text holds the text of its owner: `message->buffer`. */
  readonly textMembers?: true;
  /** The name of a function can be used as a value, a pointer to it. */
  readonly pointers: boolean;
  /** A call may return a place that is assigned to. */
  readonly references?: true;
  /** Types take parameters in `<` and `>`. */
  readonly generics: boolean;
  /** They may be pointers, numbers and names of other scopes: `cast<const a::B *>(x)`. */
  readonly templates?: true;
  /** Values go into streams: `log << "…" << x`. */
  readonly streamWords?: StreamWords;
  /** A value may be made with braces behind its type or its name: `Point{1, 2}`, `std::string text{"…"}`. */
  readonly bracedValues?: true;
  /** Words with parentheses before or behind those of a function: `noexcept(…)`. */
  readonly specifiers?: ReadonlySet<string>;
  /** The word before the mark that a function is named after: `operator<<`. */
  readonly operatorWord?: string;
  /** Members are set between a colon and the body of a constructor: `Gate(int n) : count(n) {`. */
  readonly initialiserLists?: true;
  /** Which adjacent operands are concatenated: strings and names, or strings only. */
  readonly adjacent?: 'values' | 'texts';
  /** The keyword before a constant outside of functions: `final`. */
  readonly constant: string | null;
  /** Names outside of functions that are constants by convention; with `constant`, names that a constant may have. */
  readonly constantNames?: RegExp;
  /** For languages with exceptions. */
  readonly throwing?: Throwing;
}

/** What is known of streams. */
export interface StreamWords {
  /** Names of streams, and of calls that give one: `cerr`, `LOG`. */
  readonly heads: RegExp;
  /** What only keeps the text that is put into it: `std::ostringstream() << …`. */
  readonly makers: RegExp;
  /** What writes nothing itself: `endl`, `setw(4)`. */
  readonly manipulators: ReadonlySet<string>;
  /** A value before the text that says how severe it is: `Logger::Error`. */
  readonly levels: RegExp;
}

/** Keywords of classes and exceptions; null if the language has none. */
export interface Throwing {
  readonly class: string;
  /** More words for what may be thrown, and words for scopes whose names stand before that of a class: `struct`, `namespace`. */
  readonly structs?: { readonly thrown: ReadonlySet<string>; readonly scopes: ReadonlySet<string> };
  /** The keyword or mark before the base classes; null if bases are in parentheses. */
  readonly extends: string | null;
  /** Names of what is thrown at once, where they do not begin with a capital: `std::runtime_error`. */
  readonly names?: RegExp;
  readonly throws: string;
  /** What is thrown may stand in brackets, with its text behind it: `raise(Denied, "…")`. */
  readonly inBrackets?: true;
  readonly catches: string;
  /** The class that makes others: `Refused = Class.new(GateError)`. */
  readonly classMaker?: string;
  /** The keyword that creates an object. */
  readonly makes: string | null;
  /** The keyword between a name and its alias. */
  readonly alias: string | null;
  /** The keyword before the package of a file, empty if there is none; null if folders determine it. */
  readonly package: string | null;
  /** Separates an inner class from its outer class in a stack trace. */
  readonly nested: string;
}

/** How newlines end statements. */
export interface NewlineEnds {
  /** Also inside parentheses: `var (…)`. */
  readonly inParentheses: boolean;
  /** Tokens at the beginning of a line that continue the line before it. */
  readonly continuedBy: ReadonlySet<string>;
}

/** Keywords of a language with indented blocks. */
export interface Layout {
  /** Keywords that open a block at the beginning of a line; the header ends at its colon. */
  readonly openers: ReadonlySet<string>;
  /** Openers that may also be ordinary names: `match`. */
  readonly softOpeners: ReadonlySet<string>;
  /** Keywords that may precede an opener: `async`. */
  readonly modifiers: ReadonlySet<string>;
  /** Keywords that begin a line and never occur inside brackets: if one does, a bracket was left open. */
  readonly statements: ReadonlySet<string>;
}
