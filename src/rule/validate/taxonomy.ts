// Log sources in SigmaHQ's taxonomy. Any other causes a HIGH issue in `sigma check`.

import type { LogSource } from '../../model/report.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { certain } from '../../text/items.ts';

/** null when SigmaHQ knows it, else a sentence that names the nearest known one where bare keywords make sense. */
export function nearestLogSource(logsource: LogSource): string | null {
  const wanted: Row = [logsource.category ?? '', logsource.product ?? '', logsource.service ?? ''];
  if (known.some((row) => row.every((name, index) => name === wanted[index]))) return null;
  const usable = known.filter(([category]) => category === '' || category === 'application');
  const [best] = usable
    .map((row) => ({ row, distance: distance(wanted, row) }))
    .sort((a, b) => a.distance - b.distance);
  return `log source ${show(wanted)} is not in SigmaHQ's taxonomy (one HIGH issue in \`sigma check\`); the nearest known one is ${show(certain(best).row)}`;
}

/** Categories whose events have fields: rules of bare keywords never fire on them (SigmaHQ/sigma#5994). */
export const structuredCategories: ReadonlySet<string> = new Set(
  `antivirus create_remote_thread create_stream_hash database dns dns_query driver_load file_access file_change file_delete file_event
   file_executable_detected file_rename firewall image_load network_connection pipe_created process_access process_creation
   process_tampering process_termination proxy ps_classic_provider_start ps_classic_start ps_module ps_script raw_access_thread
   registry_add registry_delete registry_event registry_set sysmon_error sysmon_status webserver wmi_event`.split(
    /\s+/,
  ),
);

type Row = readonly [category: string, product: string, service: string];

function distance(wanted: Row, row: Row): number {
  const service = aliases[wanted[2]] ?? wanted[2];
  return between(wanted[0], row[0]) + between(wanted[1], row[1]) + 2 * between(service, row[2]);
}

// A field too few is nearer than a wrong one; a field nobody asked for is between them.
function between(wanted: string, name: string): number {
  if (wanted === name) return 0;
  if (name === '') return 0.5;
  if (wanted === '') return 0.8;
  const share = editDistance(wanted, name) / Math.max(wanted.length, name.length);
  return share <= 0.4 ? share : 1.5;
}

const show = (row: Row): string =>
  row
    .map((name, index) => (name === '' ? '' : `${['category', 'product', 'service'][index]} ${name}`))
    .filter(Boolean)
    .join(', ') || '(empty)';

// Names under which projects are published, other than the service that logs.
const aliases: Readonly<Record<string, string>> = {
  openssh: 'sshd',
  'openssh-portable': 'sshd',
  ssh: 'sshd',
  httpd: 'apache',
  apache2: 'apache',
  cronie: 'cron',
  crond: 'cron',
  audit: 'auditd',
  rsyslog: 'syslog',
  'syslog-ng': 'syslog',
  clamd: 'clamav',
  'clamav-devel': 'clamav',
  'guacamole-server': 'guacamole',
  pam: 'auth',
};

const rows = (category: string, product: string, services: string): readonly Row[] =>
  (services === '' ? [''] : services.split(/\s+/)).map((service): Row => [category, product, service]);

// SigmaHQ/pySigma-validators-sigmaHQ, tools/sigmahq_taxonomy.json, version 20251205.
const known: readonly Row[] = [
  ...rows('', 'linux', ''),
  ...rows('', 'linux', 'auditd auth clamav cron guacamole sshd sudo syslog vsftpd'),
  ...rows('', '', 'apache nginx netflow'),
  ...[
    'python',
    'jvm',
    'nodejs',
    'django',
    'ruby_on_rails',
    'spring',
    'sql',
    'velocity',
    'opencanary',
    'rpc_firewall',
  ].flatMap((product) => rows('application', product, '')),
  ...rows('application', 'kubernetes', 'audit'),
  ...rows('', 'kubernetes', 'audit'),
  ...rows('', 'aws', 'cloudtrail'),
  ...rows('', 'azure', 'activitylogs auditlogs pim riskdetection signinlogs'),
  ...rows('', 'bitbucket', 'audit'),
  ...rows('', 'cisco', 'aaa bgp duo ldp syslog'),
  ...rows('', 'fortios', 'sslvpnd'),
  ...rows('', 'gcp', 'gcp.audit google_workspace.admin'),
  ...rows('', 'github', 'audit'),
  ...rows('', 'huawei', 'bgp'),
  ...rows('', 'juniper', 'bgp'),
  ...rows('', 'm365', 'audit exchange threat_detection threat_management'),
  ...rows('', 'okta', 'okta'),
  ...rows('', 'onelogin', 'onelogin.events'),
  ...rows('appliance', 'paloalto', 'globalprotect'),
  ...rows('file_event', 'paloalto', 'globalprotect'),
  ...rows('', 'qualys', ''),
  ...rows('', 'zeek', 'dce_rpc dns http kerberos rdp smb_files x509'),
  ...rows('', 'windows', ''),
  ...rows(
    '',
    'windows',
    `application applocker appmodel-runtime appxdeployment-server appxpackaging-om bits-client capi2
     certificateservicesclient-lifecycle-system codeintegrity-operational diagnosis-scripted dns-client dns-server dns-server-analytic
     driver-framework firewall-as iis-configuration ldap lsa-server microsoft-servicebus-client msexchange-management ntlm openssh
     powershell-classic printservice-admin printservice-operational security security-mitigations shell-core smbclient-connectivity
     smbclient-security sysmon system taskscheduler terminalservices-localsessionmanager windefend wmi`,
  ),
  ...['file_event', 'network_connection', 'process_creation'].flatMap((category) => rows(category, 'linux', '')),
  ...['file_event', 'process_creation'].flatMap((category) => rows(category, 'macos', '')),
  ...['antivirus', 'database', 'dns', 'firewall', 'proxy', 'webserver'].flatMap((category) => rows(category, '', '')),
];
