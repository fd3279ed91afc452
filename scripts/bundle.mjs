// Makes dist/: minified programs with their source maps beside them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { leaveSources } from './lib/bundling/leave-sources.mjs';
import { leaveFromClient } from './lib/bundling/leave-from-client.mjs';
import { leaveFromServer } from './lib/bundling/leave-from-server.mjs';
import { writeNotices } from './lib/bundling/notices.mjs';
import { shorten } from './lib/bundling/shorten.mjs';
import { root } from './lib/paths.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/**
 * What is big and seldom needed: a program of its own, which the others read when they need it. A module, as a web worker
 * can read nothing else by itself.
 */
const apart = { file: 'docx-sheet.mjs', source: 'server/src/review/docx-sheet.ts' };

/** @type {import('esbuild').Plugin} */
const leaveApart = {
  name: 'apart',
  setup(building) {
    building.onResolve({ filter: /\/docx-sheet\.js$/ }, () => ({ path: `./${apart.file}`, external: true }));
  },
};

/** @type {BuildOptions} */
const common = {
  absWorkingDir: root,
  // Its form for Node reads files and the network; bundles of texts come with the protocol.
  alias: { '@vscode/l10n': './node_modules/@vscode/l10n/dist/browser.js' },
  bundle: true,
  charset: 'utf8',
  format: 'cjs',
  logLevel: 'warning',
  // A package's other form for Node may look for its parts as it runs, and no bundle has those.
  mainFields: ['module', 'main'],
  metafile: true,
  minify: true,
  plugins: [leaveApart],
  platform: 'node',
  sourcemap: true,
  sourcesContent: false,
  target: ['node20', 'es2022'],
};

/**
 * One program for both hosts: Node gets the one entry, a web worker the other. What they share, nearly all, is packaged
 * once; the entry of the other host is never run.
 * @param {string} web
 * @param {string} node
 * @returns {BuildOptions}
 */
function forBothHosts(web, node) {
  const inNode = "typeof process === 'object' && process.versions?.node";
  const contents = `module.exports = ${inNode} ? require('./${node}') : require('./${web}');`;
  return { stdin: { contents, resolveDir: root }, conditions: ['node', 'browser', 'module'] };
}

/** @type {Record<string, BuildOptions>} */
const bundles = {
  'extension.web.js': {
    plugins: [leaveApart, leaveFromClient],
    ...forBothHosts('client/src/extension.web', 'client/src/extension'),
    external: ['vscode'],
  },
  'server.web.js': {
    plugins: [leaveApart, leaveSources, leaveFromServer],
    ...forBothHosts('server/src/browser', 'server/src/node'),
    // A plain worker knows no modules.
    banner: { js: "var module = typeof module === 'object' ? module : {};" },
  },
  [apart.file]: { entryPoints: [apart.source], format: 'esm', conditions: ['browser', 'module'], plugins: [] },
  'cli.js': { entryPoints: ['server/src/cli/main.ts'], banner: { js: '#!/usr/bin/env node' } },
};

/** The names by which Node starts the programs that a web worker starts too. */
const sharedWithWeb = ['extension', 'server'];

const dist = join(root, 'dist');
mkdirSync(dist, { recursive: true });
const made = await Promise.allSettled(
  Object.entries(bundles).map(([name, options]) => build({ ...common, ...options, outfile: join(dist, name) })),
);
for (const name of sharedWithWeb) {
  writeFileSync(join(dist, `${name}.js`), `module.exports = require('./${name}.web.js');\n`);
}
const metafiles = made.flatMap((each) =>
  each.status === 'fulfilled' && each.value.metafile ? [each.value.metafile] : [],
);
writeNotices(metafiles);
// esbuild has shown what is wrong.
if (made.some(({ status }) => status === 'rejected')) process.exitCode = 1;
else await Promise.all(['extension.web.js', 'server.web.js', apart.file].map((name) => shorten(join(dist, name))));
