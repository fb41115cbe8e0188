/** From the most to the least severe. What is unknown may well be more than a line for debugging. */
export const severities = ['fatal', 'error', 'warning', 'info', 'unknown', 'debug'] as const;
export type Severity = (typeof severities)[number];

export const isMoreSevere = (one: Severity, than: Severity): boolean =>
  severities.indexOf(one) < severities.indexOf(than);
