import process from 'node:process';
import { run } from './processes.mjs';

/** The processes that a process started, and those that these started. @param {number} pid @returns {Promise<number[]>} */
export async function descendants(pid) {
  const { output } = await run('ps', ['-A', '-o', 'pid=,ppid=']);
  const rows = output.split('\n').map((row) => row.trim().split(/\s+/).map(Number));
  /** @param {number} parent @returns {number[]} */
  const below = (parent) => rows.flatMap(([child = 0, of]) => (of === parent ? [child, ...below(child)] : []));
  return below(pid);
}

/** Whether a process still runs. @param {number} pid */
export function runs(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
