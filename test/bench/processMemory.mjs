import { readFileSync } from 'node:fs';

/**
 * What a process has in memory, as Linux tells it.
 *
 * @param {number} pid
 * @param {'VmRSS' | 'VmHWM'} field now, or at most so far
 * @returns {number | null} bytes; null where there is no /proc
 */
export function processMemory(pid, field = 'VmRSS') {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(status.match(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm'))[1]) * 1024;
  } catch {
    return null;
  }
}
