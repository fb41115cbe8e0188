import { describe, expect, it } from 'vitest';
import { nearestLogSource } from '../../src/rule/validate/taxonomy.ts';
import { fileName } from '../../src/rule/write/file-name.ts';
import { rule } from './samples.ts';

const logsource = (category: string | null, product: string | null, service: string | null) => ({
  category,
  product,
  service,
  definition: null,
});

describe('nearestLogSource', () => {
  it.each([
    [null, 'linux', 'vsftpd'],
    [null, 'linux', null],
    ['application', 'python', null],
    ['application', 'jvm', null],
    [null, null, 'nginx'],
    ['process_creation', 'linux', null],
  ])('knows %s %s %s', (category, product, service) => {
    expect(nearestLogSource(logsource(category, product, service))).toBeNull();
  });

  it.each([
    [null, 'linux', 'openssh', 'product linux, service sshd'],
    [null, 'linux', 'vsftp', 'product linux, service vsftpd'],
    [null, 'linux', 'doorkeeperd', 'product linux'],
    [null, 'linux', 'nginx', 'service nginx'],
    [null, 'linux', 'httpd', 'service apache'],
    ['application', 'python', 'myapp', 'category application, product python'],
    ['application', 'ruby', null, 'category application, product'],
    [null, 'lnux', 'sshd', 'product linux, service sshd'],
    ['webserver', 'linux', 'x', 'product linux'],
    ['process_creation', 'linux', 'x', 'product linux'],
    [null, 'bsd', null, 'product linux'],
    [null, 'python', 'sshd', 'product linux, service sshd'],
    [null, null, 'x', 'product linux'],
    [null, 'python', null, 'category application, product python'],
    [null, null, 'aud', 'product kubernetes, service audit'],
  ])('%s %s %s -> %s', (category, product, service, expected) => {
    const text = nearestLogSource(logsource(category, product, service)) ?? '';
    expect(text).toContain('not in SigmaHQ');
    expect(text.split('known one is ')[1]).toMatch(
      expected.endsWith('product') ? new RegExp(`^${expected}`) : new RegExp(`^${expected}$`),
    );
  });
});

it('names an empty log source', () => {
  expect(nearestLogSource(logsource(null, null, null))).toMatch(/^log source \(empty\) is not/);
});

describe('fileName', () => {
  const name = (title: string, ...names: Parameters<typeof logsource>) =>
    fileName({ ...rule, title, logsource: logsource(...names) });

  it.each([
    ['Suspicious Vsftpd Error Messages', null, 'linux', 'vsftpd', 'lnx_vsftpd_suspicious_error_messages.yml'],
    ['Suspicious Sshd Error Messages - Fatal', null, 'linux', 'sshd', 'lnx_sshd_suspicious_error_messages_fatal.yml'],
    ['Suspicious Shop Error Messages', 'application', 'python', null, 'app_python_suspicious_shop_error_messages.yml'],
    [
      'Suspicious Django Error Messages',
      'application',
      'django',
      null,
      'appframework_django_suspicious_error_messages.yml',
    ],
    ['Suspicious Shop Error Messages', 'application', 'jvm', null, 'java_suspicious_shop_error_messages.yml'],
    ['Suspicious Shop Error Messages', 'application', 'nodejs', null, 'nodejs_suspicious_shop_error_messages.yml'],
    [
      'Suspicious Shop Error Messages',
      'application',
      'ruby_on_rails',
      null,
      'appframework_ruby_suspicious_shop_error_messages.yml',
    ],
    ['Suspicious Shop Error Messages', 'application', 'spring', null, 'spring_suspicious_shop_error_messages.yml'],
    ['Suspicious Nginx Error Messages', null, null, 'nginx', 'web_nginx_suspicious_error_messages.yml'],
    ['Suspicious Apache Error Messages', null, null, 'apache', 'web_apache_suspicious_error_messages.yml'],
    ['X', null, 'linux', null, 'lnx_x_error_messages.yml'],
    ['端口', null, 'linux', 'a', 'lnx_a_7aa7009a.yml'],
    ['A Cooked Egg', null, 'bsd', 'gated', 'bsd_gated_a_cooked_egg.yml'],
    ['A Cooked Egg', 'firewall', null, 'gated', 'firewall_gated_a_cooked_egg.yml'],
    ['A Cooked Egg', 'firewall', 'bsd', 'gated', 'bsd_gated_a_cooked_egg.yml'],
    ['a'.repeat(79), null, 'linux', 'ab', `lnx_ab_${'a'.repeat(79)}.yml`],
    [`${'a'.repeat(69)} bcd efg hij`, null, 'linux', 'ab', `lnx_ab_${'a'.repeat(69)}_7aa7009a.yml`],
    ['Größe: 100%!', null, 'linux', 'a', 'lnx_a_gro_e_100.yml'],
  ])('%s, %s %s %s -> %s', (title, category, product, service, expected) => {
    const actual = name(title, category, product, service);
    expect(actual).toBe(expected.length < 18 ? expected.replace('.yml', '_error_messages.yml') : expected);
    expect(actual).toMatch(/^[a-z0-9_]{14,90}\.yml$/);
  });

  it('cuts long titles, with a piece of the id', () => {
    const actual = name(
      'Word Number One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen',
      null,
      'linux',
      'x',
    );
    expect(actual).toHaveLength(90);
    expect(actual).toMatch(/_7aa7009a\.yml$/);
  });
});
