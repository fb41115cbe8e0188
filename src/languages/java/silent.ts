// Calls of the Java libraries and common frameworks whose text is a name, a key or an operand of a comparison, never a message.
// Calls that only take single words need no entry, unless their name sounds like logging: linking treats a single word as a key.
// `put:0` applies to that position only: the value after a key may be a message.
import { lastOf } from '../../text/items.ts';
import { type NamesByReason, reasonByName } from '../names-by-reason.ts';

const groups: NamesByReason = {
  // java.lang.String, java.util.Collection, java.nio.file.Path
  comparison:
    'equals equalsIgnoreCase compareTo compareToIgnoreCase contentEquals startsWith endsWith contains containsKey containsValue indexOf lastIndexOf matches regionMatches',
  // java.lang.String, java.util.regex.Pattern; ANT patterns of Spring Security
  'regular expression':
    'replace replaceAll replaceFirst split Pattern.compile Pattern.matches compile antMatchers requestMatchers',
  // java.util.Map and Properties, java.lang.Class, jakarta.servlet, javax.naming, java.text, java.time, java.security
  key: 'put:0 putIfAbsent:0 getOrDefault:0 computeIfAbsent:0 getProperty:0 setProperty:0 getenv forName loadClass getMethod getDeclaredMethod getField getDeclaredField getResource getResourceAsStream getBundle getString getInt getLong getBoolean getAttribute setAttribute:0 addAttribute:0 removeAttribute getParameter getParameterValues getInitParameter setInitParameter getHeader getHeaders setHeader addHeader setContentType setCharacterEncoding getBean getLogger getLog lookup bind rebind getInstance SimpleDateFormat DecimalFormat ofPattern RuntimePermission PropertyPermission ObjectName QName createElement startElement getElementsByTagName setName Thread ThreadGroup getBytes Charset.forName addKeyValue:0',
  // java.lang.Runtime, java.lang.ProcessBuilder
  command: 'exec ProcessBuilder command',
  // java.io.File, java.nio.file, java.net
  'file name':
    'File FileReader FileWriter FileInputStream FileOutputStream RandomAccessFile createTempFile createTempDirectory URI URL loadLibrary',
  // java.util.Properties, javax.swing, javax.management, tables of settings in Kafka and Elasticsearch
  description:
    'store:1 showMessageDialog showConfirmDialog showInputDialog showOptionDialog setDescription setTitle setToolTipText JButton JMenuItem JLabel JMenu',
  // Apache Commons CLI, picocli, JOpt Simple
  usage: 'Option addOption withDescription acceptsAll accepts',
};

export const silent = new Map(
  [...reasonByName(groups)].map(([name, reason]) => [lastOf(name.split('.')), reason] as const),
);
