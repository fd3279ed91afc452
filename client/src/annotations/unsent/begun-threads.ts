import {
  CommentThreadCollapsibleState,
  l10n,
  Range,
  workspace,
  type CommentController,
  type CommentThread,
  type TextDocument,
} from 'vscode';
import type { AnnotationKind } from '../../../../server/src/protocol';
import { labelOfKind } from '../kinds';
import { placeOfBegun } from './begun-place';
import { UnsentRemark } from './unsent-remark';
import { nameOfKept, type Unsent, type UnsentTexts } from './unsent-texts';

/** The threads of remarks that were begun and not sent: they are of no annotation yet. */
export class BegunThreads {
  private readonly shown = new Map<string, { readonly remark: UnsentRemark; readonly thread: CommentThread }>();

  constructor(
    private readonly controller: CommentController,
    private readonly texts: UnsentTexts,
  ) {}

  /** All that there are. */
  threads(): CommentThread[] {
    return [...this.shown.values()].map(({ thread }) => thread);
  }

  /** Shows those of an open report, once each, but for one that is being written just now. */
  show(report: string, kinds: readonly AnnotationKind[]): void {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === report);
    if (document === undefined) return;
    for (const [name, unsent] of this.texts.of(report)) {
      if (unsent.what !== 'create' || this.shown.has(name) || this.texts.isBeingTyped(name)) continue;
      this.begin(document, name, unsent, kinds);
    }
  }

  /** Takes those of a report away that is closed; they are kept. */
  close(report: string): void {
    for (const [name, { remark, thread }] of this.shown) {
      if (remark.ref.uri !== report) continue;
      this.shown.delete(name);
      thread.dispose();
    }
  }

  /** Takes one away that is sent or discarded, and forgets it. */
  drop({ name }: UnsentRemark): void {
    this.texts.forget(name);
    this.shown.get(name)?.thread.dispose();
    this.shown.delete(name);
  }

  private begin(document: TextDocument, name: string, unsent: Unsent, kinds: readonly AnnotationKind[]): void {
    const { report, text, begun } = unsent;
    if (begun === undefined) return;
    // By a name of its own: another one may be begun.
    const remark = new UnsentRemark(report, nameOfKept(), begun, text);
    this.texts.forget(name);
    this.texts.keep(remark.name, unsent);
    const place = placeOfBegun(document, begun);
    const thread = this.controller.createCommentThread(document.uri, place ?? new Range(0, 0, 0, 0), [remark]);
    thread.canReply = false;
    thread.label = [
      ...(begun.kind === null ? [] : [labelOfKind(begun.kind, kinds)]),
      ...(place === null ? [l10n.t('the whole report')] : []),
      ...(begun.layer === 'private' ? [l10n.t('only for me')] : []),
      ...(begun.replacement === null ? [] : [`${l10n.t('Proposed words:')} ${begun.replacement.slice(0, 80)}`]),
    ].join(' · ');
    thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
    this.shown.set(remark.name, { remark, thread });
  }
}
