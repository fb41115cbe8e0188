// Help has a form of its own, wherever it stands; linking/exclusions/usage.ts goes by the names around a text.
const usageLine = /^\s*usage\s*:/i;
const optionLine = /^\s+-{1,2}[A-Za-z?][\w-]*(?:[ ,=[<]|\t)/;

/** `usage: gate [-v]`, or a line of a list of options. */
export const isUsage = (literal: string): boolean => usageLine.test(literal) || optionLine.test(literal);
