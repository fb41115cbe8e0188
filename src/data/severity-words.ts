// Words that name a severity, in small letters: those of syslog(3), Apache's http_log.h, PostgreSQL's elog.h, nginx's ngx_log.h,
// java.util.logging, Log4j and glog.
import type { Severity } from '../model/severity.ts';
import words from './words/severity.json' with { type: 'json' };

type Named = Exclude<Severity, 'unknown'>;
type Words = Readonly<Record<Named, readonly string[]>>;

const { everywhere, levels, functions }: Readonly<Record<keyof typeof words, Words>> = words;

/** In the name of a function: `log_warn`, `die`. */
export const functionWords = (severity: Named): readonly string[] => [...everywhere[severity], ...functions[severity]];

const named: readonly Named[] = ['fatal', 'error', 'warning', 'info', 'debug'];
const byLevel: ReadonlyMap<string, Named> = new Map(
  named.flatMap((severity) => [...everywhere[severity], ...levels[severity]].map((word) => [word, severity] as const)),
);

/** As a level, in an argument or in a log. */
export const levelWords: readonly string[] = [...byLevel.keys()];
export const severityOfLevel = (word: string): Severity | null => byLevel.get(word) ?? null;
