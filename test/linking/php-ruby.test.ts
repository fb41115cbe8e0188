// PHP and Ruby: what only the program tells of errors, translated texts, classes of CSS and lists of names.
import { beforeAll, expect, test } from 'vitest';
import { factsOf } from '../../src/facts/reading/file-facts.ts';
import { languages } from '../../src/languages/index.ts';
import { tree as php } from '../../src/languages/php/tree.ts';
import { tree as ruby } from '../../src/languages/ruby/tree.ts';
import { link } from '../../src/linking/link.ts';
import { loadGrammars } from '../../src/syntax/trees/grammars.ts';

beforeAll(() => loadGrammars([php.grammar, ruby.grammar]));

type Sources = Readonly<Record<string, string>>;

const languageOf = (file: string): string =>
  file.endsWith('.php') ? 'php' : file.endsWith('.rb') ? 'ruby' : 'locales';

const messagesOf = (sources: Sources, exceptions = false) =>
  link(
    Object.entries(sources).map(([file, text]) =>
      factsOf(text, languageOf(file), file, text.length, { silent: true, exceptions }),
    ),
    languages,
  ).messages;

const rowsOf = (sources: Sources) =>
  messagesOf(sources).map(({ parts, origin, excluded }) => [
    parts.map((part) => ('literal' in part ? part.literal : '{}')).join(''),
    origin.sink,
    origin.sinkKind,
    excluded?.reason ?? null,
  ]);

test('texts that an error of PHP gives itself', () =>
  expect(
    rowsOf({
      'src/GateException.php':
        "<?php class GateException extends Exception { static function shut() { return new self('gate is shut'); } function __construct($m = 'gate is jammed') { parent::__construct($m); } }",
    }),
  ).toEqual([
    ['gate is shut', 'GateException', 'throw', null],
    ['gate is jammed', 'GateException', 'throw', null],
  ]));

test('self of another class is no error', () =>
  expect(
    rowsOf({ 'src/Gate.php': "<?php class Gate { static function shut() { return new self('gate is shut'); } }" }),
  ).toEqual([['gate is shut', 'self', 'call', null]]));

test('keys of locale files are the texts', () =>
  expect(
    rowsOf({
      'app/gate.rb': 'logger.error(t("gate.refused", user: u))\nraise Denied, I18n.t("gate.shut")\n',
      'config/locales/en.yml': 'en:\n  gate:\n    refused: "Gate refused for %{user}"\n    shut: Gate is shut\n',
      'config/locales/de.yml': 'de:\n  gate:\n    shut: Tor ist zu\n',
    }).map(([text, sink, kind, excluded]) => [text, kind, excluded === null ? sink : excluded]),
  ).toEqual([
    ['Gate refused for {}', 'log', 'error'],
    ['Gate is shut', 'throw', null],
    ['Gate refused for {}', 'constant', 'gate.refused'],
    ['Gate is shut', 'constant', 'gate.shut'],
    ['Tor ist zu', 'constant', 'translation'],
  ]));

test.each([
  ["$x = 'icon icon-open';", 'style sheet'],
  ["$x = 'sort-by-' . $a . ' sort-' . $b;", 'style sheet'],
  ["$x = 'padding-left:' . $a . 'em;';", 'style sheet'],
  ["$x = 'rgba(12, 13, 14, 0.5)';", 'style sheet'],
  ["$x = 'user logged-out today';", null],
  ["$x = '-Wall -DGATE=1';", 'command'],
  ["$x = 'door=' . $a . '&key=' . $b;", 'single word'],
  ["$x = 'gates/' . $a . '.log';", 'single word'],
  ["$x = '{{ gate.name }}';", 'no words'],
  ["$x = '{{ gate.name }} is shut';", null],
  ['$x = \'class="gate open" title="x"\';', 'no words'],
  ["$x = ['User-Agent' => 'Gate keeper'];", 'data format'],
  ["$gateDescription = ['x_desc' => 'what the gate is for'];", 'description'],
  ["$lang['name_format'] = 'The name is not valid.';", null],
  ["$x = ['name_format' => 'The name is not valid.'];", null],
  ["$x = ['name_format' => 'first last'];", 'data format'],
])('%s', (code, reason) => expect(rowsOf({ 'a.php': `<?php ${code}` }).map((row) => row[3])).toContain(reason));

const listOf = (items: readonly string[]) =>
  rowsOf({ 'a.php': `<?php function g() { $fonts = ['${items.join("', '")}']; }` }).map((row) => row[3]);
const eight = [
  'Slow Rock',
  'Big Band',
  'Drum & Bass',
  'Acid House',
  'New Wave',
  'Dark Ambient',
  'Free Jazz',
  'Rock and Roll',
];

test('a list of eight names', () => expect(new Set(listOf(eight))).toEqual(new Set(['name'])));
test('seven may be anything', () => expect(new Set(listOf(eight.slice(1)))).toEqual(new Set([null])));
test('one that tells of trouble', () => expect(new Set(listOf([...eight, 'Not Found']))).toEqual(new Set([null])));
test('sentences', () => expect(new Set(listOf(eight.map((name) => `${name} is too slow`)))).toEqual(new Set([null])));

test('classes that Ruby makes or names with their modules', () =>
  expect(
    messagesOf(
      {
        'a.rb':
          'module Yard\n  class GateError < StandardError; end\n  Stuck = Class.new(GateError)\nend\nclass Yard::Lost < Yard::GateError\nend\nNotOne = Class.new(Gate)\n',
      },
      true,
    ).map(({ exception, origin }) => [exception?.qualified, origin.sink]),
  ).toEqual([
    ['Yard::GateError', 'StandardError'],
    ['Yard::Stuck', 'GateError'],
    ['Yard::Lost', 'GateError'],
  ]));
