import * as assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import { root } from '../../support/root';

const rule = 'no-restricted-imports';

/** What stands in a file for this test, beside what may be imported there and what may not. */
interface Layer {
  readonly file: string;
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

const layers: readonly Layer[] = [
  {
    file: 'server/src/frameworks/catalogue/scales.ts',
    good: ['../schema', './define', 'zod/mini'],
    bad: ['../../report/model', '../../rules/rule', 'node:fs', 'vscode-languageserver', 'vscode'],
  },
  {
    file: 'server/src/report/report.ts',
    good: ['./lines', '../frameworks/catalogue'],
    bad: [
      '../rules/registry',
      '../features/outline',
      './../rules/registry',
      '../frameworks/../rules/registry',
      'fs',
      'node:path',
      'zod',
    ],
  },
  {
    file: 'server/src/rules/grade-mismatch.ts',
    good: ['./rule', '../report/model', '../frameworks/schema'],
    bad: ['../features/positions', '../workspace/settings', 'vscode-languageserver', 'node:os'],
  },
  {
    file: 'server/src/features/hover/find.ts',
    good: ['./style', '../positions', '../../report/model', 'vscode-languageserver'],
    bad: ['../../rules/registry', '../../workspace/reports', '../../server', 'vscode-languageserver/node', 'vscode'],
  },
  {
    file: 'server/src/workspace/checker.ts',
    good: ['../rules/registry', '../protocol', 'vscode-languageserver-textdocument'],
    bad: ['../features/diagnostics', '../server', '../cli/json', 'node:fs'],
  },
  {
    file: 'server/src/waivers/locate.ts',
    good: ['./quote', '../report/model', '../rules/registry', 'jsonc-parser', 'approx-string-match'],
    bad: ['../config/read', '../features/positions', '../workspace/settings', 'node:crypto', 'vscode-languageserver'],
  },
  {
    file: 'server/src/protocol/status.ts',
    good: ['./names'],
    bad: ['../report/model', 'vscode-languageserver'],
  },
  {
    file: 'server/src/config/read.ts',
    good: ['./schema', '../frameworks/schema', 'jsonc-parser'],
    bad: ['../report/model', '../workspace/settings', 'node:fs'],
  },
  {
    file: 'server/src/cli/run.ts',
    good: ['../rules/registry', 'node:fs/promises'],
    bad: ['../workspace/settings', '../features/outline', '../server', 'vscode-languageserver'],
  },
  {
    file: 'server/src/server.ts',
    good: ['./features/outline', './report/report', './protocol', 'vscode-languageserver'],
    bad: ['./cli/json', '../../client/src/shared', 'vscode-languageserver/node', 'node:fs', 'vscode'],
  },
  {
    file: 'server/src/node.ts',
    good: ['./server', 'vscode-languageserver/node'],
    bad: ['vscode-languageserver/browser'],
  },
  { file: 'server/src/browser.ts', good: ['vscode-languageserver/browser'], bad: ['vscode-languageserver/node'] },
  {
    file: 'client/src/shared.ts',
    good: ['./status-item', '../../server/src/protocol', 'vscode', 'vscode-languageclient'],
    bad: [
      '../../server/src/report/model',
      '../../server/src/server',
      'vscode-languageclient/node',
      'node:path',
      'path',
    ],
  },
  {
    file: 'client/src/node-host.ts',
    good: ['./host', 'node:fs/promises'],
    bad: ['../../server/src/node-files', 'vscode-languageclient/node'],
  },
  { file: 'client/src/extension.web.ts', good: ['vscode-languageclient/browser'], bad: ['vscode-languageclient/node'] },
];

describe('an import', () => {
  const eslint = new ESLint({ cwd: root, ruleFilter: ({ ruleId }) => ruleId === rule });

  /** The modules among some that may not be imported in a file. */
  async function refused(file: string, modules: readonly string[]): Promise<string[]> {
    const text = modules.map((name, i) => `import type * as m${String(i)} from '${name}';\n`).join('');
    const [result] = await eslint.lintText(text, { filePath: file });
    assert.ok(result, 'the file is linted');
    return result.messages.map(({ ruleId, message, line }) => {
      assert.equal(ruleId, rule, message);
      assert.match(message, /See the arrows in docs\/architecture\.md/);
      return modules[line - 1] ?? '';
    });
  }

  for (const { file, good, bad } of layers) {
    it(`in ${file} goes with the arrows or is an error`, async () => {
      assert.deepEqual(await refused(file, [...good, ...bad]), bad);
    });
  }
});
