// Installs what is missing, lints, builds and runs every suite, or those that are named.
import process from 'node:process';
import { checkNode, installDependencies } from './lib/install.mjs';
import { main, messageOf, say, Unable } from './lib/log.mjs';
import { stopAllAtExit } from './lib/processes.mjs';

await main(async () => {
  checkNode();
  stopAllAtExit();
  await installDependencies();
  // What the suites need is there only now.
  const { build } = await import('./lib/build.mjs');
  const { broken, sum } = await import('./lib/counts.mjs');
  const { suites, unbuilt } = await import('./lib/suites.mjs');

  const named = process.argv.slice(2);
  const unknown = named.find((name) => !(name in suites));
  if (unknown !== undefined)
    throw new Unable(`There is no suite ${unknown}: name any of ${Object.keys(suites).join(', ')}.`);

  const built = await build().then(
    () => true,
    (/** @type {unknown} */ error) => {
      say(messageOf(error));
      return false;
    },
  );

  /** @type {Map<string, import('./lib/counts.mjs').Counts>} */
  const results = new Map();
  for (const [name, suite] of Object.entries(suites)) {
    if (named.length > 0 && !named.includes(name)) continue;
    say(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`);
    const runs = built || unbuilt.includes(name);
    const counts = runs
      ? await suite().catch((/** @type {unknown} */ error) => broken(messageOf(error)))
      : broken('not run, because the build failed');
    for (const note of counts.notes) say(`  ${note}`);
    results.set(name, counts);
  }

  say(`\n${'suite'.padEnd(12)}${['passed', 'failed', 'skipped'].map((title) => title.padStart(9)).join('')}`);
  for (const [name, { passed, failed, skipped }] of results) {
    say(`${name.padEnd(12)}${[passed, failed, skipped].map((count) => String(count).padStart(9)).join('')}`);
  }
  const total = sum([...results.values()]);
  say(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed > 0 ? 1 : 0;
});
