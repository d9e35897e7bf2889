import { readFileSync } from 'node:fs';

// Clock ticks a second that Linux tells times in (`getconf CLK_TCK`).
const TICKS = 100;

/** Given ids of processes, returns how much processor time they have taken together, in milliseconds; null where the system does not tell it so (`/proc`). */
export function readProcessorTime(pids) {
  try {
    return pids.reduce((sum, pid) => sum + readTicks(pid), 0) * (1_000 / TICKS);
  } catch {
    return null;
  }
}

// User and system time are the 14th and 15th field; the second is a name that may have spaces, in parentheses.
function readTicks(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}
