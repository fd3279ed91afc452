// Writes l10n/bundle.l10n.json, which holds every text that the extension and its server say, for those who translate
// them; with --check, says whether it has drifted and writes nothing.
import { generated } from './lib/generated.mjs';
import { saidTexts } from './lib/l10n-texts.mjs';
import { main } from './lib/log.mjs';

await main(() => generated('l10n/bundle.l10n.json', 'json', () => JSON.stringify(saidTexts())));
