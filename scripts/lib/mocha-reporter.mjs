import { writeFileSync } from 'node:fs';
import process from 'node:process';
import Mocha from 'mocha';

/**
 * Mocha's own list of tests, which also leaves the counts (see counts.mjs) in the file that INSPECTION_REPORTS_COUNTS names.
 * A run that breaks off leaves no file.
 */
export default class CountingReporter extends Mocha.reporters.Spec {
  /** @param {Mocha.Runner} runner @param {Mocha.MochaOptions} options */
  constructor(runner, options) {
    super(runner, options);
    const file = process.env['INSPECTION_REPORTS_COUNTS'];
    /** @type {string[]} */
    const notes = [];
    let skipped = 0;
    runner.on('retry', (/** @type {Mocha.Test} */ test, /** @type {Error} */ error) => {
      notes.push(`tried again: ${test.fullTitle()} (${error.message.split('\n')[0]}${placeIn(error)})`);
      console.log(`    ${test.title} is tried again, because of ${error.stack ?? error.message}`);
    });
    runner.on('pending', (test) => {
      skipped++;
      notes.push(`skipped: ${test.fullTitle()}`);
    });
    runner.once('end', () => {
      const { passes, failures } = this.stats;
      if (file !== undefined) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped, notes }));
    });
  }
}

/** Where in a test an error was thrown; nothing where that is not known. @param {Error} error */
function placeIn({ stack = '' }) {
  const line = stack.split('\n').find((each) => each.includes('.test.'));
  return line === undefined ? '' : ` at ${line.slice(line.lastIndexOf('/') + 1).replace(')', '')}`;
}
