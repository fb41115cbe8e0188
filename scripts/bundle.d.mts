export const root: string;
export function bundle(out: string, more?: readonly { readonly in: string; readonly out: string }[]): Promise<string[]>;
