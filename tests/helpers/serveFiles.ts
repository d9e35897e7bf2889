import { createServer } from 'node:http';

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path answers. `body` may be made from the server's own address. */
export interface ServedFile {
  readonly type?: string;
  readonly body: string | Uint8Array | ((address: string) => string);
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** Given files by path, returns the address of a server on this machine that answers with them; it is closed after the test file. */
export async function serveFiles(files: Readonly<Record<string, ServedFile>>): Promise<string> {
  let address = '';
  const server = createServer((request, response) => {
    const file = files[request.url ?? ''] ?? { status: 404, body: 'nothing here' };
    response.writeHead(file.status ?? 200, { 'content-type': file.type ?? 'text/html', ...file.headers });
    response.end(typeof file.body === 'function' ? file.body(address) : file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  servers.push(server);
  return address;
}
