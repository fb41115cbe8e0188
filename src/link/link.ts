import type { FileFacts, Language, Message } from '../types.ts';
export function link(_facts: readonly FileFacts[], _languages: readonly Language[]): Message[] { return []; }
