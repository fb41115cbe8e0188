// The SigmaHQ file name of a rule: `lnx_vsftpd_suspicious_error_messages.yml`.

import type { LogSource, SigmaRule } from '../../model/report.ts';
import { groupBy } from '../../text/group-by.ts';
import { valueAt } from '../../text/items.ts';
import { plain } from '../build/slug.ts';

/** A name for each rule that no other one has; `spare` is for the case that something else has it already. */
export function fileNames(rules: readonly SigmaRule[]): readonly { readonly name: string; readonly spare: string }[] {
  const same = groupBy(rules.map(fileName), (name) => [name]);
  return rules.map((rule) => {
    const name = fileName(rule);
    const spare = withId(name.replace(/\.yml$/, ''), rule.id);
    return { name: valueAt(same, name).length === 1 ? name : spare, spare };
  });
}

/** `[a-z0-9_]{14,90}.yml`, never longer than 90 characters altogether (pySigma core, FilenameLengthValidator). */
export function fileName(rule: SigmaRule): string {
  const prefix = words(prefixOf(rule.logsource));
  const title = words(rule.title).filter((word) => !prefix.includes(word));
  const whole = [...prefix, ...title].join('_');
  // A cut name, and one of a title without Latin letters, gets a piece of the id: two rules must not share a file.
  if (whole.length > longest || title.length === 0) return withId(whole, rule.id);
  return complete(whole);
}

const withId = (stem: string, id: string): string => complete(`${stem.slice(0, longest - 9)}_${id.slice(0, 8)}`);

const complete = (stem: string): string =>
  `${stem.length < shortest ? `${stem}_error_messages` : stem}.yml`.replace(/_+/g, '_');

const shortest = 14;
const longest = 86;

function prefixOf(logsource: LogSource): string {
  const [category, product, service] = [logsource.category ?? '', logsource.product ?? '', logsource.service ?? ''];
  const exact = prefixes[`${category}/${product}/${service}`];
  return exact ?? `${prefixes[`${category}/${product}/`] ?? (product || category)}_${service}`;
}

// SigmaHQ/pySigma-validators-sigmaHQ, tools/sigmahq_filename.json, version 20240809: what a source tree can be about.
const prefixes: Readonly<Record<string, string>> = {
  '/linux/': 'lnx',
  '/windows/': 'win',
  '/windows/openssh': 'win_sshd_openssh',
  '/macos/': 'macos',
  '//apache': 'web_apache',
  '//nginx': 'web_nginx',
  'application/django/': 'appframework_django',
  'application/jvm/': 'java',
  'application/nodejs/': 'nodejs',
  'application/python/': 'app_python',
  'application/ruby_on_rails/': 'appframework_ruby',
  'application/spring/': 'spring',
  'application/velocity/': 'velocity',
  'application/opencanary/': 'opencanary',
  'application/rpc_firewall/': 'rpc_firewall',
  'application/kubernetes/': 'kubernetes_audit',
  '/kubernetes/': 'kubernetes_audit',
  '/m365/': 'microsoft365',
};

const words = (text: string): readonly string[] => plain(text).split('-').filter(Boolean);
