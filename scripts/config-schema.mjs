// Writes schemas/inspection-reports.schema.json from the compiled schema; with --check, says whether it has drifted and
// writes nothing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';
import { toJSONSchema } from 'zod/v4/core';
import { main, say, Unable } from './lib/log.mjs';
import { root } from './lib/paths.mjs';

const compiled = join(root, 'out', 'server', 'src', 'config', 'schema.js');
const target = join(root, 'schemas', 'inspection-reports.schema.json');

await main(async () => {
  if (!existsSync(compiled)) throw new Unable('The schema is not compiled: run npx tsc -b server/src/config first.');
  /** @type {unknown} */
  const loaded = createRequire(import.meta.url)(compiled);
  const { configSchema } = /** @type {{ configSchema: import('zod/v4/core').$ZodType }} */ (loaded);
  // The draft that VS Code knows best. What has a default may be left out: the schema of what goes in.
  const schema = { ...toJSONSchema(configSchema, { io: 'input', target: 'draft-7' }), allowTrailingCommas: true };
  const style = await resolveConfig(target);
  const fresh = await format(JSON.stringify(schema), { ...style, parser: 'json' });
  const written = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (written === fresh) return 0;
  if (process.argv.includes('--check')) {
    say('schemas/inspection-reports.schema.json is not what the code says: run node scripts/config-schema.mjs.');
    return 1;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, fresh);
  return 0;
});
