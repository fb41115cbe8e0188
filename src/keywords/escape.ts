/** Sigma specification 2.1.0, "Escaping": `\`, `*` and `?` are doubled or escaped always, which round-trips every text. */
export const escapeKeyword = (text: string): string => text.replace(/[\\*?]/g, '\\$&');
