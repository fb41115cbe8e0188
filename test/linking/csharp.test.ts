// C#: severities, sinks of the project, constants of other classes, resource files, and what only the program tells.
import { beforeAll, describe, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { languages } from '../../src/languages/index.ts';
import { link } from '../../src/linking/link.ts';
import { listSinks } from '../../src/linking/sinks/list-sinks.ts';
import type { Message } from '../../src/model/messages.ts';
import { loadGrammars } from '../../src/syntax/trees/grammars.ts';

type Sources = Readonly<Record<string, string>>;

beforeAll(() => loadGrammars(['csharp']));

const linked = (sources: Sources) =>
  link(
    Object.entries(sources).map(([file, text]) =>
      factsOf(text, file.endsWith('.cs') ? 'csharp' : 'resx', file, text.length),
    ),
    languages,
  );

const rowOf = ({ parts, origin, severity, fatal, excluded }: Message) => ({
  text: parts.map((part) => ('literal' in part ? part.literal : '{}')).join(''),
  sink: origin.sink,
  kind: origin.sinkKind,
  severity,
  fatal,
  excluded: excluded?.reason ?? null,
});

const rowsOf = (sources: Sources) => linked(sources).messages.map(rowOf);
const inMethod = (body: string): string => `class Gate\n{\n    void Run()\n    {\n${body}\n    }\n}\n`;
const first = (body: string) => rowsOf({ 'Gate.cs': inMethod(body) })[0];

describe('severity', () => {
  test.each([
    ['log.LogCritical("gate is lost");', 'fatal'],
    ['log.LogWarning("gate is lost");', 'warning'],
    ['log.Log(LogLevel.Error, "gate is lost");', 'error'],
    ['log.Log(LogLevel.Information, new EventId(3), "gate is lost");', 'info'],
    ['Log.Write(LogEventLevel.Fatal, "gate is lost");', 'fatal'],
    ['source.TraceEvent(TraceEventType.Critical, 3, "gate is lost");', 'fatal'],
    ['EventLog.WriteEntry("gate is lost", EventLogEntryType.Warning);', 'warning'],
    ['Environment.FailFast("gate is lost");', 'fatal'],
    ['Debug.WriteLine("gate is lost");', 'debug'],
  ])('%s', (body, severity) => expect(first(body)).toMatchObject({ text: 'gate is lost', severity, excluded: null }));

  test('of a generated method', () =>
    expect(
      rowsOf({
        'Log.cs':
          'static partial class Log {\n [LoggerMessage(Level = LogLevel.Critical, Message = "gate is lost")]\n static partial void Lost(ILogger log);\n}\n',
      }),
    ).toMatchObject([{ text: 'gate is lost', kind: 'log', severity: 'fatal' }]));
});

describe('kinds', () => {
  test.each([
    ['throw new GateException("gate is lost");', 'throw'],
    ['Use(key ?? throw new ArgumentException("gate is lost"));', 'throw'],
    ['return BadRequest("gate is lost");', 'reply'],
    ['return Problem(detail: "gate is lost", statusCode: 500);', 'reply'],
    ['return Unauthorized(new { error = "gate is lost" });', 'reply'],
    ['Console.Error.WriteLine("gate is lost");', 'terminal'],
    ['context.Response.WriteAsync("gate is lost");', 'reply'],
  ])('%s', (body, kind) => expect(first(body)).toMatchObject({ kind, excluded: null }));

  test('an exception that calls the constructor of its base', () =>
    expect(
      rowsOf({ 'E.cs': 'class LostException : Exception {\n public LostException() : base("gate is lost") { }\n}\n' }),
    ).toMatchObject([{ sink: 'LostException', kind: 'throw' }]));
});

test('functions that hand a text on are sinks', () => {
  const source =
    'class Gate\n{\n  void Tell(string what) { log.LogError(what); }\n  void Run() { Tell("gate is lost"); Tell("gate is old"); }\n}\n';
  const { messages, sinks } = linked({ 'Gate.cs': source });
  expect(listSinks(messages, sinks, languages)).toContainEqual(expect.objectContaining({ name: 'Tell', text: 0 }));
  expect(rowsOf({ 'Gate.cs': source })).toMatchObject([
    { text: 'gate is lost', kind: 'log', severity: 'error' },
    { text: 'gate is old', kind: 'log', severity: 'error' },
  ]);
});

test('constants are reported where another class throws or answers them', () =>
  expect(
    rowsOf({
      'Texts.cs':
        'static class Texts { public const string Shut = "gate is shut"; static readonly string Hello = "hello gate"; }\n',
      'Gate.cs': inMethod('log.LogError(Texts.Shut);'),
    }),
  ).toMatchObject([
    { text: 'gate is shut', kind: 'log', severity: 'error' },
    { text: 'hello gate', kind: 'constant' },
  ]));

describe('regular expressions whose type stands elsewhere', () => {
  test.each([
    ['Regex r = new(@"^(?<gate>\\w+) is lost");', 'regular expression'],
    ['Add(new[] { @"gate [a-z]+ of (?:house|yard)" });', 'regular expression'],
    ['Tell("gates (of houses) are lost [all]");', null],
    ['Tell("why? (it is lost) * and + ");', null],
    ['log.LogError("gate (?:odd) is lost");', null],
  ])('%s', (body, excluded) => expect(first(body)).toMatchObject({ excluded }));
});

test('a property is named after what it returns', () =>
  expect(
    rowsOf({
      'Gate.cs': 'class Gate { string Description => "gate of a house"; string Problem => "gate is lost"; }\n',
    }),
  ).toMatchObject([{ excluded: 'description' }, { excluded: null }]));

describe('what only a name tells', () => {
  test.each([
    ['if (text.ContainsIgnoreCase("gate is lost")) Go();', 'comparison'],
    ['var sql = "gate of a house";', 'SQL'],
    ['Build(table: "gates of house");', 'key'],
    ['ReadHeader("gate of house");', 'key'],
    ['ReportHeaderError("gate of house is lost");', null],
  ])('%s', (body, excluded) => expect(first(body)).toMatchObject({ excluded }));
});

describe('resource files', () => {
  const texts = (text: string, key = 'Lost') => `<root><data name="${key}"><value>${text}</value></data></root>`;

  test('translations are no messages', () =>
    expect(
      rowsOf({
        'Texts.resx': texts('The gate is lost for ever', 'LostError'),
        'Texts.de-DE.resx': texts('Das Tor ist weg', 'LostError'),
      }),
    ).toMatchObject([
      { text: 'The gate is lost for ever', excluded: null },
      { text: 'Das Tor ist weg', excluded: 'translation' },
    ]));

  test.each([
    ['log.LogError(Texts.Lost);', { sink: 'LogError', kind: 'log', excluded: null }],
    ['throw new GateException(Texts.Lost);', { sink: 'GateException', kind: 'throw', excluded: null }],
    ['throw Gates.Make(name, Texts.Lost);', { sink: 'Make', kind: 'throw', excluded: null }],
    ['label.Text = Texts.Lost;', { kind: 'constant', excluded: 'constant' }],
  ])('%s', (body, row) =>
    expect(rowsOf({ 'Texts.resx': texts('The gate is lost for ever'), 'Gate.cs': inMethod(body) })).toMatchObject([
      row,
    ]),
  );
});

describe('objects that a class keeps', () => {
  const member = (value: string) => rowsOf({ 'Gates.cs': `class Gates { static readonly ${value}; }` })[0];
  test.each([
    ['Gate[] all = [new("north gate")]', 'description'],
    ['House house = new(3, [new("north gate")])', 'description'],
    ['HashSet<string> names = new() { "north gate" }', 'comparison'],
    ['Regex name = new("north .* gate")', 'regular expression'],
    ['GateError lost = new("gate is lost")', null],
    ['List<GateError> errors = [new("gate is lost")]', null],
    ['Dictionary<int, string> errors = new() { { 3, "gate is lost" } }', null],
  ])('%s', (value, excluded) => expect(member(value)).toMatchObject({ excluded }));
});

test('what stands before the text of a known call is not emitted', () =>
  expect(rowsOf({ 'Gate.cs': inMethod('return new ValidationFailure("Gate", "gate is lost");') })).toMatchObject([
    { text: 'Gate', kind: 'call', excluded: 'single word' },
    { text: 'gate is lost', kind: 'reply', excluded: null },
  ]));
