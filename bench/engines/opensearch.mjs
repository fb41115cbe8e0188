// A log in OpenSearch: a node of its own in a Java process, the log in an index a mapping, the printed search against it.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const here = join(import.meta.dirname, 'opensearch');

/** Starts a node that keeps its data in `folder`. `stop` ends it. */
export async function startOpenSearch(folder) {
  const classes = join(folder, 'classes');
  execFileSync('mvn', ['-q', '-f', here, 'dependency:build-classpath', `-Dmdep.outputFile=${classes}`], {
    stdio: 'inherit',
  });
  const node = spawn('java', ['-cp', readFileSync(classes, 'utf8'), join(here, 'OpenSearchNode.java'), folder], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const [url] = await once(createInterface(node.stdout), 'line');
  const stop = async () => {
    node.stdin.end();
    await once(node, 'exit');
  };
  return { url, stop };
}

/** The answer to `search`, as the log store gives it. `type` is that of the field `message`. */
export async function askOpenSearch(url, type, log, search) {
  const index = `${url}/${type}`;
  await fetch(index, { method: 'DELETE' });
  await send('PUT', index, JSON.stringify({ mappings: { properties: { message: { type } } } }));
  const lines = readFileSync(log, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  for (let at = 0; at < lines.length; at += 5000) {
    const events = lines.slice(at, at + 5000).map((message) => `{"index":{}}\n${JSON.stringify({ message })}\n`);
    await send('POST', `${index}/_bulk`, events.join(''));
  }
  await send('POST', `${index}/_refresh`);
  return send('POST', `${index}/_search`, search);
}

async function send(method, url, body) {
  const answer = await fetch(url, { method, body, headers: { 'content-type': 'application/json' } });
  const text = await answer.text();
  if (!answer.ok || text.includes('"errors":true')) throw new Error(`${method} ${url}: ${text.slice(0, 2000)}`);
  return text;
}
