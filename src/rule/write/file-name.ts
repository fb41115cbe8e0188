// The SigmaHQ file name of a rule: `lnx_vsftpd_suspicious_error_messages.yml`.

import type { LogSource, RuleFile, SigmaRule } from '../../model/report.ts';
import { groupBy } from '../../text/group-by.ts';
import { valueAt } from '../../text/items.ts';
import { plain } from '../build/slug.ts';

/** A name for each rule that no other one has; `spare` is for the case that something else has it already. */
export function fileNames(rules: readonly SigmaRule[]): readonly FileNames[] {
  const same = groupBy(rules.map(fileName), (name) => [name]);
  return rules.map((rule) => {
    const name = fileName(rule);
    const spare = withId(name.replace(/\.yml$/, ''), rule.id);
    return { name: valueAt(same, name).length === 1 ? name : spare, spare };
  });
}

type FileNames = Pick<RuleFile, 'name' | 'spare'>;

/** SigmaHQ wants another beginning for correlations (sigmahq/filename.py, SigmahqCorrelationFilenamePrefixValidator). */
export const correlationNames = ({ name, spare }: FileNames): FileNames => ({
  name: `${correlation}${name}`.length <= longest + 4 ? `${correlation}${name}` : shortened(spare),
  spare: shortened(spare),
});

const correlation = 'correlation_';

/** Keeps the piece of the id at its end. */
const shortened = (spare: string): string =>
  `${correlation}${spare.slice(0, -13).slice(0, longest - correlation.length - 9)}${spare.slice(-13)}`.replace(
    /_+/g,
    '_',
  );

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
