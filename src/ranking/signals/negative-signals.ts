// What speaks against alerting: ordinary life of a program, its configuration, its command line, debugging.
import type { Signal } from './subject.ts';
import { wording } from './wording.ts';

export const configuration =
  /\b(?:config(?:uration)?s?|options?|directives?|settings?|command[- ]line|arguments?|parameters?|keyword|syntax|deprecated|obsolete|default(?:s|ing)?|specify|specified|must be (?:set|given|specified|a|an|between)|may only be|requires?|usage|not supported|unsupported (?:option|feature)|compiled|build|line %?d?:?$|\.conf\b|ignored|ignoring|enable|disable)\b/i;

export const negativeSignals: readonly Signal[] = [
  wording(
    'ordinary operation',
    -5,
    'programs say this when all is well',
    /\b(?:start(?:ed|ing|s|up)|stopp(?:ed|ing)|listening|loaded|loading|reload\w*|initiali[sz](?:ed|ing)|ready|success\w*|complete[ds]?|completed|finished|done|enabled|enabling|shutting down|shutdown|restart\w*|opened|created|statistics|stats|accepted|established|using|skipping|trying|sending|waiting|connected|closing|disconnected|terminating|exiting|goodbye|welcome|logged (?:in|out)|ok)\b/i,
    'server started on port %d',
    'access denied',
  ),
  wording(
    'configuration',
    -13,
    'a mistake of the administrator, seen at start-up',
    configuration,
    'unknown configuration directive %s',
    'unknown user %s',
  ),
  wording(
    'help or question',
    -15,
    'spoken to a person at a terminal',
    /(?:\?\s*$|\b(?:please|enter|type|see the manual|man page|press|y\/n|yes\/no|copyright|e\.g\.|for example|syntax is)\b)/i,
    'Please enter your name',
    'name too long',
  ),
  wording(
    'unprintable or markup',
    -16,
    'a protocol or a page, not a sentence',
    /(?:<\/?[a-z][^>]{0,1000}>|^[A-Z][\w-]*: \S*$|[{}]{1}.{0,1000}[;:]|^\s*[#/]{1,2}|==|&&|->|^[A-Z0-9_]+\s*=)/i,
    '<td>%s</td>',
    'access denied for %s',
  ),
];
