// What is checked of the code: types and style by typescript-eslint, the time that regular expressions take by
// eslint-plugin-regexp. Which way imports may point is said in .dependency-cruiser.mjs.
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as regexp } from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

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
);
