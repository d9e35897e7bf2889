import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true });

/** Given an address and a request as JSON, waits for the answer, unread but for whether it tells of an error, which is thrown: reading it would be time of the client's. */
export async function ask(url, body) {
  const text = await send(url, body);
  if (text.includes('"errors":[{')) throw new Error(`${url} answered ${text.slice(0, 500)}`);
}

/** Given an address and a request as JSON, returns the `data` of the answer; throws what it says is wrong. */
export async function post(url, body) {
  const text = await send(url, body);
  const { data, errors } = JSON.parse(text);
  if (errors) throw new Error(`${url} answered ${JSON.stringify(errors[0]).slice(0, 500)}`);
  return data;
}

function send(url, body) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const call = request(url, { agent, method: 'POST', headers }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts).toString()));
    });
    call.on('error', reject);
    call.end(body);
  });
}
