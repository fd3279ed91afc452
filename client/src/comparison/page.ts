import { env, l10n } from 'vscode';
import type { ComparisonShown } from '../../../server/src/protocol';

/** What a page of a comparison tells the extension. */
export type PageMessage =
  | { readonly kind: 'open'; readonly file: string; readonly line: number }
  | { readonly kind: 'save'; readonly as: 'svg' | 'csv' | 'markdown' }
  | { readonly kind: 'refresh' };

/**
 * The whole page: what the server has made of the comparison, below buttons. Nothing but its own style and its own
 * script may run, and nothing is asked of any network.
 *
 * @param key the key of the subject, kept with the page so that it is shown again after a restart
 */
export function pageOf(comparison: ComparisonShown, key: string): string {
  const nonce = newNonce();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  const title = l10n.t('Compare: {0}', comparison.subject);
  return `<!DOCTYPE html>
<html lang="${escaped(env.language)}" class="vscode">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${comparison.style}${toolbarStyle}</style>
</head>
<body>
<main>
<h1>${escaped(l10n.t('Inspections compared'))}</h1>
<div class="toolbar" role="toolbar" aria-label="${escaped(l10n.t('Save and refresh'))}">
${comparison.svg === '' ? '' : button('svg', l10n.t('Save Picture (SVG)…'))}
${button('csv', l10n.t('Save Table (CSV)…'))}
${button('markdown', l10n.t('Save as Markdown…'))}
<button data-do="refresh">${escaped(l10n.t('Refresh'))}</button>
</div>
${comparison.html}
</main>
<script nonce="${nonce}">${scriptOf(key)}</script>
</body>
</html>
`;
}

function button(as: string, label: string): string {
  return `<button data-do="save" data-as="${as}">${escaped(label)}</button>`;
}

const toolbarStyle = `
.toolbar { display: flex; flex-wrap: wrap; gap: .5rem; margin: .6em 0; }
button { font: inherit; color: var(--vscode-button-secondaryForeground, inherit); background: var(--vscode-button-secondaryBackground, transparent); border: 1px solid var(--vscode-button-border, var(--lined)); border-radius: 3px; padding: .3em .8em; cursor: pointer; }
button:hover { background: var(--vscode-button-secondaryHoverBackground, transparent); }
`;

/** A click on a link or a button, by mouse or by key, is told to the extension; nothing else is done. */
function scriptOf(key: string): string {
  // '<' cannot close the script: a key is any name.
  const state = JSON.stringify({ key }).replaceAll('<', '\\u003c');
  return `
const vscode = acquireVsCodeApi();
vscode.setState(${state});
document.addEventListener('click', (event) => {
  const target = event.target.closest('[data-file], [data-do]');
  if (target === null) return;
  event.preventDefault();
  const { file, line, do: kind, as } = target.dataset;
  vscode.postMessage(file === undefined ? { kind, as } : { kind: 'open', file, line: Number(line) });
});
`;
}

/** A value that nobody can guess: only what bears it may run. */
function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}
