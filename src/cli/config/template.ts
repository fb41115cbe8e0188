// Rows -> a configuration with every key commented out. `#key:` is a setting, `# words` an explanation.
import { itemAt } from '../../text/items.ts';
import type { ConfigRow, ConfigType } from './rows.ts';

export function templateOf(rows: readonly ConfigRow[], head: readonly string[]): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const blocks = groups.map((group) => {
    const title = `# ── ${group} ${'─'.repeat(Math.max(0, width - group.length - 6))}`;
    return [title, ...rows.filter((row) => row.group === group).flatMap(linesOf)];
  });
  return [head.map((line) => `# ${line}`.trimEnd()), ...blocks].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

const width = 80;

const linesOf = (row: ConfigRow): readonly string[] => [`# ${row.help}`, ...setting(row).map((line) => `#${line}`)];

function setting({ key, type, help, example }: ConfigRow): readonly string[] {
  if (type.kind === 'records') {
    const fields = type.fields.map((field) => `${setting(field)[0]}  # ${field.help}`);
    return [`${key}:`, ...fields.map((line, i) => `${i === 0 ? '  - ' : '    '}${line}`)];
  }
  if (type.kind === 'points') return [`${key}:`, ...type.names.slice(0, 2).map((name) => `  ${name}: 10`)];
  const value = example ?? sampleOf(type, help);
  return [`${key}: ${type.kind === 'texts' ? `[${value}]` : value}`];
}

/** The default if the help names one, otherwise a sample of the type. */
function sampleOf(type: Exclude<ConfigType, { readonly kind: 'records' | 'points' }>, help: string): string {
  if (type.kind === 'flag') return 'true';
  const standard = /\(default: (\w+)/.exec(help)?.[1] ?? /(\w+) \(default\)/.exec(help)?.[1];
  if (type.kind === 'number') return standard && /^\d+$/.test(standard) ? standard : String(type.from);
  if (type.names) return standard && type.names.includes(standard) ? standard : itemAt(type.names, 0);
  return 'text';
}
