import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';

/** Where the extension seems to be. No such host exists: every request to it is answered here. */
const address = new URL('https://inspection-reports.example/extension');

/**
 * Offers an extension to the workbench from an https address, as vscode.dev does: it is then started in the web worker
 * extension host, whatever else its manifest offers.
 * @param {import('playwright-core').BrowserContext} context in which the workbench will be opened
 * @param {string} folder the extension's folder
 */
export async function offerWebExtension(context, folder) {
  await context.route(`${address.href}/**`, async (route) => {
    const file = join(
      folder,
      normalize(decodeURIComponent(new URL(route.request().url()).pathname.slice(address.pathname.length))),
    );
    const contentType = file.endsWith('.json') ? 'application/json' : 'text/javascript';
    const headers = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
    const answer = existsSync(file) ? { body: readFileSync(file), contentType } : { status: 404 };
    await route.fulfill({ ...answer, headers });
  });
  await context.addInitScript(
    ([authority, path]) => {
      // The page carries its configuration in an element, which is read once the page is complete.
      const observer = new MutationObserver(() => {
        const element = document.getElementById('vscode-workbench-web-configuration');
        if (!element) return;
        observer.disconnect();
        /** @type {(text: string) => unknown} */
        const parse = (text) => JSON.parse(text);
        const configuration = /** @type {object} */ (parse(element.dataset['settings'] ?? '{}'));
        // One under development stays. Where chat is turned off, the workbench removes what it has not yet found to be
        // installed, and that is at times all that came from an address.
        const developmentOptions = { extensions: [{ scheme: 'https', authority, path }] };
        element.dataset['settings'] = JSON.stringify({ ...configuration, developmentOptions });
      });
      observer.observe(document, { childList: true, subtree: true });
    },
    [address.host, address.pathname],
  );
}
