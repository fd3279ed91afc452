/**
 * How a comparison looks: in an editor in the colours of its theme, elsewhere dark on light or light on dark as the
 * reader's system has it.
 */
export const comparisonStyle = `
:root {
  --ink: var(--vscode-foreground, #1f2328);
  --pale: var(--vscode-descriptionForeground, #59636e);
  --paper: var(--vscode-editor-background, #ffffff);
  --lined: var(--vscode-contrastBorder, var(--vscode-widget-border, var(--vscode-editorWidget-border, #d0d7de)));
  --drawn: var(--vscode-charts-blue, #0b5cad);
  --link: var(--vscode-textLink-foreground, #0a58b5);
  --focus: var(--vscode-focusBorder, #0a58b5);
}
:root:not(.vscode) { color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  :root:not(.vscode) { --ink: #e6edf3; --pale: #9aa5b1; --paper: #14181d; --lined: #3d444d; --drawn: #6cb0ff; --link: #7db8ff; --focus: #7db8ff; }
}
body { margin: 0; padding: 1rem 1.5rem 3rem; color: var(--ink); background: var(--paper); font: 14px/1.45 var(--vscode-font-family, system-ui, 'Segoe UI', Helvetica, Arial, sans-serif); }
h1 { font-size: 1.6em; margin: 0 0 .3em; } h2 { font-size: 1.35em; margin: 1.2em 0 .2em; } h3 { font-size: 1.1em; margin: 1.6em 0 .4em; } h4 { font-size: 1em; margin: 1em 0 .2em; }
.about, .pale, caption, figcaption { color: var(--pale); } .pale { font-size: .92em; }
.wide { overflow-x: auto; margin: .6em 0; } figure.wide { margin: .4em 0; }
table { border-collapse: collapse; } caption { text-align: left; padding: .3em 0; }
th, td { border: 1px solid var(--lined); padding: .35em .6em; text-align: left; vertical-align: top; min-width: 8em; max-width: 22em; }
thead th { position: sticky; top: 0; background: var(--paper); } th { font-weight: 600; } th .pale { font-weight: 400; }
a { color: var(--link); } a:focus-visible, button:focus-visible, .wide:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.moved { font-weight: 600; white-space: nowrap; } .note { vertical-align: super; font-size: .8em; padding: 0 .2em; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
svg { max-width: none; height: auto; } svg .paper { fill: var(--paper); } svg .ink, svg .strong { fill: var(--ink); } svg .pale { fill: var(--pale); font-size: 12px; }
svg .guide { stroke: var(--lined); } svg .step { stroke: var(--drawn); } svg .mark { fill: var(--drawn); }
ul, ol { margin: .2em 0; padding-left: 1.5em; } li { margin: .15em 0; }
@media print { .wide { overflow: visible; } a { color: inherit; text-decoration: none; } }
`;
