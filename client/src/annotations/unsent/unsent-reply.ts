import { l10n } from 'vscode';
import { ThreadComment, type AnnotationRef } from '../thread-comment';

/** A reply that somebody began in an earlier window, given back to be sent or discarded. It stands in no file. */
export class UnsentReply extends ThreadComment {
  /** Which menus it has. */
  readonly contextValue = 'unsent';

  /**
   * @param ref the annotation that it answers
   * @param name by which its text is kept
   */
  constructor(
    ref: AnnotationRef,
    readonly name: string,
    text: string,
  ) {
    super(ref, { text, author: l10n.t('You'), created: null }, '');
    this.resume(text);
  }
}
