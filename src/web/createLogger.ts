import { destination, pino } from 'pino';

import type { FastifyBaseLogger } from 'fastify';
import type { Config } from '../config.js';

/** Given a level, returns the log: JSON lines on standard error, without the headers that hold secrets. */
export function createLogger(level: Config['logLevel']): FastifyBaseLogger {
  const redact = ['req.headers.authorization', 'req.headers.cookie', 'headers.authorization'];
  return pino({ level, base: null, redact, timestamp: () => `,"time":"${new Date().toISOString()}"` }, destination(2));
}
