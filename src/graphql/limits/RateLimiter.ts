import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

import { RefusedError } from '../RefusedError.js';

/** Counts what each client spends. */
export interface RateLimiter {
  /** Throws RefusedError with RATE_LIMITED where the client has not so many points left this minute. */
  spend(client: string, points: number): Promise<void>;
  /** How many points the client has left this minute; null where nobody's are counted. */
  countLeft(client: string): Promise<number | null>;
}

/** Given how many points a client may spend a minute, returns what counts them, in this process; Infinity never refuses. */
export function createRateLimiter(pointsPerMinute: number): RateLimiter {
  if (pointsPerMinute === Infinity) return { spend: async () => undefined, countLeft: async () => null };
  const limiter = new RateLimiterMemory({ points: pointsPerMinute, duration: 60 });
  return {
    countLeft: async (client) => (await limiter.get(client))?.remainingPoints ?? pointsPerMinute,
    spend: async (client, points) => {
      try {
        await limiter.consume(client, points);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        const message = `A client may spend ${pointsPerMinute} points a minute; try again in ${seconds} s, or ask for less.`;
        throw new RefusedError('RATE_LIMITED', message, seconds);
      }
    },
  };
}
