// What the name of the function tells that a message stands in.

import type { Message } from '../../model/messages.ts';
import { memoize } from '../../text/memoize.ts';

/** Names of functions in which input from outside is judged. */
export const judging =
  /(?:^|_)(?:auth\w*|login\w*|verify\w*|check\w*|valid\w*|parse\w*|pars\w*|decode\w*|packet\w*|recv\w*|receive\w*|input\w*|access\w*|permi\w*|allow\w*|session\w*|kex\w*|cert\w*|key\w*|sig\w*|crypt\w*|sasl\w*|tls\w*|ssl\w*|password\w*|user\w*|acl\w*|policy\w*|reject\w*|deny\w*|limit\w*|sandbox\w*|guard\w*|protocol\w*|request\w*|header\w*|client\w*|peer\w*)(?:_|$)/i;
export const settingUp =
  /(?:^|_)(?:conf\w*|config\w*|opt\w*|option\w*|init\w*|setup\w*|main|usage|help|cmd|command|directive|set|args?|argv|tool|test\w*|dump\w*|print\w*|show\w*|display\w*|list\w*|stat|stats)(?:_|$)/i;
/** `authUser` as `auth_user`. */
export const snake = memoize((name) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2'));

/** What a pattern finds in the name of the function that a message stands in: a program has fewer functions than messages. */
export function inFunction(pattern: RegExp): (message: Message) => string | null {
  const told = memoize((name) => pattern.exec(snake(name))?.[0] ?? null);
  return ({ origin }) => told(origin.function ?? '');
}
