import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFor } from '../../scripts/lib/editor/browser.mjs';
import { extensionsBelow, installVsix } from '../../scripts/lib/editor/extensions.mjs';
import { installHost } from '../../scripts/lib/editor/host.mjs';
import { extensionFolder, readManifest } from '../../scripts/lib/json.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { startServer } from '../../scripts/lib/server.mjs';
import { limit, makeVsix } from '../../scripts/lib/editor/vsix.mjs';
import { Workbench } from '../../scripts/lib/editor/workbench.mjs';

const manifest = readManifest(root);

describe('the packaged extension', function () {
  this.timeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'inspection-reports-package-'));
  const vsix = join(folder, 'extension.vsix');
  const data = join(folder, 'data');
  /** @type {import('../../scripts/lib/editor/host.mjs').Host} */
  let host;

  before(async () => {
    host = await installHost();
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it(`is made, and weighs at most ${limit} bytes`, async () => {
    const { size } = await makeVsix(vsix);
    assert.ok(size <= limit, `${size} bytes`);
  });

  it('installs into a clean VS Code, and holds only what runs there', async () => {
    await installVsix(host, data, vsix);
    const installed = join(extensionsBelow(data), extensionFolder(manifest));
    const files = readdirSync(installed, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(installed.length + 1)
          .replaceAll('\\', '/'),
      );
    const needed = [
      ...['package.json', 'package.nls.json', 'readme.md', 'LICENSE.txt'],
      ...['dist/extension.js', 'dist/extension.web.js', 'dist/server.js', 'dist/server.web.js'],
      'dist/docx-sheet.mjs',
      'dist/THIRD-PARTY-NOTICES.txt',
      // Findings link to the pages of their rules.
      ...readdirSync(join(root, 'docs', 'rules')).map((name) => `docs/rules/${name}`),
      ...manifest.contributes.grammars.map(({ path }) => path.replace('./', '')),
      ...manifest.contributes.languages.flatMap(({ configuration }) => configuration?.replace('./', '') ?? []),
      manifest.icon,
      ...manifest.contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image)),
      ...manifest.contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...manifest.contributes.jsonValidation.map(({ url }) => url.replace('./', '')),
    ];
    assert.deepEqual(files.filter((file) => file !== '.vsixmanifest').sort(), [...new Set(needed)].sort());
  });

  it('has a page without a broken picture or link', () => {
    const page = readFileSync(join(extensionsBelow(data), extensionFolder(manifest), 'readme.md'), 'utf8');
    const pictures = [...page.matchAll(/!\[[^[\]]*\]\(([^()]*)\)/g)].map(([, to = '']) => to);
    // VS Code shows pictures that are on the web, and opens the web and headings of the page.
    for (const to of pictures) assert.match(to, /^https:/);
    const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(
      ([, title = '']) => `#${title.toLowerCase().replaceAll(' ', '-')}`,
    );
    const links = [...page.matchAll(/(?<!!)\[[^[\]]*\]\(([^()]*)\)/g)].map(([, to = '']) => to);
    for (const to of links) assert.ok(to.startsWith('https://') || headings.includes(to), to);
    // How to build it is of no use there.
    assert.doesNotMatch(page, /npm (?:start|install)/);
  });

  it('works there', async function () {
    const browser = await browserFor(this);
    const server = await startServer(host, { data });
    try {
      const workbench = await Workbench.open(browser, server.link({ folder: join(root, 'seeds') }));
      await workbench.openByName('first-look.report.txt');
      await workbench.waitForLanguage('Inspection Report');
      await workbench.openOutline();
      await workbench.clickOutline('Capacity for improvement');
      await workbench.waitForCursor(49);
      assert.match(await workbench.hoverOver('Grade 2 (good)'), /2nd of 4/);
      await workbench.picture('package');
    } finally {
      await browser.close();
      await server.stop();
    }
  });
});
