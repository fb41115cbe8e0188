// What linking makes of C++: sinks of a project, severities and exception classes.
import { expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { languages } from '../../src/languages/index.ts';
import { link } from '../../src/linking/link.ts';
import type { Message } from '../../src/model/messages.ts';
import { textOf } from './samples.ts';

const messagesOf = (source: string): readonly Message[] =>
  link([factsOf(source, 'cpp', 'a.cc', source.length, { silent: true, exceptions: true })], languages).messages;

const only = (source: string): Message => messagesOf(source)[0]!;

test.each([
  ['g_log << Logger::Error << "door is stuck" << std::endl;', 'error', 'log'],
  ['LOG(FATAL) << "door is gone";', 'fatal', 'log'],
  ['BOOST_LOG_TRIVIAL(warning) << "door is ajar";', 'warning', 'log'],
  ['spdlog::log(spdlog::level::err, "door {} is open", n);', 'error', 'log'],
  ['qCritical() << "door is lost";', 'error', 'log'],
  ['std::cerr << "door is hot";', 'error', 'log'],
  ['TSError("door %d is cold", n);', 'error', 'log'],
])('%s', (statement, severity, kind) => {
  const { severity: found, origin } = only(`void f() { ${statement} }`);
  expect([found, origin.sinkKind === 'terminal' ? 'log' : origin.sinkKind]).toEqual([severity, kind]);
});

test('a function that puts its text into a stream is a sink', () => {
  const source = `void whine(const std::string& text) { std::cerr << text << std::endl; }
void f() { whine("the lock was picked"); }`;
  const { origin } = messagesOf(source).find((message) => textOf(message) === 'the lock was picked')!;
  expect(origin.sinkKind).toBe('terminal');
});

test('exception classes have the names of their namespaces and their bases', () => {
  const source = `namespace gate { class KeyError final : public virtual std::runtime_error {};
struct Forged : private Loud, public KeyError {}; class Plain {}; enum class Kind { a }; }
void f() { throw gate::Forged("x"); }`;
  const found = messagesOf(source).flatMap(({ exception }) => exception ?? []);
  const classes = new Map(found.map(({ name, qualified, lineage }) => [name, [qualified, ...lineage]]));
  expect(Object.fromEntries(classes)).toEqual({
    KeyError: ['gate::KeyError', 'runtime_error'],
    Forged: ['gate::Forged', 'KeyError', 'runtime_error'],
  });
});
