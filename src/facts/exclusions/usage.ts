// Excludes usage texts by their format; linking/exclusions/usage.ts goes by names.
const usageLine = /^\s*usage\s*:/i;
const optionLine = /^\s+-{1,2}[A-Za-z?][\w-]*(?:[ ,=[<]|\t)/;

/** `usage: gate [-v]`, or a line in a list of options. */
export const isUsage = (literal: string): boolean => usageLine.test(literal) || optionLine.test(literal);
