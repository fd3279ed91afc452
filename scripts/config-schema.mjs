// Writes schemas/inspection-reports.schema.json from the compiled schema; with --check, says whether it has drifted and
// writes nothing.
import { toJSONSchema } from 'zod/v4/core';
import { compiled, generated } from './lib/generated.mjs';
import { main } from './lib/log.mjs';

await main(() => {
  const { configSchema } = /** @type {{ configSchema: import('zod/v4/core').$ZodType }} */ (
    compiled('config', 'schema.js')
  );
  // The draft that VS Code knows best. What has a default may be left out: the schema of what goes in.
  const schema = { ...toJSONSchema(configSchema, { io: 'input', target: 'draft-7' }), allowTrailingCommas: true };
  // It is packaged: it would weigh more if it were laid out.
  return generated('schemas/inspection-reports.schema.json', null, () => `${JSON.stringify(schema)}\n`);
});
