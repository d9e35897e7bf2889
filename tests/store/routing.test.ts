import type { Server, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

import type { CypherEngine } from '../../src/store/engine/CypherEngine.js';
import { openEngine } from '../../src/store/openEngine.js';
import { neo4jAccess } from '../helpers/engines.js';

const onNeo4j = neo4jAccess === null ? describe.skip : describe;

/** Stands between a client and the server at the address given and keeps what the client says. */
function createListener(host: string, port: number): { server: Server; said: () => string } {
  let heard: Buffer[] = [];
  const server = createServer((client: Socket) => {
    const target = connect(port, host);
    client.on('data', (bytes: Buffer) => heard.push(bytes));
    client.pipe(target).pipe(client);
    for (const end of [client, target]) end.on('error', () => client.destroy());
  });
  const said = (): string => {
    const text = Buffer.concat(heard).toString('latin1');
    heard = [];
    return text;
  };
  return { server, said };
}

onNeo4j('what a cluster needs to be told', () => {
  let engine: CypherEngine;
  let listener: ReturnType<typeof createListener>;

  beforeAll(async () => {
    const { hostname, port } = new URL(neo4jAccess!.neo4jUri);
    listener = createListener(hostname, Number(port));
    await new Promise<void>((done) => listener.server.listen(0, '127.0.0.1', done));
    const { port: own } = listener.server.address() as { port: number };
    engine = await openEngine({ ...neo4jAccess!, neo4jUri: `bolt://127.0.0.1:${own}` });
    listener.said();
  });
  afterAll(async () => {
    await engine.close();
    listener.server.close();
  });

  // In the protocol's own words: a transaction that reads has the mode "r", https://neo4j.com/docs/bolt/current/bolt/message/
  test('reads may go to any member, and see what this program wrote before', async () => {
    await engine.read('MATCH (n:Nothing) RETURN n.id AS id');
    expect(listener.said()).toMatch(/mode.r/);
    await engine.write([{ text: 'CREATE (n:Nothing {id: 1})', parameters: {} }]);
    expect(listener.said()).not.toMatch(/mode.r/);
    const queries = ['MATCH (n:Nothing) RETURN n.id AS id', 'MATCH (n:Nothing) RETURN count(n) AS total'];
    const [rows] = await engine.readAll(queries.map((text) => ({ text, parameters: {} })));
    const said = listener.said();
    expect(said).toMatch(/mode.r/);
    expect(said).toMatch(/bookmarks[^]{0,4}FB:/);
    expect(rows).toEqual([{ id: 1 }]);
    await engine.write([{ text: 'MATCH (n:Nothing) DELETE n', parameters: {} }]);
    expect(listener.said()).toMatch(/bookmarks[^]{0,4}FB:/);
  });
});
