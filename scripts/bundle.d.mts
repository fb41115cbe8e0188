export const root: string;
export function bundle(out: string): Promise<string[]>;
