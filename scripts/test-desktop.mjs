// Runs test/vscode in desktop VS Code: the one that VSCODE_EXECUTABLE names, else one that is downloaded.
import process from 'node:process';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { build } from './lib/build.mjs';
import { counting, sum } from './lib/counts.mjs';
import { main, messageOf, say, Unable } from './lib/log.mjs';
import { root } from './lib/paths.mjs';
import { stopAllAtExit } from './lib/processes.mjs';
import { suiteEntry, suiteFolder } from './lib/editor/vscode-suite.mjs';

await main(async () => {
  stopAllAtExit();
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    throw new Unable(
      'Desktop VS Code needs a screen: run `xvfb-run -a npm run test:desktop`, or `npm test -- vscode` for the embedded one.',
    );
  }
  const vscodeExecutablePath = process.env['VSCODE_EXECUTABLE'] ?? (await download());
  await build();
  const counts = await counting((env) =>
    runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: suiteEntry,
      extensionTestsEnv: env,
      launchArgs: [suiteFolder, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
    }),
  );
  const { passed, failed, skipped } = sum([counts]);
  say(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed > 0 ? 1 : 0;
});

async function download() {
  try {
    return await downloadAndUnzipVSCode();
  } catch (error) {
    throw new Unable(
      `VS Code could not be downloaded (${messageOf(error)}): set VSCODE_EXECUTABLE to an installed one, or run \`npm test -- vscode\` for the embedded one.`,
    );
  }
}
