// What is checked of the code: types and style by typescript-eslint, the time that regular expressions take by
// eslint-plugin-regexp, and which way imports may point (docs/architecture.md says why).
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as regexp } from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/**
 * What the layers of the server may import: which other layers, and which packages. Nothing else, nor any module of
 * Node that is not named here: that is what lets them run in a web worker.
 */
const layers = {
  frameworks: { others: [], packages: ['zod', 'zod/mini'] },
  report: { others: ['frameworks'], packages: [] },
  rules: { others: ['report', 'frameworks'], packages: [] },
  waivers: { others: ['report', 'rules', 'protocol'], packages: ['jsonc-parser', 'approx-string-match'] },
  protocol: { others: [], packages: [] },
  config: {
    others: ['waivers', 'rules', 'frameworks', 'protocol'],
    packages: ['jsonc-parser', 'zod/mini', 'zod/v4/core'],
  },
  features: { others: ['report', 'frameworks', 'waivers'], packages: ['vscode-languageserver', 'zod/mini'] },
  workspace: {
    others: ['report', 'frameworks', 'rules', 'waivers', 'config', 'protocol'],
    packages: ['vscode-languageserver', 'vscode-languageserver-textdocument'],
  },
  cli: { others: ['report', 'frameworks', 'rules', 'waivers', 'config'], packages: ['node:.*'] },
};

const server = 'vscode-languageserver';
const client = 'vscode-languageclient';

/** Files may lie this many folders deep in their layer. */
const depths = [0, 1, 2];

/**
 * Makes an import an error where it leaves a folder for a place, or names a package, that is not allowed.
 * @param places regular expressions of the relative paths that may be imported
 * @param packages regular expressions of the packages that may be imported
 */
function arrows(name, files, places, packages, message) {
  const allowed = [...places, ...packages.map((each) => `${each}$`)].join('|');
  const patterns = [{ regex: `^(?!${allowed})`, message: `${message} See the arrows in docs/architecture.md.` }];
  return { name: `arrows/${name}`, files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

/** A file beside this one or in a folder below, without a way round through the folder above. */
const below = String.raw`\./(?!.*\.\.)`;

const layerArrows = Object.entries(layers).flatMap(([layer, { others, packages }]) =>
  depths.map((depth) => {
    const withinLayer = depth === 0 ? [] : [String.raw`(?:\.\./){1,${depth}}(?!.*\.\.)`];
    const otherLayers = others.map((other) => String.raw`(?:\.\./){${depth + 1}}${other}(?:/(?!.*\.\.)|$)`);
    return arrows(
      `${layer}/${depth}`,
      [`server/src/${layer}/${'*/'.repeat(depth)}*.ts`],
      [below, ...withinLayer, ...otherLayers],
      packages,
      `${layer}/ may import ${[...others.map((other) => `${other}/`), ...packages].join(', ') || 'nothing of ours'}.`,
    );
  }),
);

const serverFiles = String.raw`\./(?!cli/|.*\.\.)`;
const serverMessage = 'The server may import its own layers but not cli/, and only its entries know a host.';
const clientFiles = [below, String.raw`\.\./\.\./server/src/protocol$`];
const deeperClientFiles = [below, String.raw`\.\./(?!.*\.\.)`, String.raw`(?:\.\./){3}server/src/protocol$`];
const clientMessage = 'The client may import nothing of the server but its protocol, and only its entries know a host.';

export default defineConfig(
  globalIgnores(['out/', 'dist/', 'artifacts/', '.vscode-host/', '.vscode-test/']),
  {
    name: 'all',
    files: ['**/*.ts', '**/*.mjs'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked, regexp['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // `== null` is the plain way to ask for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      // An expression that may be slow for some text counts as slow: the text is anybody's.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    name: 'scripts',
    files: ['**/*.mjs'],
    // One project holds every script, those below test/ too, and needs no other to be built first.
    languageOptions: { parserOptions: { projectService: false, project: 'scripts/tsconfig.json' } },
    rules: {
      // Numbers print as anybody expects.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { name: 'this file', files: ['eslint.config.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    name: 'server and client',
    files: ['server/**/*.ts', 'client/**/*.ts'],
    // What is written to standard output would stand among the messages of the protocol or in the report of the CLI.
    rules: { 'no-console': 'error' },
  },
  layerArrows,
  arrows('server', ['server/src/*.ts'], [serverFiles], [server], serverMessage),
  arrows('server/node', ['server/src/node{,-files}.ts'], [serverFiles], [`${server}/node`, 'node:.*'], serverMessage),
  arrows('server/browser', ['server/src/browser.ts'], [serverFiles], [`${server}/browser`], serverMessage),
  arrows('client', ['client/src/*.ts'], clientFiles, ['vscode', client], clientMessage),
  arrows('client/1', ['client/src/*/*.ts'], deeperClientFiles, ['vscode', client], clientMessage),
  arrows('client/node', ['client/src/extension.ts'], clientFiles, ['vscode', `${client}/node`], clientMessage),
  arrows('client/host', ['client/src/node-host.ts'], clientFiles, ['node:.*'], clientMessage),
  arrows(
    'client/browser',
    ['client/src/extension.web.ts'],
    clientFiles,
    ['vscode', `${client}/browser`],
    clientMessage,
  ),
);
