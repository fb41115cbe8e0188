// Where a message may end before what servers add: each line holds `|` there.
import { describe, expect, test } from 'vitest';
import { endsOf } from '../../src/locate/line-ends.ts';
import { inC, locatorFor, told } from './located.ts';

describe('the message may end', () => {
  test.each([
    'badge refused|, client: 203.0.113.9, server: door',
    'badge refused|, client: 203.0.113.9, server: _, request: "GET / HTTP/1.1", host: "door:80"',
    'badge refused|, client: 203.0.113.9, server: , request: "GET / HTTP/1.1"',
    'badge refused|, client: 203.0.113.9, request: "GET /a, b: \\"c\\" HTTP/1.1", upstream: "http://[::1]:80/"',
    'badge refused, reason: late|, client: 203.0.113.9, server: door',
    'badge refused|, client: 203.0.113.9',
    'badge refused|, referer: http://door.example/a?b=c',
    'badge refused| (13: Permission denied), client: 203.0.113.9, server: door',
    'badge refused| (2: No such file or directory)',
    'badge refused| [preauth]',
    'badge refused|   ',
    'badge refused, reason: late|',
    'badge refused (late)|',
  ])('%s', (marked) => {
    const line = marked.replace('|', '');
    expect(endsOf(line)).toContain(marked.indexOf('|'));
    expect(endsOf(line).at(-1)).toBe(line.trimEnd().length);
  });
});

test.each(['badge refused, reason: late', 'badge, ash: refused at noon, elm: too', 'a, b: c'])(
  '%s is whole',
  (line) => {
    expect(endsOf(line)).toEqual([line.length]);
  },
);

test('a line of many fields is given up in a moment', () => {
  for (const piece of [', a b: c', ', ab: "', ', ab: c d', ' (1: a', ', client: x'])
    expect(endsOf(piece.repeat(20_000)).length).toBeLessThan(16);
});

describe('lines of servers are placed completely', () => {
  const find = locatorFor(
    inC([
      'ngx_log_error(3, log, 0, "open() \\"%s\\" failed", path);', // 2
      'ngx_log_error(3, log, 0, "user \\"%V\\" was not found in \\"%V\\"", a, b);', // 3
      'ngx_log_error(3, log, 0, "file permissions deny server access: %s", a);', // 4
      'ngx_log_error(3, log, 0, "got bad chunk at %d", a);', // 5
    ]),
    'c',
  );
  const tail = ', client: 203.0.113.9, server: door, request: "GET /x HTTP/1.1", host: "door"';
  test.each([
    [`2026/03/07 04:05:06 [error] 17#17: *5 open() "/srv/x" failed (2: No such file or directory)${tail}`, '2: /srv/x'],
    [`2026/03/07 04:05:06 [error] 17#17: *5 user "ash" was not found in "/etc/users"${tail}`, '3: ash, /etc/users'],
    [
      '[Sat Mar 07 04:05:06.123456 2026] [core:error] [pid 17:tid 18] (13)Permission denied: [client 203.0.113.9:4711] AH00132: file permissions deny server access: /srv/x',
      '4: /srv/x',
    ],
    ['2026-03-07 04:05:06: (response.c.424) got bad chunk at 17', '5: 17'],
    ['2026-03-07 04:05:06: (server/response.c:424) got bad chunk at 17', '5: 17'],
    ['(response.c.424) got bad chunk at 17', '5: 17'],
  ])('%s', (line, expected) => expect(told(find, line)).toBe(expected));
});

test('a format that is mostly placeholders is never strict', () => {
  const find = locatorFor(
    inC([
      'syslog(3, "%s: %s at %s of %s by %s on %s", a, b, c, d, e, f);', // 2
      'syslog(3, "%s (%d) at %s: %d of %d", a, b, c, d, e);', // 3
      'syslog(3, "guard called: %s", a);', // 4
    ]),
    'c',
  );
  expect(find('a: b at c of d by e on f')?.strict ?? false).toBe(false);
  expect(find('a (7) at c: 7 of 8')?.strict ?? false).toBe(false);
  expect(find('guard called: No such file or directory')!.strict).toBe(true);
});
