// Where a message begins, in the formats that loggers and log daemons write: each line holds `|` where it does.
import { describe, expect, test } from 'vitest';
import { headerOf } from '../../src/locate/header.ts';

const headers: readonly (readonly [format: string, line: string, level: string])[] = [
  ['syslog, RFC3164', 'Mar  7 04:05:06 east gated[17]: |badge refused', ''],
  ['with its priority', '<38>Mar  7 04:05:06 east gated: |badge refused', ''],
  ['rsyslog with RFC3339', '2026-03-07T04:05:06.123456+01:00 east gated[17]: |badge refused', ''],
  ['RFC5424', '<165>1 2026-03-07T04:05:06.003Z east gated 17 ID47 - |badge refused', ''],
  ['RFC5424 with data', '<165>1 2026-03-07T04:05:06Z east gated 17 - [door@1 n="3"] |badge refused', ''],
  ['journalctl -o short-precise', 'Mar 07 04:05:06.123456 east gated[17]: |badge refused', ''],
  ['journalctl -o short-full', 'Sat 2026-03-07 04:05:06 CET east gated[17]: |badge refused', ''],
  ['journalctl -o short-monotonic', '[  123.456789] east gated[17]: |badge refused', ''],
  ['kernel', '[  123.456789] |badge refused', ''],
  ['log4j', '2026-03-07 04:05:06,123 WARN  [main] org.gate.Door: |badge refused', 'WARN'],
  ['log4j with a place', '2026-03-07 04:05:06,123 - INFO  [Door[id=1]/0:0:2181:Door@774] - |badge refused', 'INFO'],
  ['logback', '04:05:06.123 [main] ERROR org.gate.Door - |badge refused', 'ERROR'],
  ['Spring Boot', '2026-03-07 04:05:06.123  WARN 17 --- [           main] o.gate.Door   : |badge refused', 'WARN'],
  ['Hadoop', '260307 040506 148 INFO gate.Door$Lock: |badge refused', 'INFO'],
  ['Spark', '26/03/07 04:05:06 INFO gate.Door: |badge refused', 'INFO'],
  ['Python, basicConfig', 'WARNING:gate.door:|badge refused', 'WARNING'],
  ['Python, usual', '2026-03-07 04:05:06,123 - gate.door - WARNING - |badge refused', 'WARNING'],
  ['oslo.log', '2026-03-07 04:05:06.123 17 INFO gate.door [req-01 - - -] |badge refused', 'INFO'],
  ['Apache 2.4', '[Sat Mar 07 04:05:06.123456 2026] [core:error] [pid 17:tid 18] |badge refused', ''],
  ['Apache 1.3', '[Sat Mar  7 04:05:06 2026] [error] |badge refused', 'error'],
  ['nginx', '2026/03/07 04:05:06 [crit] 17#0: *5 |badge refused', 'crit'],
  ['PostgreSQL', '2026-03-07 04:05:06.123 CET [17] ash@doors FATAL:  |badge refused', 'FATAL'],
  ['Redis', '17:M 07 Mar 2026 04:05:06.123 # |badge refused', ''],
  ['glog', 'W0307 04:05:06.123456    17 door.go:123] |badge refused', ''],
  ['logcat', '03-07 04:05:06.123  1702  2395 W Door: |badge refused', 'W'],
  ['containers', '2026-03-07T04:05:06.123456789Z stdout F |badge refused', ''],
  ['columns', '20260307-4:05:06:123|Door|17||badge refused', ''],
  ['no time at all', 'gated: |badge refused', ''],
  ['nothing', '|badge refused', ''],
];

describe('the message begins', () => {
  test.each(headers)('%s', (_, marked, level) => {
    const begin = marked.lastIndexOf('|');
    const line = marked.slice(0, begin) + marked.slice(begin + 1);
    const { starts, level: found } = headerOf(line);
    expect(starts.map((start) => line.slice(start))).toContain('badge refused');
    expect(found).toBe(level);
  });
});

describe('the message itself stays whole', () => {
  const rows: readonly (readonly [line: string, isStart: string])[] = [
    ['Mar  7 04:05:06 east gated[17]: door: hinge: worn', 'door: hinge: worn'],
    ['2026-03-07 04:05:06 [main] [door 3] opened', '[door 3] opened'],
    ['config file missing', 'config file missing'],
    ['2026-03-07 04:05:06 5 doors open', '5 doors open'],
    ['gated: opened at Sat Mar  7 04:05:06 2026 by ash', 'opened at Sat Mar  7 04:05:06 2026 by ash'],
  ];
  test.each(rows)('%s', (line, start) => {
    expect(headerOf(line).starts.map((at) => line.slice(at))).toContain(start);
  });
});

test('tags of wrappers are told from the header', () => {
  const line = 'Mar  7 04:05:06 east gated[17]: pam_door(gate:auth): badge refused';
  const { starts, tags } = headerOf(line);
  expect(starts.map((at) => line.slice(at))).not.toContain('badge refused');
  expect(tags.map((at) => line.slice(at))).toEqual(['badge refused']);
});

describe('the message ends', () => {
  const rows: readonly (readonly [line: string, first: string])[] = [
    ['badge refused', 'badge refused'],
    ['badge refused   ', 'badge refused'],
    ['badge refused [preauth]', 'badge refused'],
    ['door [3]', 'door [3]'],
    ['x: message repeated 5 times: [ badge refused]', 'x: message repeated 5 times: [ badge refused'],
  ];
  test.each(rows)('%s', (line, first) => {
    expect(line.slice(0, headerOf(line).ends[0])).toBe(first);
  });
});

test('a line that only looks like a header is read in no time', () => {
  for (const piece of ['[', '<', 'a.', '1:', 'x: ', 'ERROR ', '2026-03-07 04:05:06 ', '(', ' ', 'a=[']) {
    expect(headerOf(piece.repeat(5000)).starts.length).toBeLessThan(40);
  }
});
