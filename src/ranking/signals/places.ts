// Signals of the location of a message: configuration code talks to the administrator, tools and clients to their user.

import type { Message } from '../../model/messages.ts';
import { snakeCase } from '../../text/identifiers.ts';

const configuring = /(?:^|[/_.-])(?:conf|config\w*|cfg\w*|options?|defaults|settings|directives?)(?=[/_.-]|$)/i;
// `auth-client-connection.c` in a server handles clients; a folder of that name contains one.
const serving =
  /(?:^|\/)(?:clients?|tools?|_?scripts?|cli|management\/commands)(?=\/)|-(?:client|tool)s?(?:-\w+)?(?=\/)|[_-](?:cli|ctl|tool)(?=\.)|(?:^|\/)cli[_-]\w+(?=\.)|[a-z]{2}(?:(?<!sys|io|pr)ctl|tool)(?=\.)|\/[\w-]+(?:ctl|tool)(?=\/)/i;

/** In the path of the file or the name of the sink. */
export const configurationIn = ({ origin: { file, sink } }: Message): string | null =>
  configuringIn(file) ?? (sink === null ? null : configuringIn(snakeCase(sink)));
const configuringIn = (place: string): string | null => configuring.exec(place)?.[0] ?? null;

export const toolIn = ({ origin: { file } }: Message): string | null => servingIn(file);
const servingIn = (file: string): string | null => serving.exec(file)?.[0] ?? null;

/** The other operating system that the path of the file names, unless it is the product of the rule. */
export const otherSystemIn = ({ origin: { file } }: Message, product: string | null): string | null =>
  ofWindows.test(systemIn(file) ?? '') && product === 'windows' ? null : systemIn(file);
const ofWindows = /w(?:in|32)/i;
const systemIn = (file: string): string | null =>
  /(?:^|[/_.-])(?:win(?:32|64|dows|ce)?|w32|mswin|os2|vms|amiga|beos|netware)(?=[/_.-])/i.exec(file)?.[0] ?? null;
