import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

/** Begins each line that the suite itself prints; shows as nothing. scripts/lib/editor/vscode-suite.mjs looks for it. */
const mark = '\u200b';

/** What the reporter module exports. */
interface ReporterModule {
  readonly default: Mocha.ReporterConstructor;
}

/**
 * Runs the suite inside an extension host. Called by VS Code, in the desktop and in the browser alike.
 * @throws when a test fails, as the host expects
 */
export async function run(): Promise<void> {
  const { default: MochaClass } = await import('mocha');
  const root = join(__dirname, '..', '..', '..');
  const reporterFile = pathToFileURL(join(root, 'scripts', 'lib', 'mocha-reporter.mjs')).href;
  const { default: reporter } = (await import(reporterFile)) as ReporterModule;
  // The host prints much else: what is marked is the suite's own.
  MochaClass.reporters.Base.consoleLog = (...args: unknown[]) => {
    console.log(mark + format(...args));
  };
  const mocha = new MochaClass({ ui: 'bdd', timeout: 60_000, color: false, reporter, retries: 1 });
  // By the sources, not by what an earlier build left behind.
  for (const name of readdirSync(join(root, 'test', 'vscode'))) {
    if (name.endsWith('.test.ts')) mocha.addFile(join(__dirname, name.replace(/\.ts$/, '.js')));
  }
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${String(failures)} failed`);
}
