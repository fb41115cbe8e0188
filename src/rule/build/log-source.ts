// The default log source of an application.

import type { Candidate } from '../../model/candidates.ts';
import type { LogSource, RuleOptions, SourceInfo } from '../../model/report.ts';
import { withoutRelease } from './application-name.ts';
import { clean } from './one-line.ts';
import { plain, slug } from './slug.ts';

/** What people said, else the defaults: `linux` with a service for native programs, else `application` with a product that SigmaHQ knows. */
export function logSource(
  candidates: readonly Candidate[],
  options: RuleOptions,
  source: SourceInfo,
  mainLanguage: string,
  part: string | null = null,
): LogSource {
  const service = serviceName(options, source);
  const known = knownProduct(mainLanguage, slug(source.name), candidates);
  const fallback = known ?? 'linux';
  const hasNoProduct = (options.category === 'application' || withoutSystem.has(service)) && fallback === 'linux';
  const product = given(options.product, hasNoProduct ? null : fallback);
  const category = given(options.category, product !== null && applicationProducts.has(product) ? 'application' : null);
  return {
    category,
    product,
    // Application logs have no service in SigmaHQ's taxonomy, and a rule outside of it draws a HIGH issue.
    service: given(options.service, hasNoService(category, product, mainLanguage) ? null : service),
    definition: given(options.definition, definition(candidates, withPart(service, part))),
  };
}

/** Whether the log source names the program, so that its keywords meet no other log. */
export const hasOwnLog = (options: RuleOptions, source: SourceInfo, mainLanguage: string): boolean =>
  logSource([], options, source, mainLanguage).service !== null;

/** Name of the application in title, description and id, whether or not the log source has it. */
export const serviceName = (options: RuleOptions, source: SourceInfo): string =>
  given(options.service, null) ?? slug(source.name);

/** The name that one of its programs may have: of httpd the service is apache. */
export const programName = (options: RuleOptions, source: SourceInfo): string =>
  given(options.service, null) ?? (plain(withoutRelease(source.name)) || slug(source.name));

/** What the rule is about, in a sentence. */
export const withPart = (service: string, part: string | null): string =>
  clean(service) + (part === null ? '' : ` (${clean(part)})`);

// `none` leaves a field out: SigmaHQ has `service: nginx` without a product.
const given = (option: string | null, fallback: string | null): string | null =>
  option === 'none' ? null : (option ?? fallback);

/** An interpreted language without a product writes to the logs of its host: any service would be unknown. */
const hasNoService = (category: string | null, product: string | null, language: string): boolean =>
  product !== null &&
  (category === 'application' || (product === 'linux' && withoutProduct.has(language.toLowerCase())));

/** null if SigmaHQ has none. */
function knownProduct(language: string, service: string, candidates: readonly Candidate[]): string | null {
  const name = language.toLowerCase();
  const product = productOfLanguage[name] ?? null;
  const framework = frameworks.find((row) => row.language === (product ?? name) && row.name.test(service));
  if (framework) return framework.product;
  const isRails = name === 'ruby' && candidates.some(({ origins }) => origins.some(isInRails));
  return isRails ? 'ruby_on_rails' : product;
}

// Products of `category: application` in SigmaHQ's taxonomy of 2025-12-05; dotnet is none of them, its name is the obvious one.
const productOfLanguage: Readonly<Record<string, string>> = {
  python: 'python',
  java: 'jvm',
  kotlin: 'jvm',
  scala: 'jvm',
  groovy: 'jvm',
  clojure: 'jvm',
  javascript: 'nodejs',
  typescript: 'nodejs',
  csharp: 'dotnet',
  'c#': 'dotnet',
};

// Services that SigmaHQ's taxonomy names without the system they run on.
const withoutSystem: ReadonlySet<string> = new Set(['apache', 'nginx']);

// Languages that SigmaHQ's taxonomy has no product for.
const withoutProduct: ReadonlySet<string> = new Set(['php', 'ruby']);

// Frameworks that are products themselves.
const frameworks: readonly { readonly language: string; readonly name: RegExp; readonly product: string }[] = [
  { language: 'python', name: /^django$/, product: 'django' },
  { language: 'jvm', name: /^spring(-|$)/, product: 'spring' },
  { language: 'jvm', name: /^velocity(-|$)/, product: 'velocity' },
  { language: 'ruby', name: /^(ruby-on-)?rails$/, product: 'ruby_on_rails' },
];

const applicationProducts: ReadonlySet<string> = new Set([
  ...Object.values(productOfLanguage),
  ...withoutProduct,
  ...frameworks.map((row) => row.product),
]);

// The folders that `rails new` makes (guides.rubyonrails.org/getting_started.html).
const railsFolder =
  /(^|\/)(app\/(controllers|models|jobs|mailers|helpers)|config\/(initializers|environments|locales))\//;
const isInRails = ({ file }: Candidate['origins'][number]): boolean => railsFolder.test(file);

function definition(candidates: readonly Candidate[], service: string): string {
  const kinds = new Set(candidates.flatMap((candidate) => candidate.origins.map((origin) => origin.sinkKind)));
  const extra = [
    kinds.has('terminal') && 'its standard error',
    kinds.has('reply') && 'a log of its replies to clients',
  ].filter(Boolean);
  const collected = `Requirements - the log messages of ${service} must be collected${extra.length ? `, with ${extra.join(' and ')}` : ''}`;
  return `${collected}${switchedOff(candidates)}`;
}

/** Some messages need what is off by default. */
function switchedOff(candidates: readonly Candidate[]): string {
  const names = [...new Set(candidates.flatMap(({ requires }) => requires ?? []))].sort();
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
  const needed = `${names.slice(0, MAX_NAMED).join(', ')}${more}`;
  return names.length > 0 ? `; some are written only with what is off by default: ${needed}` : '';
}

const MAX_NAMED = 5;
