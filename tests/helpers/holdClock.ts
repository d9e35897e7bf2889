import { jest } from '@jest/globals';

const TIMERS = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
];

/** Given a moment, lets the clock stand there, for dates alone, until `freeClock`; called again, it sets the clock anew. */
export function holdClock(now: string): void {
  jest.useFakeTimers({ now: new Date(now), doNotFake: TIMERS });
}

/** Lets the clock go on. */
export function freeClock(): void {
  jest.useRealTimers();
}
