import { commands, MarkdownString, Position, Range, Uri, window, type Disposable, type Hover } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

const command = 'inspectionReports.showLine';

/** The kinds of address that the editor follows from a hover without more ado. */
const followed: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/**
 * Makes the links of a hover work in untitled and virtual documents too. The editor drops links to such addresses from
 * a hover, so they become links to a command of this extension, the only one that the hover is trusted with.
 */
export const provideHover: NonNullable<Middleware['provideHover']> = async (document, position, token, next) => {
  const hover = await next(document, position, token);
  if (hover && !followed.has(document.uri.scheme)) hover.contents = hover.contents.map(withCommandLinks(document.uri));
  return hover;
};

/** Registers the command that such a link runs. */
export function registerShowLine(): Disposable {
  return commands.registerCommand(command, async (address: unknown, line: unknown) => {
    if (typeof address !== 'string' || typeof line !== 'number') return;
    const at = new Position(Math.max(0, line - 1), 0);
    await window.showTextDocument(Uri.parse(address, true), { selection: new Range(at, at) });
  });
}

function withCommandLinks(uri: Uri): (content: Hover['contents'][number]) => Hover['contents'][number] {
  const address = uri.toString();
  return (content) => {
    if (!(content instanceof MarkdownString)) return content;
    const [first = '', ...rest] = content.value.split(`](${address}#L`);
    const value = rest.reduce((text, piece) => {
      const line = Number.parseInt(piece, 10);
      const query = encodeURIComponent(JSON.stringify([address, line]));
      return `${text}](command:${command}?${query}${piece.slice(String(line).length)}`;
    }, first);
    const linked = new MarkdownString(value);
    linked.isTrusted = { enabledCommands: [command] };
    return linked;
  };
}
