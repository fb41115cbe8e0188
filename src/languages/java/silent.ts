// Calls of the Java libraries whose text is a name, a key or something to compare with, never a message.
const groups: Readonly<Record<string, string>> = {
  comparison:
    'equals equalsIgnoreCase compareTo compareToIgnoreCase contentEquals startsWith endsWith contains containsKey containsValue indexOf lastIndexOf matches regionMatches',
  'regular expression': 'replace replaceAll replaceFirst split Pattern.compile Pattern.matches',
  key: 'getProperty setProperty getenv getBean getBeansOfType forName loadClass getMethod getDeclaredMethod getField getDeclaredField getResource getResourceAsStream getResourceBundle getBundle getString getInt getInteger getLong getBoolean getAttribute setAttribute removeAttribute getParameter getParameterValues getInitParameter setInitParameter getHeader setHeader addHeader getHeaders getCookie put get getOrDefault putIfAbsent computeIfAbsent computeIfPresent remove opt optString getLogger getLog lookup bind rebind createSubcontext getInstance getAlgorithm SimpleDateFormat DecimalFormat ofPattern getPermission RuntimePermission PropertyPermission setName setThreadName Thread ThreadGroup addAttribute addRule addSetProperties addSetNext addObjectCreate addCallMethod createElement getElementsByTagName getNamedItem setContentType getBytes setLocale getTimeZone forLanguageTag valueOf firePropertyChange ObjectName QName encode decode digest getCharset Charset.forName PropertyDescriptor getAnnotation qualifiedName getBooleanProperty addMapping addServlet addFilter setCharacterEncoding startElement endElement writeInt writeString readString readInt writeLong readLong writeRecord readRecord writeBuffer readBuffer writeBool readBool startRecord endRecord startVector endVector registerCounter getCounter getSummary getLoggerName setIfUnset',
  'file name':
    'File FileReader FileWriter FileInputStream FileOutputStream RandomAccessFile resolve resolveSibling createTempFile createTempDirectory exec ProcessBuilder URI URL URI.create System.loadLibrary loadLibrary load',
  description: 'setDescription setTitle setToolTipText JButton JMenuItem JLabel JMenu',
  usage: 'Option addOption withDescription',
};

export const silent: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([why, names]) =>
    names.split(' ').map((name) => [name.split('.').at(-1)!, why] as const),
  ),
);
