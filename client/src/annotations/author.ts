import { l10n, Uri, window, workspace, type Memento } from 'vscode';
import { settingsSection } from '../../../server/src/protocol';
import type { ClientHost } from '../host';

const key = 'inspectionReports.author';

/** Who annotates: as the settings say, as git knows the person, or as the person said when asked once. */
export class Author {
  /**
   * @param host what the host can tell and do
   * @param storage where the answer is kept
   */
  constructor(
    private readonly host: ClientHost,
    private readonly storage: Memento,
  ) {}

  /**
   * The name to write to a file, without asking.
   * @param uri the address of the report
   * @returns null where the person wants none; undefined where nothing knows it
   */
  async known(uri: Uri): Promise<string | null | undefined> {
    const name = workspace.getConfiguration(settingsSection, uri).get('waiverName', '').trim();
    if (name !== '') return name;
    const said = this.storage.get<string>(key);
    if (said !== undefined) return said === '' ? null : said;
    const folder = uri.scheme === 'file' ? Uri.joinPath(uri, '..').fsPath : null;
    return (await this.host.gitUserName(folder)) ?? undefined;
  }

  /**
   * The name to write to a file; asks where nothing knows it, and keeps the answer.
   * @param uri the address of the report
   * @returns null where the person wants none; undefined where the person thought better of it
   */
  async of(uri: Uri): Promise<string | null | undefined> {
    const known = await this.known(uri);
    if (known !== undefined) return known;
    const said = await window.showInputBox({
      title: l10n.t('Who Annotates?'),
      prompt: l10n.t('Your name stands beside what you write. You are asked once; leave it empty to be named nowhere.'),
      ignoreFocusOut: true,
    });
    if (said === undefined) return undefined;
    await this.storage.update(key, said.trim());
    return said.trim() === '' ? null : said.trim();
  }
}
