import process from 'node:process';
import * as fc from 'fast-check';

/**
 * Loaded before the tests: made-up inputs are the same in every run, so that a red run means that a change broke something. Another
 * number in INSPECTION_REPORTS_SEED makes others, as whoever changes the recogniser should try now and then.
 */
fc.configureGlobal({ seed: Number(process.env['INSPECTION_REPORTS_SEED'] ?? 1) });
