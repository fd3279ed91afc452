import { l10n } from 'vscode';
import { ThreadComment } from '../thread-comment';
import type { Begun } from './unsent-texts';

/** A remark that somebody began and did not send, given back at its place. It stands in no file. */
export class UnsentRemark extends ThreadComment {
  /** Which menus it has. */
  readonly contextValue = 'unsent';

  /**
   * @param report the address of the report
   * @param name by which its text is kept
   * @param begun what is known of it besides
   */
  constructor(
    report: string,
    readonly name: string,
    readonly begun: Begun,
    text: string,
  ) {
    super({ uri: report, id: '' }, { text, author: l10n.t('You'), created: null }, '');
    this.resume(text);
  }
}
