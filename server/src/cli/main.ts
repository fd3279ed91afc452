import { exitCodes } from './host';
import { nodeHost } from './node-host';
import { run } from './run';

// Whoever reads the output may stop early (`| head`); that is no error of theirs or ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.none);
});

run(nodeHost, process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    nodeHost.note(`inspection-reports: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = exitCodes.failed;
  },
);
