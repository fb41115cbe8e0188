// Builds sink tables: one row for several names with the same behaviour.
import type { SinkRow } from '../model/language-contract.ts';

/** `names` are separated by spaces; `text` is the 0-based position of the text argument, null for all arguments. */
export const row = (
  names: string,
  text: number | null,
  kind: SinkRow['kind'],
  severity: SinkRow['severity'],
  fatal = false,
): SinkRow[] => names.split(' ').map((name) => ({ name, text, kind, severity, fatal }));
