// Calls, properties and variables of Node.js and common packages whose text is never a message but a name, a key or an operand of a
// comparison.
import { type NamesByReason, reasonByName } from '../names-by-reason.ts';

const calls: NamesByReason = {
  comparison:
    'includes startsWith endsWith indexOf lastIndexOf localeCompare equals expect toBe toEqual toContain toMatch toThrow',
  'regular expression': 'replace replaceAll split RegExp match matchAll search test',
  key: '$ jQuery require require.resolve import get:0 set:0 has delete:0 getItem setItem:0 removeItem getHeader setHeader removeHeader header on:0 once:0 emit:0 addListener:0 removeListener:0 addEventListener:0 removeEventListener:0 dispatchEvent ms querySelector querySelectorAll getElementById getElementsByClassName createElement createElementNS Symbol Symbol.for hasOwnProperty defineProperty getLogger createLogger Logger debug.enable namespace subscribe publish t i18n.t i18next.t $t translate formatMessage $localize defineMessage getString',
  // api.jquery.com: selectors, classes, attributes and events
  'style sheet':
    'find on:1 off is closest children parentsUntil siblings nextAll prevAll appendTo prependTo insertAfter insertBefore replaceWith:0 delegate undelegate addClass removeClass toggleClass hasClass attr:0 removeAttr prop:0 data:0 trigger triggerHandler css styled keyframes injectGlobal createGlobalStyle',
  'data format': 'toLocaleString Intl.DateTimeFormat format.timestamp Buffer.from TextDecoder btoa atob createHash',
  'file name':
    'path.join path.resolve readFile readFileSync writeFile writeFileSync existsSync mkdirSync unlinkSync createReadStream createWriteStream URL fetch axios.get axios.post sendFile express.static',
  command: 'exec execSync spawn spawnSync execFile execFileSync fork execa zx',
  usage: 'option description usage command requiredOption addHelpText argument positional epilog epilogue demandOption',
  description: 'describe it test.skip setTitle setDescription ApiOperation ApiProperty ApiResponse prompt confirm',
  // node-postgres, mysql2, knex
  SQL: 'sql query raw whereRaw orderByRaw selectRaw joinRaw',
  'source code': 'gql graphql html svg GraphQLString vm.runInContext runInNewContext Function eval',
};

const names: NamesByReason = {
  usage: 'help usage epilog describe desc',
  description:
    'description summary title label placeholder tooltip displayName helpText documentation ariaLabel alt caption',
  key: 'name key id type kind role event eventName className htmlFor href target rel method code selector namespace scope charset encoding contentType mimeType locale lang icon color class accept transform skin',
  'data format': 'format dateFormat pattern regex',
  'file name': 'path file filename fileName dir dirname folder url uri src',
  command: 'cmd command script',
  SQL: 'sql',
  name: 'author authors',
  setting: 'my at', // api.jqueryui.com/position
  'style sheet': 'css style styles',
};

/** Last words of names, and words in the names of tables and calls: `mailHref`. */
const words: NamesByReason = {
  description: 'description summary label placeholder tooltip caption slogan subject',
  key: 'href selector locale icon color class classes header headers keys attribute column',
  'data format': 'regex',
  'file name': 'path dir folder url uri',
  command: 'cmd',
  SQL: 'sql query',
  'style sheet': 'css style styles',
};

export const silentWords = reasonByName(words);
export const silent = reasonByName(calls);
export const silentNames = reasonByName(names);
