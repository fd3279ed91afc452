// Builds and packages the extension as inspection-reports-<version>.vsix.
import { build } from './lib/build.mjs';
import { readManifest } from './lib/json.mjs';
import { main, say } from './lib/log.mjs';
import { root } from './lib/paths.mjs';
import { stopAllAtExit } from './lib/processes.mjs';
import { limit, makeVsix, vsixPath } from './lib/editor/vsix.mjs';

await main(async () => {
  stopAllAtExit();
  await build();
  const path = vsixPath(readManifest(root).version);
  const { size, files } = await makeVsix(path);
  for (const file of files) say(`  ${file}`);
  say(`${path}: ${size} bytes of at most ${limit}`);
});
