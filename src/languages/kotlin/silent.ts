// Calls, arguments and variables of Kotlin's library and of common frameworks whose text is a name, a key or an operand of a comparison,
// never a message.
import { lastOf } from '../../text/items.ts';
import { silent as javaSilent } from '../java/silent.ts';
import { type NamesByReason, reasonByName } from '../names-by-reason.ts';

const calls: NamesByReason = {
  // kotlinlang.org/api/core/kotlin-stdlib/kotlin.text; conditions of Exposed
  comparison:
    'contentEquals commonPrefixWith removePrefix removeSuffix removeSurrounding substringAfter substringBefore substringAfterLast substringBeforeLast eq neq like notLike inList',
  'regular expression': 'Regex toRegex',
  // kotlin.collections, ktor.io/docs/server-routing.html, insert-koin.io, kotlinx.serialization, kotlinx.coroutines, kotlin-logging
  key: 'getValue getOrElse:0 getOrPut:0 header append:0 route get post delete patch head options parameter authenticate named qualifier SerialName bearer basic form jwt session static staticResources contentType ReplaceWith CoroutineName setNameFormat newSingleThreadContext newFixedThreadPoolContext:1 logger KotlinLogging.logger selectFirst select',
  // micrometer.io/docs/concepts, jetbrains.github.io/Exposed
  label: 'counter gauge timer tag tags Table IntIdTable LongIdTable UUIDTable varchar integer enumerationByName:0',
  SQL: 'query execute exec:0 executeQuery executeUpdate prepareStatement createQuery createNativeQuery @Query @Select @Insert @Update @Delete @Language',
  // ajalt.github.io/clikt, kotlinx-cli
  usage: 'option argument CliktCommand @Parameters @CommandLine.Option',
  // springdoc, Compose and TornadoFX
  description:
    '@Operation @Schema @Tag description summary title Item MenuItem DropdownMenuItem Window Tooltip label button column tab checkbox radiobutton setTitle',
  // kotlinlang.org/api/core/kotlin-stdlib/kotlin.js
  'source code': 'js',
};

const names: NamesByReason = {
  usage: 'help usage metavar',
  description: 'summary contentDescription',
  key: 'prefix postfix separator name threadName qualifier key header contentType serialName',
  'file name': 'path fileName filePath directory folder url uri baseUrl',
  'regular expression': 'regex pattern',
  SQL: 'sql query',
  command: 'command cmd',
  'style sheet': 'css style',
};

export const silent = new Map([
  ...javaSilent,
  ...[...reasonByName(calls)].map(([name, reason]) => [lastOf(name.split('.')), reason] as const),
]);
export const silentNames = reasonByName(names);
