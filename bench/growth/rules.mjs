// Kinds of messages and rules: ranking, keywords, check, update, decisions, configuration.
import { readFileSync } from 'node:fs';
import { lines, program, put, rule, shuffled, times, word } from '../growth-input.mjs';

const source = (folder) => ['extract', `${folder}/src`, '--format', 'ndjson'];
const texts = (name, start, text, args = source, count = (n) => n) => ({
  name,
  start,
  write: (folder, n) => put(folder, 'src/a.c', program(times(count(n), (i) => text(i, n)))),
  args,
});
const check = (name, start, keyword, text, more = () => []) => ({
  name,
  start,
  write: (folder, n) => {
    put(folder, 'src/a.c', program(times(n, (i) => text(i, n))));
    put(folder, 'rule.yml', rule(times(n, (i) => keyword(i, n))));
  },
  args: (folder) => ['check', `${folder}/rule.yml`, '--source', `${folder}/src`, ...more(folder)],
});
const learned = new URL('../../src/data/learned.json', import.meta.url);
const learnedWords = Object.keys(JSON.parse(readFileSync(learned, 'utf8')).text).filter((text) =>
  /^[a-z]+$/.test(text),
);
const learnedWord = (i) => learnedWords[i % learnedWords.length];
const numbered = (i) => `possible break-in attempt number ${i} from %s`;

export const kinds = [
  texts('messages', 5_000, (i) => `possible break-in attempt ${word(i)} ${word(i * 7 + 1)} from %s`),
  texts(
    'messages, all in the report',
    5_000,
    (i) => `possible ${word(i)} attempt`,
    (folder) => [...source(folder), '--all'],
  ),
  texts('messages that differ in a number', 5_000, numbered),
  texts('messages of the same words', 5_000, (i) => `${shuffled(i)} %s`),
  texts('messages like ordinary ones', 4_000, (i) =>
    i % 2 ? `connected ${shuffled(i >> 1)} ok` : `bogus ${shuffled(i >> 1)} attack`,
  ),
  texts('identical messages', 5_000, () => 'possible break-in attempt from %s'),
  texts(
    'messages, --max n',
    1_000,
    (i) => `possible break-in attempt ${word(i)} ${word(i * 7 + 1)} from %s`,
    (folder, n) => [...['extract', `${folder}/src`, '--max', String(n), '--min-score', '1']],
  ),
  texts(
    'a message with many placeholders',
    500,
    (_, n) => 'bad %s '.repeat(n),
    source,
    () => 2,
  ),
  texts(
    'a message with many placeholders, wildcards',
    500,
    (_, n) => 'bad %s '.repeat(n),
    (folder) => [...source(folder), '--wildcards', 'always'],
    () => 2,
  ),
  texts(
    'a message of many lines, each of learned words',
    2_000,
    (_, n) => times(n, (i) => `${learnedWord(i)} ${learnedWord(i * 7 + 1)} ${word(i)}\\n`).join(''),
    source,
    () => 1,
  ),
  texts('each message a prefix of the next', 100, (i) => times(i + 3, (k) => `${word(k)}`).join(' ')),
  texts(
    'keywords of stars that nearly cover each other',
    10,
    (i, n) => `${'possible break-in %s '.repeat(n + i)}end`,
    (folder) => [...['extract', `${folder}/src`, '--wildcards', 'always', '--min-score', '1', '--max', '100']],
  ),
  ...[
    ['auth ', 20_000],
    ['invalid ', 20_000],
    ['<a', 20_000],
    ['{', 40_000],
    ['user', 20_000],
    ['max ', 20_000],
    ['key ', 20_000],
    [' ', 40_000],
    ['. ', 40_000],
    ['a. ', 40_000],
    ['? ', 40_000],
    ['%s', 10_000],
    ['%s: ', 10_000],
    ['x%d', 10_000],
  ].map(([piece, start]) =>
    texts(
      `a message of ${JSON.stringify(piece)}`,
      start,
      (_, n) => `bad x${piece.repeat(n)}-y-%s`,
      source,
      () => 1,
    ),
  ),
  {
    name: '--keywords-file x messages',
    start: 5_000,
    write: (folder, n) => {
      put(folder, 'src/a.c', program(times(n, (i) => `state ${word(i)} ${word(i * 3)} of %s`)));
      put(
        folder,
        'words.txt',
        lines(n, (i) => `${word(i)} ${word(i * 5)}`),
      );
    },
    args: (folder) => [...source(folder), '--keywords-file', `${folder}/words.txt`, '--quiet'],
  },
  {
    name: '--keyword many times',
    start: 2_000,
    write: (folder, n) => put(folder, 'src/a.c', program(times(n, (i) => `state ${word(i)} of %s`))),
    args: (folder, n) => [...source(folder), '--quiet', ...times(n, (i) => ['--keyword', `${word(i)}x`]).flat()],
  },
  {
    name: 'configuration: allow, deny, categories',
    start: 1_500,
    write: (folder, n) => {
      put(folder, 'src/a.c', program(times(n, (i) => `state ${word(i)} ${word(i * 3)} of %s`)));
      const list = (text) => lines(n, (i) => `  - '${text(i)}'`);
      const categories = lines(n, (i) => `  - name: own${i}\n    words: [${word(i * 11)}]\n    points: 3`);
      put(
        folder,
        'own.yml',
        `allow:\n${list((i) => `state ${word(i * 5)} *`)}deny:\n${list((i) => `*${word(i * 7)} of`)}categories:\n${categories}`,
      );
    },
    args: (folder) => [...source(folder), '--quiet', '--config', `${folder}/own.yml`],
  },
  {
    name: 'configuration: components',
    start: 1_000,
    write: (folder, n) => {
      for (let i = 0; i < n; i++) put(folder, `src/m${i}/a.c`, program([`possible break-in attempt ${word(i)}`]));
      put(folder, 'own.yml', `components:\n${lines(n, (i) => `  - name: own${i}\n    include: [m${i}]`)}`);
    },
    args: (folder) => [...source(folder), '--config', `${folder}/own.yml`],
  },
  check(
    'check: live keywords',
    2_000,
    (i) => `attempt ${word(i)} ${word(i * 7 + 1)}`,
    (i) => `possible break-in attempt ${word(i)} ${word(i * 7 + 1)} from %s`,
  ),
  check(
    'check: keywords with a value',
    500,
    (i) => `possible break-in attempt number ${i} from ${word(i)} refused`,
    (i) => `possible break-in attempt number ${i} from %s refused`,
  ),
  check(
    'check: reworded keywords',
    1_000,
    (i) => `possible break-in attempt ${word(i)} refused`,
    (i) => `possible break-in attempts ${word(i)} were refused`,
  ),
  check(
    'check: near-duplicates',
    500,
    (i) => `possible breakin attempt number ${i} refused`,
    (i) => `possible break-in attempts number ${i} were refused`,
  ),
  check(
    'check: misspelt words',
    1_000,
    (i) => `tampered ${word(i)}${word(i * 3)}x ticket`,
    (i) => `tampered ${word(i)}y${word(i * 3)} ticket`,
  ),
  check(
    'check: dead keywords of the same words',
    1_000,
    (i) => `${shuffled(i)} gone`,
    (i) => `${shuffled(i + 1)} %s`,
  ),
  check(
    'check: keywords with the same piece',
    1_000,
    (i) => `possible break-in attempt*${word(i)}`,
    (i) => `possible break-in attempt from %s ${word(i)}`,
  ),
  check(
    'check: json',
    2_000,
    (i) => `attempt ${word(i)}`,
    (i) => `possible break-in attempt ${word(i)} from %s`,
    () => ['--format', 'json'],
  ),
  {
    name: 'check: long keyword, long message',
    start: 500,
    write: (folder, n) => {
      put(folder, 'src/a.c', program([`${times(n, word).join(' ')} %s end`]));
      put(folder, 'rule.yml', rule([`${times(n, (i) => word(i + (i % 3 === 0 ? 1 : 0))).join(' ')} 12 end`]));
    },
    args: (folder) => ['check', `${folder}/rule.yml`, '--source', `${folder}/src`],
  },
  {
    name: 'check: many rules in one file',
    start: 250,
    write: (folder, n) => {
      put(folder, 'src/a.c', program(times(n, numbered)));
      const one = (i) => rule([`attempt number ${i} from`]).replace('5d2c8f3e', i.toString(16).padStart(8, '0'));
      put(folder, 'rule.yml', times(n, one).join('---\n'));
    },
    args: (folder) => ['check', `${folder}/rule.yml`, '--source', `${folder}/src`],
  },
  {
    name: 'check: many rules in a folder',
    start: 250,
    write: (folder, n) => {
      put(folder, 'src/a.c', program(times(n, numbered)));
      for (let i = 0; i < n; i++)
        put(
          folder,
          `rules/r${i}.yml`,
          rule([`attempt number ${i} from`]).replace('5d2c8f3e', i.toString(16).padStart(8, '0')),
        );
    },
    args: (folder) => ['check', `${folder}/rules`, '--source', `${folder}/src`],
  },
  {
    name: 'check: a detection of many selections',
    start: 1_000,
    write: (folder, n) => {
      put(folder, 'src/a.c', program([numbered(1)]));
      const selections = lines(n, (i) => `  s${i}:\n    - 'attempt number ${i}'`);
      const condition = times(n, (i) => `s${i}`).join(' or ');
      put(
        folder,
        'rule.yml',
        rule(['x y']).replace('  condition: keywords\n', `${selections}  condition: keywords or ${condition}\n`),
      );
    },
    args: (folder) => ['check', `${folder}/rule.yml`, '--source', `${folder}/src`],
  },
  {
    name: 'check: a condition of stars',
    start: 8,
    write: (folder, n) => {
      put(folder, 'src/a.c', program([numbered(1)]));
      const selection = `  ${'a'.repeat(60)}:\n    - 'attempt number'\n`;
      put(
        folder,
        'rule.yml',
        rule(['x y']).replace(
          '  condition: keywords\n',
          `${selection}  condition: keywords or 1 of ${'a*'.repeat(n)}b\n`,
        ),
      );
    },
    args: (folder) => ['check', `${folder}/rule.yml`, '--source', `${folder}/src`],
  },
  {
    name: 'check: YAML nested deeply',
    start: 20,
    write: (folder, n) => {
      put(folder, 'src/a.c', program([numbered(1)]));
      put(folder, 'rule.yml', rule(['x y']).replace('level:', `custom: ${'['.repeat(n)}${']'.repeat(n)}\nlevel:`));
    },
    args: (folder) => ['check', `${folder}/rule.yml`, '--source', `${folder}/src`],
  },
  {
    name: 'update: dead and reworded keywords',
    start: 500,
    write: (folder, n) => {
      put(folder, 'src/a.c', program(times(n, (i) => `possible break-in attempt ${word(i)} from %s`)));
      put(folder, 'rule.yml', rule(times(n, (i) => (i % 2 ? `attempt ${word(i)} from` : `gone ${word(i)} long ago`))));
      put(
        folder,
        'decisions.yml',
        `version: 1\nrules:\n  - rule: 5d2c8f3e-6d1b-4c6e-9a55-1d2f3a4b5c6d\n    written:\n${lines(n, (i) => `      - '${i % 2 ? `attempt ${word(i)} from` : `gone ${word(i)} long ago`}'`)}`,
      );
    },
    args: (folder) => [
      'update',
      `${folder}/rule.yml`,
      '--source',
      `${folder}/src`,
      '--decisions',
      `${folder}/decisions.yml`,
      '--dry-run',
    ],
  },
  {
    name: 'update: a list in brackets',
    start: 1_000,
    write: (folder, n) => {
      put(folder, 'src/a.c', program(times(n, (i) => (i % 2 ? `possible break-in attempt ${word(i)} from %s` : 'x'))));
      const list = times(n, (i) => `'${i % 2 ? `attempt ${word(i)} from` : `gone ${word(i)} long ago`}'`).join(', ');
      put(folder, 'rule.yml', rule(['x']).replace(/keywords:\n.*\n/, `keywords: [${list}]\n`));
    },
    args: (folder) => ['update', `${folder}/rule.yml`, '--source', `${folder}/src`, '--prune', '--dry-run'],
  },
  {
    name: 'decisions with many entries',
    start: 1_000,
    write: (folder, n) => {
      put(folder, 'src/a.c', program([numbered(1)]));
      put(folder, 'rule.yml', rule([`attempt number 1`]));
      const entry = (i) =>
        `  - rule: id-${i}\n    written: ['attempt number ${i}']\n    removed: ['possible ${word(i)} attempt']`;
      put(folder, 'decisions.yml', `version: 1\nrules:\n${lines(n, entry)}`);
    },
    args: (folder) => [
      'check',
      `${folder}/rule.yml`,
      '--source',
      `${folder}/src`,
      '--decisions',
      `${folder}/decisions.yml`,
    ],
  },
  {
    name: 'decisions: removed and remembered keywords',
    start: 500,
    write: (folder, n) => {
      put(folder, 'src/a.c', program(times(n, (i) => `possible break-in attempt ${word(i)} from %s`)));
      const seen = lines(
        n,
        (i) =>
          `      - keyword: 'attempt ${word(i)}q'\n        text: 'possible break-in attempt ${word(i)}q from *'\n        file: a.c\n        function: f`,
      );
      put(
        folder,
        'decisions.yml',
        `version: 1\nrules:\n  - rule: 5d2c8f3e-6d1b-4c6e-9a55-1d2f3a4b5c6d\n    written: []\n    removed:\n${lines(n, (i) => `      - 'attempt ${word(i * 3)} long'`)}    seen:\n${seen}`,
      );
      put(folder, 'rule.yml', rule(times(n, (i) => `attempt ${word(i)}q`)));
    },
    args: (folder) => [
      'check',
      `${folder}/rule.yml`,
      '--source',
      `${folder}/src`,
      '--decisions',
      `${folder}/decisions.yml`,
    ],
  },
  {
    name: '--split component, a message in each of many folders',
    start: 400,
    write: (folder, n) => {
      for (let i = 0; i < n; i++)
        put(folder, `src/m${i}/a.c`, program([`possible break-in attempt ${word(i)} ${word(i * 3)}`]));
    },
    args: (folder, n) => ['extract', `${folder}/src`, '--split', 'component', '--max', String(n), '--min-score', '1'],
  },
];
