import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../support/root';

/** As much of what dependency-cruiser prints as is looked at. */
interface Cruise {
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

const tool = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

/** Each file with what is written into it, and what is said of it: the rule, and what it must not import. */
const astray: readonly (readonly [file: string, text: string, rule: string, to: RegExp])[] = [
  ['server/src/text/up.ts', "import '../vocabulary/levels';", 'from text', /vocabulary\/levels/],
  [
    'server/src/report/layout/later.ts',
    "import type { PlacedHeading } from '../outline/levels';\nexport type Later = PlacedHeading;",
    'from report/layout',
    /report\/outline\/levels/,
  ],
  ['server/src/report/queries/stage.ts', "import '../front/front';", 'from report/queries', /report\/front/],
  ['server/src/rules/dates/other.ts', "import '../names/name-conflict';", 'from rules/dates', /rules\/names/],
  ['server/src/features/keeper.ts', "import '../workspace/reports';", 'from features', /workspace\/reports/],
  ['server/src/rules/package.ts', "import '../report/recognise';", 'no-room', /report\/recognise/],
  ['server/src/frameworks/package.ts', "import 'jsonc-parser';", 'from frameworks', /jsonc-parser/],
  ['server/src/report/front/disk.ts', "import 'node:fs';", 'no-node', /^(node:)?fs$/],
  ['server/src/workspace/host.ts', "import 'vscode-languageserver/node';", 'from workspace', /vscode-languageserver/],
  ['client/src/views/rules.ts', "import '../../../server/src/rules/registry';", 'from client', /rules\/registry/],
  [
    'server/src/text/one.ts',
    "import type { Two } from './two';\nexport interface One { two: Two }",
    'no-circular',
    /text\/two/,
  ],
];

/** The other half of the circle, which is told at one of its files. */
const circle = "import type { One } from './one';\nexport type Two = One;\n";

describe('the arrows between rooms', () => {
  let folder = '';
  let violations: Cruise['summary']['violations'] = [];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'arrows-'));
    for (const each of ['server/src', 'client/src', 'tsconfig.base.json', '.dependency-cruiser.mjs']) {
      cpSync(join(root, each), join(folder, each), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    mkdirSync(join(folder, 'client/src/views'), { recursive: true });
    writeFileSync(join(folder, 'server/src/text/two.ts'), circle);
    for (const [file, text] of astray) writeFileSync(join(folder, file), `${text}\n`);
    const args = [tool, '--output-type', 'json', 'server/src', 'client/src'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
    assert.notEqual(stdout, '', stderr);
    violations = (JSON.parse(stdout) as Cruise).summary.violations;
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [file, , rule, to] of astray) {
    it(`are held by '${rule}' in ${file}`, () => {
      const own = violations.filter(({ from }) => from === file);
      assert.ok(
        own.some((each) => each.rule.name === rule && to.test(each.to)),
        JSON.stringify(own),
      );
    });
  }

  it('are kept by everything else', () => {
    const files = new Set(astray.map(([file]) => file));
    assert.deepEqual(
      violations.filter(({ from }) => !files.has(from)),
      [],
    );
  });
});
