// npm run bench: builds and prints how fast the analysis is. `-- --profile` prints where its time goes instead.
import { join } from 'node:path';
import process from 'node:process';
import { checkNode, installDependencies } from './lib/install.mjs';
import { main } from './lib/log.mjs';
import { root } from './lib/paths.mjs';
import { stopAllAtExit } from './lib/processes.mjs';

await main(async () => {
  checkNode();
  stopAllAtExit();
  await installDependencies();
  // What they need is there only now.
  const { build } = await import('./lib/build.mjs');
  const { run } = await import('./lib/processes.mjs');

  await build();
  const args = [join(root, 'out', 'test', 'bench', 'main.js'), ...process.argv.slice(2)];
  const { code } = await run(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return code;
});
