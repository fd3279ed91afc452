// Writes docs/frameworks.md from the compiled catalogue; with --check, says whether it has drifted and writes nothing.
import { page } from './lib/frameworks-page.mjs';
import { compiled, generated } from './lib/generated.mjs';
import { main } from './lib/log.mjs';

await main(() => {
  const { catalogue } = /** @type {{ catalogue: readonly import('./lib/frameworks-page.mjs').Framework[] }} */ (
    compiled('frameworks', 'catalogue.js')
  );
  return generated('docs/frameworks.md', 'markdown', () => page(catalogue));
});
