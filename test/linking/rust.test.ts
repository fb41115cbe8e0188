// Rust: what one file says and another one logs or answers, severities, sinks of the project, and what only the program tells.
import { beforeAll, describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { languages } from '../../src/languages/index.ts';
import { tree } from '../../src/languages/rust/tree.ts';
import { link } from '../../src/linking/link.ts';
import type { Message } from '../../src/model/messages.ts';
import { loadGrammars } from '../../src/syntax/trees/grammars.ts';
import { sinksOf } from './inferred.ts';

beforeAll(() => loadGrammars([tree.grammar]));

type Sources = Readonly<Record<string, string>>;

const rowOf = ({ parts, origin, severity, fatal, excluded }: Message) => ({
  text: parts.map((part) => ('literal' in part ? part.literal : '{}')).join(''),
  sink: origin.sink,
  kind: origin.sinkKind,
  severity,
  fatal,
  excluded: excluded?.reason ?? null,
});

const rowsOf = (sources: Sources) =>
  link(
    Object.entries(sources).map(([file, text]) => factsOf(text, 'rust', file, text.length)),
    languages,
  ).messages.map(rowOf);

const inFunction = (body: string): string => `fn run() {\n${body}\n}\n`;
const first = (body: string) => rowsOf({ 'src/gate.rs': inFunction(body) }).find(({ excluded }) => excluded === null);

describe('severity', () => {
  test.each([
    ['panic!("gate is lost");', 'fatal'],
    ['keys.get(0).expect("gate has a key");', 'fatal'],
    ['crit!(log, "gate is lost");', 'fatal'],
    ['error!("gate is stuck");', 'error'],
    ['tracing::error!(user = %u, ?err, "gate is stuck");', 'error'],
    ['log::warn!(target: "gate", "gate is slow");', 'warning'],
    ['info!("gate is open");', 'info'],
    ['trace!("gate {}", n);', 'debug'],
    ['log!(Level::Error, "gate is stuck");', 'error'],
    ['event!(Level::WARN, door = 3, "gate is slow");', 'warning'],
    ['eprintln!("gate is stuck");', 'error'],
    ['assert!(open, "gate is shut");', 'fatal'],
    ['debug_assert!(open, "gate is shut");', 'debug'],
    ['bail!("gate is shut");', 'unknown'],
  ])('%s', (body, severity) => expect(first(body)).toMatchObject({ severity }));

  test('what ends the thread is fatal', () => expect(first('panic!("gate is lost");')).toMatchObject({ fatal: true }));
});

describe('what a text is handed to', () => {
  test.each([
    ['Err("gate is shut".into())', 'throw', 'Err'],
    ['return Err(GateError::Shut("gate is shut".to_string()));', 'throw', 'GateError'],
    ['find().ok_or_else(|| anyhow!("gate is shut"))?;', 'throw', 'anyhow'],
    ['read().with_context(|| format!("gate {n} is shut"))?;', 'throw', 'with_context'],
    ['io::Error::new(ErrorKind::Other, "gate is shut");', 'throw', 'Error'],
    ['Status::permission_denied("gate is shut");', 'reply', 'Status.permission_denied'],
    ['ErrorForbidden("gate is shut");', 'reply', 'ErrorForbidden'],
  ])('%s', (body, kind, sink) => expect(first(body)).toMatchObject({ kind, sink }));

  test('rows know a call by the last of its qualifiers', () =>
    expect(rowsOf({ 'src/gate.rs': inFunction('regex::Regex::new("north .* gate");') })).toMatchObject([
      { excluded: 'regular expression' },
    ]));

  test('attributes say what errors are', () =>
    expect(
      rowsOf({ 'src/gate.rs': '#[derive(Error)]\nenum Bad {\n  #[error("gate {0} is shut")]\n  Shut(u8),\n}\n' }),
    ).toMatchObject([{ text: 'gate {} is shut', kind: 'throw', excluded: null }]));

  test('attributes of other kinds hold keys', () =>
    expect(rowsOf({ 'src/gate.rs': '#[serde(rename = "the old gate")]\nenum Kind { Old }\n' })).toMatchObject([
      { text: 'the old gate', excluded: 'key' },
    ]));

  test('the operands of an assertion compare, its text does not', () =>
    expect(
      rowsOf({ 'src/gate.rs': inFunction('assert_eq!(name, "the north gate", "gates differ here");') }),
    ).toMatchObject([
      { text: 'the north gate', excluded: 'comparison' },
      { text: 'gates differ here', excluded: null, fatal: true },
    ]));

  test('fields of a log call are values', () =>
    expect(rowsOf({ 'src/gate.rs': inFunction('error!(door = "the north door", "gate is stuck");') })).toMatchObject([
      { text: 'the north door', excluded: 'value' },
      { text: 'gate is stuck', excluded: null },
    ]));
});

describe('constants are told where they are used', () => {
  const denied = 'pub const DENIED: &str = "access to the gate denied";\n';

  test.each([
    ['error!("{}", DENIED);', 'log', 'error'],
    ['Err(DENIED.into())', 'throw', 'Err'],
    ['bail!(errors::DENIED);', 'throw', 'bail'],
    ['Status::permission_denied(DENIED);', 'reply', 'Status.permission_denied'],
  ])('%s', (body, kind, sink) =>
    expect(rowsOf({ 'src/errors.rs': denied, 'src/gate.rs': inFunction(body) })).toContainEqual(
      expect.objectContaining({ text: 'access to the gate denied', kind, sink }),
    ),
  );
});

describe('sinks of the project', () => {
  test.each([
    ['fn refuse(message: &str) {\n    error!("{}", message);\n}', 'refuse("gate is lost")', 'refuse 0: log error'],
    [
      'fn refuse(message: impl Display) {\n    error!("gate: {message}");\n}',
      'refuse("gate is lost")',
      'refuse 0: log error',
    ],
    [
      'impl Gate {\n    fn refuse(&self, id: u8, message: String) {\n        log::warn!("{id}: {message}");\n    }\n}',
      'gate.refuse(1, "gate is lost".into())',
      'refuse 1: log warning',
    ],
    [
      'macro_rules! refuse {\n    ($id:expr, $msg:expr) => {{\n        error!("{}: {}", $id, $msg);\n    }};\n}',
      'refuse!(1, "gate is lost")',
      'refuse 1: log error',
    ],
    [
      'macro_rules! refuse {\n    ($($arg:tt)+) => {\n        warn!($($arg)+)\n    };\n}',
      'refuse!("gate is lost")',
      'refuse 0: log warning',
    ],
  ])('%s', (source, call, sink) =>
    expect(sinksOf({ 'gate.rs': `${source}\n${inFunction(`${call};`)}` }, {}, true, 'rust')).toEqual([
      expect.stringContaining(sink),
    ]),
  );
});
