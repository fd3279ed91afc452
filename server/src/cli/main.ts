import { setFlagsFromString } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { exitCodes } from './host';
import { LocalLane } from './lanes/local-lane';
import { OutputError } from './output/standard-output';
import { nodeHost } from './node-host';
import { run } from './run';
import { serveLane } from './lanes/worker-lane';

const host = nodeHost(__filename);

/**
 * The engine runs a part of a program so long before it compiles it once more, for speed. As it is set it takes a third of
 * the time of the command line for that, and most of what it has compiled is hardly run again.
 */
const PATIENCE = '--interrupt-budget=400000';

// One program: it is the command line, and what each of its threads runs.
if (parentPort === null) main();
else serveLane(parentPort, new LocalLane(host));

function main(): void {
  // For all threads, before the first of them starts.
  setFlagsFromString(PATIENCE);
  // Whoever reads the output may stop early (`| head`); that is no error of theirs or ours.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(exitCodes.none);
      // What was found cannot be told: that is no success, whatever was written before.
      if (stream === process.stdout) host.note(`inspection-reports: ${new OutputError(error).message}`);
      process.exit(exitCodes.failed);
    });
  }
  run(host, process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      host.note(`inspection-reports: ${error instanceof Error ? error.message : String(error)}`);
      // Nothing is waited for that nobody could be told.
      if (error instanceof OutputError) process.exit(exitCodes.failed);
      process.exitCode = exitCodes.failed;
    },
  );
}
