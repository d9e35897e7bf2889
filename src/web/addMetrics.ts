import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { Store } from '../store/Store.js';

/** The numbers of one server, and the store with its calls timed. */
export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly store: Store;
}

const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Given a store, returns the metrics: requests by route and status, calls of the store, whether it answers, the process. */
export function createMetrics(store: Store): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'hearsay_store_up',
    help: 'Whether the store answers: 1 or 0.',
    registers: [registry],
    async collect() {
      this.set(
        await store.ping().then(
          () => 1,
          () => 0,
        ),
      );
    },
  });
  const calls = new Histogram({
    name: 'hearsay_store_call_duration_seconds',
    help: 'Calls of the store by operation and outcome.',
    labelNames: ['operation', 'outcome'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const requests = new Histogram({
    name: 'hearsay_http_request_duration_seconds',
    help: 'Requests by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  return { registry, requests, store: timeCalls(store, calls) };
}

/** Given the server and its metrics, times every request. */
export function addRequestTimes(app: FastifyInstance, { requests }: Metrics): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
}

/** Given the server, its metrics and the hook that lets clients through, adds `/metrics`. */
export function addMetrics(app: FastifyInstance, { registry }: Metrics, onRequest: onRequestAsyncHookHandler): void {
  app.get('/metrics', { onRequest }, async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}

function timeCalls(store: Store, calls: Histogram<'operation' | 'outcome'>): Store {
  const timed =
    (operation: string, call: (...args: never[]) => Promise<unknown>) =>
    async (...args: never[]): Promise<unknown> => {
      const end = calls.startTimer({ operation });
      try {
        const answer = await call.apply(store, args);
        end({ outcome: 'ok' });
        return answer;
      } catch (error) {
        end({ outcome: 'error' });
        throw error;
      }
    };
  return new Proxy(store, {
    get(target, name, receiver): unknown {
      if (name === 'gather') return () => timeCalls(target.gather(), calls);
      const member: unknown = Reflect.get(target, name, receiver);
      return typeof member === 'function'
        ? timed(String(name), member as (...args: never[]) => Promise<unknown>)
        : member;
    },
  });
}
