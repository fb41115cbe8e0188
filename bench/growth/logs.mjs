// Kinds of logs: locate and the cross-check with a baseline.
import { lines, program, put, rule, shuffled, times, word } from '../growth-input.mjs';

const locate = (name, start, text, line, count = (n) => n) => ({
  name: `locate: ${name}`,
  start,
  write: (folder, n) => {
    put(folder, 'src/a.c', program(times(count(n), (i) => text(i, n))));
    put(
      folder,
      'a.log',
      lines(n, (i) => line(i, n)),
    );
  },
  args: (folder) => ['locate', '--source', `${folder}/src`, `${folder}/a.log`, '--format', 'ndjson'],
});
const header = (i) => `Jan 12 06:${String(i % 60).padStart(2, '0')}:11 host app[${100 + (i % 900)}]: `;
const baseline = (name, start, text, log, more = () => []) => ({
  name: `baseline: ${name}`,
  start,
  write: (folder, n) => {
    put(folder, 'src/a.c', program(times(n, (i) => text(i, n))));
    put(folder, 'a.log', log(n));
  },
  args: (folder, n) => [
    'extract',
    `${folder}/src`,
    '--format',
    'ndjson',
    '--baseline',
    `${folder}/a.log`,
    ...more(folder, n),
  ],
});
const attempt = (i) => `possible break-in attempt ${word(i)} ${word(i * 7 + 1)} from %s`;

export const kinds = [
  locate('templates', 4_000, attempt, (i) => header(i) + attempt(i).replace('%s', '10.0.0.1')),
  locate(
    'templates that differ in a number',
    1_000,
    (i) => `server number ${i} of session is lost %s`,
    (i) => `${header(i)}server number ${i} of session is lost now`,
  ),
  locate(
    'templates of the same words',
    1_000,
    (i) => `${shuffled(i)} %s`,
    (i) => `${header(i)}${shuffled(i)} 17`,
  ),
  locate(
    'templates of the same words, values between',
    500,
    (i) => shuffled(i).replaceAll(' ', ' %s '),
    (i) => `${header(i)}${shuffled(i).replaceAll(' ', ' 17 ')}`,
  ),
  locate(
    'templates with values of other kinds',
    500,
    (i) => `session lost ${i.toString(3).replace(/./g, (c) => ['%d', '%s', '%x'][c])} on server`,
    (i) => `${header(i)}session lost 17${i} on server`,
  ),
  locate(
    'identical messages',
    2_000,
    () => 'possible break-in attempt from %s',
    (i) => `${header(i)}possible break-in attempt from 10.0.0.${i}`,
  ),
  locate(
    'each template a prefix of the next',
    100,
    (i) => times(i + 3, word).join(' '),
    (i) => header(i) + times(i + 3, word).join(' '),
  ),
  locate(
    'words that touch values',
    500,
    (i) => `%s${word(i)}${word(i * 3)}%s`,
    (i) => `${header(i)}a${word(i)}${word(i * 3)}b`,
  ),
  locate(
    'a line of many words',
    500,
    (i) => `${word(i)} ${word(i + 1)} lost %s`,
    (i, n) => (i < n / 10 ? times(2000, (k) => word((k * 7) % n)).join(' ') : 'x'),
  ),
  locate(
    'a template of many values',
    500,
    (_, n) => 'bad %s '.repeat(n),
    (_, n) => 'bad x '.repeat(n),
    () => 1,
  ),
  locate(
    'a template of values side by side',
    1_000,
    (_, n) => `bad value ${'%d%s'.repeat(n)} here`,
    (i) => `bad value ${'1a'.repeat(50)}${i} here`,
    () => 1,
  ),
  locate(
    'one gigantic line',
    100_000,
    () => 'possible break-in attempt from %s',
    (i, n) => (i === 0 ? 'possible break-in attempt from x '.repeat(n) : ''),
    () => 1,
  ),
  locate(
    'header-like lines',
    2_000,
    () => 'possible break-in attempt from %s',
    () => `${'message repeated 2 times: ['.repeat(300)}${'] '.repeat(300)}x`,
    () => 1,
  ),
  locate(
    'brackets and blanks',
    2_000,
    () => 'possible break-in attempt from %s',
    () => `${'[<'.repeat(200)}${' '.repeat(3000)}${'a: '.repeat(500)}x`,
    () => 1,
  ),
  locate('JSON lines of many texts', 500, attempt, (i, n) =>
    JSON.stringify(Object.fromEntries(times(i < 10 ? n : 1, (k) => [`k${k}`, attempt(k)]))),
  ),
  locate(
    'JSON nested deeply',
    20_000,
    attempt,
    (i, n) => (i === 0 ? `{"a":${'['.repeat(n)}"x"${']'.repeat(n)}}` : '{}'),
    () => 1,
  ),
  baseline('messages x lines', 4_000, attempt, (n) => lines(n, (i) => header(i) + attempt(i).replace('%s', 'x'))),
  baseline('messages x other lines', 4_000, attempt, (n) =>
    lines(n, (i) => `${header(i)}connected ${word(i)} ${word(i * 11)}`),
  ),
  baseline('lines with many matches', 1_000, attempt, (n) =>
    lines(n / 10, () => times(100, (i) => `break-in attempt ${word(i)} ${word(i * 7 + 1)}`).join(' ')),
  ),
  baseline(
    'one gigantic line',
    5_000,
    () => 'possible break-in attempt from %s',
    (n) => 'possible break-in attempt from x '.repeat(n * 80),
  ),
  {
    name: 'baseline: ordinary messages never seen x many logs',
    start: 500,
    write: (folder, n) => {
      put(folder, 'src/a.c', program(times(n, (i) => `connected ${word(i)} ${word(i * 7)} ok now`)));
      for (let i = 0; i < n; i++) put(folder, `logs/l${i}.log`, `line ${i}\n`);
    },
    args: (folder, n) => [
      ...['extract', `${folder}/src`, '--format', 'ndjson'],
      ...times(n, (i) => ['--baseline', `${folder}/logs/l${i}.log`]).flat(),
    ],
  },
  baseline('JSON lines', 4_000, attempt, (n) =>
    lines(n, (i) => JSON.stringify({ msg: attempt(i), deep: [[[word(i)]]] })),
  ),
  {
    name: 'check: keywords with the same piece x lines',
    start: 500,
    write: (folder, n) => {
      put(folder, 'src/a.c', program([attempt(1)]));
      put(folder, 'rule.yml', rule(times(n, (i) => `possible break-in attempt*${word(i)}`)));
      put(
        folder,
        'a.log',
        lines(n, (i) => `${header(i)}possible break-in attempt from ${word(i)}`),
      );
    },
    args: (folder) => ['check', `${folder}/rule.yml`, '--source', `${folder}/src`, '--baseline', `${folder}/a.log`],
  },
  {
    name: 'check: a keyword of one letter x a line of it',
    start: 20_000,
    write: (folder, n) => {
      put(folder, 'src/a.c', program([attempt(1)]));
      put(folder, 'rule.yml', rule([`${'a'.repeat(n / 10)}b`, `${'a'.repeat(n / 10)}?c*b`, `${'ä'.repeat(n / 10)}c`]));
      put(folder, 'a.log', `${'a'.repeat(n)}\n${'Ä'.repeat(n)}\n`);
    },
    args: (folder) => ['check', `${folder}/rule.yml`, '--source', `${folder}/src`, '--baseline', `${folder}/a.log`],
  },
];
