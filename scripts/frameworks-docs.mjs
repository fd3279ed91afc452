// Writes docs/frameworks.md from the compiled catalogue; with --check, says whether it has drifted and writes nothing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';
import { main, say, Unable } from './lib/log.mjs';
import { root } from './lib/paths.mjs';
import { page } from './lib/frameworks-page.mjs';

const compiled = join(root, 'out', 'server', 'src', 'frameworks', 'catalogue.js');
const target = join(root, 'docs', 'frameworks.md');

await main(async () => {
  if (!existsSync(compiled))
    throw new Unable('The catalogue is not compiled: run npx tsc -b server/src/frameworks first.');
  /** @type {unknown} */
  const loaded = createRequire(import.meta.url)(compiled);
  const { catalogue } = /** @type {{ catalogue: readonly import('./lib/frameworks-page.mjs').Framework[] }} */ (loaded);
  const style = await resolveConfig(target);
  const fresh = await format(page(catalogue), { ...style, parser: 'markdown' });
  const written = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (written === fresh) return 0;
  if (process.argv.includes('--check')) {
    say('docs/frameworks.md is not what the catalogue says: run node scripts/frameworks-docs.mjs.');
    return 1;
  }
  writeFileSync(target, fresh);
  return 0;
});
