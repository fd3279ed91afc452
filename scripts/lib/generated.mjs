import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';
import { say, Unable } from './log.mjs';
import { root } from './paths.mjs';

/**
 * What a compiled module of the server exports.
 * @param {...string} path of the module below server/src
 * @returns {unknown}
 */
export function compiled(...path) {
  const file = join(root, 'out', 'server', 'src', ...path);
  if (!existsSync(file)) throw new Unable(`${join(...path)} is not compiled: run npx tsc -b first.`);
  return createRequire(import.meta.url)(file);
}

/**
 * Writes a file that is made from the code; with --check, says whether it has drifted and writes nothing.
 * @param {string} file its path from the root, with slashes
 * @param {string | null} parser the name of prettier's parser for it; null where it stays as it is made
 * @param {(written: string) => string} make the whole of it as it should be, before it is formatted, from what is there
 * @returns {Promise<number>} the exit code
 */
export async function generated(file, parser, make) {
  const target = join(root, file);
  const written = existsSync(target) ? readFileSync(target, 'utf8') : '';
  const plain = make(written);
  const fresh = parser === null ? plain : await format(plain, { ...(await resolveConfig(target)), parser });
  if (written === fresh) return 0;
  if (process.argv.includes('--check')) {
    say(`${file} is not what the code says: run node ${process.argv[1]?.slice(root.length + 1) ?? ''}.`);
    return 1;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, fresh);
  return 0;
}
