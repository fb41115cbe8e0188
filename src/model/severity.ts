/** From most to least severe. An unknown severity may be higher than debug. */
export const severities = ['fatal', 'error', 'warning', 'info', 'unknown', 'debug'] as const;
export type Severity = (typeof severities)[number];

export const isMoreSevere = (one: Severity, than: Severity): boolean =>
  severities.indexOf(one) < severities.indexOf(than);
