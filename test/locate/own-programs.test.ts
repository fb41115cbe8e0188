// A line of another program is only placed by what nobody else writes.
import { describe, expect, test } from 'vitest';
import { locator } from '../../src/locate/locate.ts';
import { ownPrograms } from '../../src/locate/own-programs.ts';
import { inC, messagesOf, told } from './located.ts';

const isOwn = ownPrograms(['gate/src/main.c', 'gate/smtpd/door.c', 'gate/tools/lockctl.c', './gate']);

test.each([
  ['gate', true],
  ['gated', true],
  ['GATE', true],
  ['smtpd', true],
  ['mail/smtpd', true],
  ['lockctl', true],
  ['main', true],
  ['cron', false],
  ['CRON', false],
  ['sshd', false],
  ['systemd', false],
  ['gatekeeper', false],
])('%s', (program, expected) => expect(isOwn(program)).toBe(expected));

describe('of a header with a program', () => {
  const source = inC([
    'syslog(LOG_INFO, "job of %s", a);', // 2
    'syslog(LOG_ERR, "%s refused for %s", a, b);', // 3
    'syslog(LOG_ERR, "tamper contact of the vault broken at %s", z);', // 4
  ]);
  const find = locator(messagesOf(source, 'c'), isOwn);
  const head = 'Mar  7 04:05:06 east';
  test.each([
    [`${head} gated[17]: job of ash`, '2: ash'],
    [`${head} cron[17]: job of ash`, '?'],
    [`${head} CRON[17]: ash refused for elm`, '?'],
    [`${head} mail/smtpd[17]: ash refused for elm`, '3: ash, elm'],
    [`${head} sshd[17]: tamper contact of the vault broken at noon`, '4: noon'],
    [`${head} sshd[17]: well, tamper contact of the vault broken at noon`, '?'],
    ['cron: job of ash', '2: ash'],
    ['job of ash', '2: ash'],
    [`<38>${head} anacron[1]: job of ash`, '?'],
    ['2026-03-07T04:05:06.1+01:00 east dbus-daemon[400]: job of ash', '?'],
  ])('%s', (line, expected) => expect(told(find, line)).toBe(expected));
});
