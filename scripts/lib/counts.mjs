import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJson } from './json.mjs';
import { messageOf, say } from './log.mjs';

/**
 * How a suite went.
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} notes what was skipped and why, or why there are no better counts
 */

/** A suite of one check. @param {boolean} passed @returns {Counts} */
export function oneCheck(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, notes: [] };
}

/** A suite that broke before it could count. @param {string} why @returns {Counts} */
export function broken(why) {
  return { passed: 0, failed: 1, skipped: 0, notes: [why] };
}

/** A suite that cannot run here. @param {string} why @returns {Counts} */
export function skipped(why) {
  return { passed: 0, failed: 0, skipped: 1, notes: [`skipped: ${why}`] };
}

/**
 * Runs a program that uses our mocha reporter and reads the counts that it leaves.
 * @param {(env: Record<string, string>) => Promise<number>} task gets the variables for the program, returns its exit code
 * @returns {Promise<Counts>} with at least one failure when the program failed or broke off
 */
export async function counting(task) {
  const folder = mkdtempSync(join(tmpdir(), 'inspection-reports-'));
  const file = join(folder, 'counts.json');
  try {
    const code = await task({ INSPECTION_REPORTS_COUNTS: file });
    return withFailure(read(file), code);
  } catch (error) {
    say(messageOf(error));
    return broken(messageOf(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file @returns {Counts | null} */
function read(file) {
  try {
    return /** @type {Counts} */ (readJson(file));
  } catch {
    return null;
  }
}

/** @param {Counts | null} counts @param {number} code @returns {Counts} */
function withFailure(counts, code) {
  if (counts === null) return broken(`broke off with exit code ${code}`);
  if (code === 0 || counts.failed > 0) return counts;
  return { ...counts, failed: 1, notes: [...counts.notes, `ended with exit code ${code}`] };
}

/** @param {readonly Counts[]} all */
export function sum(all) {
  return all.reduce(
    (total, { passed, failed, skipped: count }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + count,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
