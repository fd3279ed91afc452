import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The version of the package that a folder belongs to.
 * @param folder where to begin to look, upwards
 */
export function versionOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    try {
      const manifest: unknown = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
      if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
    } catch {
      // No manifest in this folder: the next one up may have it.
    }
    if (dirname(at) === at) return 'unknown';
  }
}
