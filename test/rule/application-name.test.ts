// Names of folders as archives, tags, branches and packagers make them.
import { expect, test } from 'vitest';
import { applicationName } from '../../src/rule/build/application-name.ts';

const named: readonly (readonly [name: string, ...folders: readonly string[]])[] = [
  ['vsftpd', 'vsftpd', 'vsftpd-3.0.5', 'vsftpd_3.0.3', 'vsftpd-master', 'vsftpd-v3.0.5'],
  [
    'sshd',
    'openssh-9.2p1',
    'openssh-V_9_8_P1',
    'openssh-portable',
    'openssh-portable-V_9_8_P1',
    'openssh-portable-master',
  ],
  ['curl', 'curl-8_9_1', 'curl-8.9.1', 'curl'],
  ['nginx', 'nginx-release', 'nginx-1.24.0', 'nginx-release-1.25.3', 'nginx-1.22.1-9'],
  ['policykit', 'policykit-1-122', 'policykit-1'],
  ['django', 'python-django', 'python-django-3.2.19', 'python3-django', 'django-main', 'django-5.0rc1'],
  ['apache', 'httpd-2.4.57', 'apache2-2.4.57', 'apache2', 'httpd-trunk'],
  ['apache-activemq', 'apache-activemq-6.0.0-release'],
  ['dovecot', 'dovecot-2.3.19.1+dfsg1', 'dovecot-2.3.19.1+dfsg1-2.1', 'dovecot-release-2.3.19'],
  ['postgresql', 'postgresql-15-15.3'],
  ['exim4', 'exim4-4.96', 'exim4'],
  ['stunnel4', 'stunnel4-5.68'],
  ['tomcat9', 'tomcat9-9.0.70'],
  ['isc-dhcp', 'isc-dhcp-4.4.3-P1', 'isc-dhcp-4.4.3-P1-2'],
  ['ntp', 'ntp-4.2.8p15', 'ntp-4.2.8p15+dfsg'],
  ['samba', 'samba-4.17.12+dfsg', 'samba-4.17.12+dfsg-0+deb12u1'],
  ['caddy', 'caddy-2.6.2', 'caddy-v2.6.2', 'caddy@v2.6.2'],
  ['redis', 'redis-7.0.15', 'redis-stable'],
  ['spring-boot', 'spring-boot-3.2.0-RC1', 'spring-boot-3.2.0.RELEASE', 'spring-boot'],
  ['log4j2', 'log4j2', 'log4j2-2.19.0'],
  ['traefik', 'traefik-3f8e7d1', 'traefik-0a1b2c3d4e5f60718293a4b5c6d7e8f901234567'],
  ['facade', 'facade'],
  ['gate-defaced', 'gate-defaced'],
  ['node-red', 'node-red', 'node-red-3.1.0'],
  ['gitea', 'gitea-1.21.0-dev', 'gitea-main'],
  ['dropbear', 'dropbear-2022.83'],
  ['proftpd', 'proftpd-dfsg-1.3.8+dfsg', 'proftpd-dfsg'],
  ['2fa', '2fa'],
  ['7zip', '7zip-22.01'],
  ['v2ray', 'v2ray', 'v2ray-5.7.0'],
  ['main', 'main'],
  ['1.2.3', '1.2.3'],
];

test.each(named.flatMap(([name, ...folders]) => folders.map((folder) => [folder, name] as const)))(
  '%s is %s',
  (folder, name) => expect(applicationName(folder)).toBe(name),
);

test('a name of many versions ends soon', () => {
  expect(applicationName(`gate${'-1.2'.repeat(5_000)}`)).toBe('gate');
  expect(applicationName(`gate-1${'.2-a'.repeat(5_000)}-x_y`).startsWith('gate')).toBe(true);
});
