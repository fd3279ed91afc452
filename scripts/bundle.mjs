// Makes dist/: one minified file for each program, with its source map beside it.
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { root } from './lib/paths.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** @type {BuildOptions} */
const node = { platform: 'node', format: 'cjs', target: 'node20' };
/** @type {BuildOptions} */
const worker = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'] };

/** @type {Record<string, BuildOptions & { entry: string }>} */
const bundles = {
  'extension.js': { ...node, entry: 'client/src/extension.ts', external: ['vscode'] },
  'extension.web.js': { ...worker, entry: 'client/src/extension.web.ts', format: 'cjs', external: ['vscode'] },
  'server.js': { ...node, entry: 'server/src/node.ts' },
  'server.web.js': { ...worker, entry: 'server/src/browser.ts', format: 'iife' },
  'cli.js': { ...node, entry: 'server/src/cli/main.ts', banner: { js: '#!/usr/bin/env node' } },
};

const made = await Promise.allSettled(
  Object.entries(bundles).map(([name, { entry, ...options }]) =>
    build({
      ...options,
      entryPoints: [join(root, entry)],
      outfile: join(root, 'dist', name),
      bundle: true,
      minify: true,
      charset: 'utf8',
      sourcemap: true,
      sourcesContent: false,
      logLevel: 'warning',
    }),
  ),
);
// esbuild has shown what is wrong.
if (made.some(({ status }) => status === 'rejected')) process.exitCode = 1;
