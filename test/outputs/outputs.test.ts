import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/model/candidates.ts';
import { csv } from '../../src/outputs/csv.ts';
import { outputs } from '../../src/outputs/index.ts';
import { json } from '../../src/outputs/json.ts';
import { ndjson } from '../../src/outputs/ndjson.ts';
import { table } from '../../src/outputs/table.ts';
import { candidate, origin, report, source } from '../rule/samples.ts';

const full = candidate('x', {
  parts: [{ literal: 'syscall ' }, { placeholder: '%d' }, { literal: ' out of bounds' }],
  keywords: ['syscall * out of bounds'],
  messageIds: ['AH01617'],
  excluded: { reason: 'comparison' },
  baseline: { hits: 2, files: 1, first: 'a', last: 'b' },
});

it('lists every format once, Sigma first', () => {
  expect(outputs.map(({ name }) => name)).toEqual(['sigma', 'json', 'ndjson', 'csv', 'table']);
  for (const { extension, summary } of outputs) expect(`${extension} ${summary}`).toMatch(/^[a-z]+ [A-Z]/);
});

describe('json', () => {
  it('keeps the contract, in its order', () => {
    const text = json.render(report([full]));
    expect(text).toBe(
      `${JSON.stringify(
        {
          version: 1,
          tool: { name: 'sigma-extract', version: '0.1.0' },
          source: { paths: ['vsftpd'], repository: source.repository, commit: source.commit },
          summary: {
            files: 3,
            bytes: 900,
            messages: 7,
            candidates: 1,
            selected: 1,
            skipped: { test: 2 },
            unread: { files: {}, share: 0 },
            filesWithSyntaxErrors: 1,
          },
          baseline: null,
          candidates: [
            {
              parts: [{ literal: 'syscall ' }, { placeholder: '%d' }, { literal: ' out of bounds' }],
              template: 'syscall {} out of bounds',
              text: 'syscall * out of bounds',
              keywords: ['syscall * out of bounds'],
              keywordGap: null,
              kind: 'message',
              severity: 'error',
              requires: null,
              verdict: { keep: 0.8, harmless: 0.15, everyday: 0.03, wrong: 0.02 },
              program: null,
              score: 50,
              selected: true,
              correlated: false,
              unselected: null,
              excluded: { reason: 'comparison' },
              reasons: [{ signal: 'refusal', points: 30, detail: 'refused' }],
              messageIds: ['AH01617'],
              baseline: { hits: 2, files: 1, first: 'a', last: 'b' },
              origins: [
                {
                  file: 'ssherr.c',
                  line: 78,
                  column: 10,
                  callLine: 78,
                  function: 'ssh_err',
                  sink: 'die',
                  sinkKind: 'log',
                  facility: null,
                },
              ],
            },
          ],
          diagnostics: [{ kind: 'unreadable', file: 'a.c', line: null, text: 'no permission' }],
        },
        null,
        2,
      )}\n`,
    );
  });

  it('sorts by score, then text, whoever came first', () => {
    const some = [candidate('b'), candidate('z', { score: 90 }), candidate('a'), candidate('B')];
    const texts = (list: readonly Candidate[]) =>
      JSON.parse(json.render(report(list))).candidates.map(({ text }: { text: string }) => text);
    expect(texts(some)).toEqual(['z', 'B', 'a', 'b']);
    expect(texts([...some].reverse())).toEqual(texts(some));
  });

  it('has no raw control character', () => {
    const text = json.render(report([candidate('\u0000\u001b\u007f\u009b\u2028\ud800')]));
    expect(text).not.toMatch(/[\x00-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029]|\p{Cs}/u);
    expect(JSON.parse(text).candidates[0].text).toBe('\u0000\u001b\u007f\u009b\u2028\ud800');
  });
});

it('ndjson: the same candidates, one a line', () => {
  const some = [candidate('a\nb\u2028c'), candidate('z', { score: 90 })];
  const lines = ndjson.render(report(some)).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(json.render(report(some))).candidates);
  expect(ndjson.render(report([]))).toBe('');
});

describe('csv', () => {
  const rows = (...list: Candidate[]) => csv.render(report(list)).split('\n');

  it('has a header and one line a candidate', () => {
    expect(rows(candidate('a\nb', { excluded: null }))).toEqual([
      'score,severity,text,keywords,file,line,function,sink,reasons,selected,kind,excluded,keywordGap,baselineHits,origins',
      String.raw`50,error,a\nb,a\nb,ssherr.c,78,ssh_err,die,refusal 30,true,message,,,,1`,
      '',
    ]);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    [' =x', "' =x"],
    ['a=b', 'a=b'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['\t=x', String.raw`\t=x`],
    ['\u001b[31m', String.raw`\x1b[31m`],
  ])('%j -> %s', (text, cell) => {
    expect(rows(candidate(text, { keywords: [] }))[1]).toContain(`50,error,${cell},,ssherr.c`);
  });

  it('does without origins', () => {
    expect(rows(candidate('x', { origins: [] }))[1]).toBe('50,error,x,x,,,,,refusal 30,true,message,,,,0');
  });
});

describe('table', () => {
  const lines = (...list: Candidate[]) => table.render(report(list)).split('\n');

  it('reads well', () => {
    expect(
      lines(
        candidate('Bad HTTP verb.', { score: 100, severity: 'fatal' }),
        candidate('x', { selected: false, excluded: { reason: 'comparison' } }),
      ),
    ).toEqual([
      '  SCORE SEVERITY MESSAGE',
      '*   100 fatal    Bad HTTP verb.',
      '                 ssherr.c:78 die · refusal +30',
      '     50 error    x',
      '                 ssherr.c:78 die · excluded: comparison',
      '2 shown, 1 selected (*), 7 messages in 3 files',
      '',
    ]);
  });

  it.each([
    ['long text', candidate('word '.repeat(40))],
    ['long path', candidate('x', { origins: [{ ...origin, file: 'a/'.repeat(60) }, origin] })],
    [
      'many reasons',
      candidate('x', { reasons: Array.from({ length: 9 }, () => ({ signal: 'some-signal', points: -5, detail: '' })) }),
    ],
    ['long sink', candidate('x', { origins: [{ ...origin, sink: 'f'.repeat(100) }] })],
    ['wide characters', candidate('危険'.repeat(30))],
  ])('keeps to 80 columns with %s', (_, one) => {
    for (const line of lines(one)) expect(line.replace(/\p{Script=Han}/gu, 'xx').length).toBeLessThanOrEqual(80);
    expect(lines(one).join()).toContain('…');
  });

  it('prints no control character, nor one that turns text around', () => {
    const text = table.render(
      report([
        candidate('a\u001b[2J\n\u009b\u202eb', { origins: [{ ...origin, file: 'x\u0007\n.c', sink: '\u001b' }] }),
      ]),
    );
    expect(text).not.toMatch(/[\x00-\x09\x0B-\x1F\x7F-\x9F\u202e]/);
    expect(text).toContain(String.raw`a\x1b[2J\n\x9b\u202eb`);
  });
});

it('no format depends on anything but the report', () => {
  for (const { render } of outputs) expect(render(report([full]))).toBe(render(report([full])));
});
