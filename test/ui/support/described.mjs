import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** More than this of one thing tells nothing more. */
const longest = 1200;

/**
 * What is in a window, in words: what a picture of it shows, and what it does not.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>} a line each
 */
export async function described(page) {
  const said = await page.evaluate(() => {
    const isShown = (/** @type {Element} */ each) => each.checkVisibility();
    /** @param {string} selector @param {ParentNode} [within] */
    const all = (selector, within = document) => [...within.querySelectorAll(selector)].filter(isShown);
    const textOf = (/** @type {Element | null | undefined} */ each) =>
      (each instanceof HTMLElement ? each.innerText : '').replaceAll(/\s+/g, ' ').trim();
    /** @param {string} selector @param {ParentNode} [within] */
    const texts = (selector, within) => all(selector, within).map(textOf);
    const isBadged = (/** @type {Element} */ tab) => textOf(tab.querySelector('.badge-content'));
    const panes = all('.sidebar .pane').map((pane) => {
      const header = pane.querySelector('.pane-header');
      const state = header?.getAttribute('aria-expanded') === 'true' ? 'open' : 'closed';
      const message = texts('.message', pane).join(' ');
      const rows = all('.monaco-list-row', pane).map(textOf);
      return `${header?.getAttribute('aria-label') ?? ''} (${state}) ${message}: ${rows.join(' / ') || textOf(pane.querySelector('.pane-body'))}`;
    });
    const focused = document.activeElement;
    return {
      'side bar': all('.part.sidebar').length > 0 ? texts('.part.sidebar .title-label').join(' ') || 'open' : 'closed',
      panes,
      'activity bar': all('.activitybar .action-item').map((tab) =>
        [
          [tab, ...tab.querySelectorAll('[aria-label]')]
            .map((each) => each.getAttribute('aria-label') ?? '')
            .find((each) => each !== '') ?? '',
          ...(tab.classList.contains('checked') ? ['chosen'] : []),
          isBadged(tab),
        ]
          .filter((each) => each !== '')
          .join(' '),
      ),
      tabs: all('.tabs-container .tab').map((tab) =>
        [textOf(tab), ...['active', 'dirty'].filter((each) => tab.classList.contains(each))].join(' '),
      ),
      cursor: texts('#status\\.editor\\.selection, #status\\.editor\\.mode'),
      'first lines': all('.editor-instance .view-lines')
        .slice(0, 1)
        .flatMap((lines) =>
          [...lines.querySelectorAll('.view-line')]
            .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
            .slice(0, 4)
            .map(textOf),
        ),
      threads: texts('.review-widget'),
      suggestions: texts('.suggest-widget.visible'),
      'quick input': all('.quick-input-widget').map((input) =>
        [
          textOf(input.querySelector('.quick-input-title')),
          [...input.querySelectorAll('input')].map(({ value }) => value).join(' '),
          textOf(input.querySelector('.quick-input-list')),
        ].join(' | '),
      ),
      menus: texts('.monaco-menu, .action-widget'),
      dialogs: texts('.monaco-dialog-box'),
      notifications: texts('.notification-list-item'),
      panel: all('.part.panel').map((panel) => textOf(panel)),
      focus: `${focused?.tagName ?? ''} ${focused?.className ?? ''} ${focused?.getAttribute('aria-label') ?? ''}`,
    };
  });
  return Object.entries(said).flatMap(([name, what]) => {
    const parts = typeof what === 'string' ? [what] : what;
    return parts.filter((part) => part !== '').map((part) => `${name}: ${part.slice(0, longest)}`);
  });
}

/**
 * What lies beside the reports of a folder, and what went wrong in the extension host.
 * @param {string} folder of the reports
 * @param {string} data the server's data folder
 * @returns {string[]} a line each
 */
export function besides(folder, data) {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.annotations.json')) : [];
  const logs = join(data, 'data', 'logs');
  const names = existsSync(logs) ? readdirSync(logs, { recursive: true, encoding: 'utf8' }) : [];
  const wrong = names
    .filter((name) => /exthost[^/\\]*\.log$|Inspection Reports[^/\\]*\.log$/i.test(name))
    .flatMap((name) => readFileSync(join(logs, name), 'utf8').split('\n'))
    .filter((line) => /\[error\]|\bFailed\b/i.test(line));
  return [
    ...files.map(
      (name) => `${name}: ${readFileSync(join(folder, name), 'utf8').replaceAll(/\s+/g, ' ').slice(0, longest)}`,
    ),
    ...wrong.slice(-8).map((line) => `log: ${line.slice(0, longest)}`),
  ];
}
