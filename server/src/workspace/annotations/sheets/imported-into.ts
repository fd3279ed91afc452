import * as l10n from '../../../l10n';
import { UnusableSidecar } from '../../../annotations/edit';
import { nameOf, type ImportAnnotationsParams, type ImportAnnotationsResult } from '../../../protocol';
import { imported } from '../../../review/importing';
import { refusalOf } from '../editable';
import type { KnownSidecars } from '../sidecars';

/** What is to be written so that annotations from elsewhere are beside a report, or in its private layer. */
export function importedInto(
  files: KnownSidecars,
  { uri: report, text, layer, author }: ImportAnnotationsParams,
): ImportAnnotationsResult {
  const { uri, text: own, problem } = files.shared.uri === null ? files.private : files[layer];
  if (uri === null) return { refused: l10n.t('Save the report first: annotations are kept in a file beside it.') };
  if (problem !== null) return { refused: refusalOf(uri, problem.message) };
  try {
    const newId = (): string => `urn:uuid:${crypto.randomUUID()}`;
    const result = imported({ text, own, source: nameOf(report), author, now: new Date().toISOString(), newId });
    if (result === null) return { refused: l10n.t('This file holds no annotations, and is no review sheet.') };
    const { text: after, added, merged, replies, skipped } = result;
    const isNew = after !== (own ?? '');
    return { files: isNew ? [{ uri, before: own, after, empty: false }] : [], added, merged, replies, skipped };
  } catch (error) {
    if (error instanceof UnusableSidecar) return { refused: error.message };
    throw error;
  }
}
