import * as l10n from '../l10n';
import { CodeActionKind, type CodeAction, type CodeActionContext, type Diagnostic } from 'vscode-languageserver';
import { mendAll, type Mending } from './fix-all';
import { readFixData, type ProtocolFix } from './fix-data';
import { workspaceEdit, type EditSupport, type EditTarget } from './workspace-edit';

/** The kind of the action that mends whatever can be mended without being looked at. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.inspectionReports`;

/** The kinds of action that are offered. */
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind];

/**
 * What can be done about some diagnostics. Everything comes from what the diagnostics carry; one that was made for
 * another version of the document gives nothing.
 * @param context the diagnostics that the client asks about, and the kinds of action that it wants
 * @param known all diagnostics of the document that were told last
 */
export function codeActions(
  document: EditTarget,
  { diagnostics, only }: CodeActionContext,
  known: readonly Diagnostic[],
  support: EditSupport,
): CodeAction[] {
  const actions: CodeAction[] = [];
  if (wants(only, CodeActionKind.QuickFix)) {
    actions.push(
      ...diagnostics.flatMap((diagnostic) => quickFixes(document, diagnostic, support)),
      ...ruleFixes(document, diagnostics, known, support),
    );
  }
  // The kinds below 'source' are for those who ask for them: they are not about the place where the caret is.
  if (only !== undefined && wants(only, fixAllKind)) actions.push(...fixAll(document, known, support));
  return actions;
}

/** Whether a kind of action is wanted. A kind stands for all those below it. */
export function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((each) => each === '' || kind === each || kind.startsWith(`${each}.`));
}

function quickFixes(document: EditTarget, diagnostic: Diagnostic, support: EditSupport): CodeAction[] {
  return fixesOf(document, diagnostic).map(({ title, edits, preferred }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: preferred,
    edit: workspaceEdit(document, edits, support),
  }));
}

/** For each rule of the diagnostics asked about: all its diagnostics at once, where more than one can be mended so. */
function ruleFixes(
  document: EditTarget,
  asked: readonly Diagnostic[],
  known: readonly Diagnostic[],
  support: EditSupport,
): CodeAction[] {
  const rules = [...new Set(asked.map(({ code }) => code))].filter((code) => typeof code === 'string');
  return rules.flatMap((rule) => {
    const { mended, edits } = mend(
      document,
      known.filter(({ code }) => code === rule),
    );
    if (mended.length < 2) return [];
    const title = l10n.t("Fix all of '{0}' ({1})", rule, mended.length);
    const edit = workspaceEdit(document, edits, support);
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [...mended], edit }];
  });
}

function fixAll(document: EditTarget, known: readonly Diagnostic[], support: EditSupport): CodeAction[] {
  const { mended, edits } = mend(document, known);
  if (mended.length === 0) return [];
  const title = l10n.t('Fix all that is safe to fix');
  return [{ title, kind: fixAllKind, diagnostics: [...mended], edit: workspaceEdit(document, edits, support) }];
}

function mend(document: EditTarget, diagnostics: readonly Diagnostic[]): Mending<Diagnostic> {
  return mendAll(diagnostics.map((diagnostic) => ({ subject: diagnostic, fixes: fixesOf(document, diagnostic) })));
}

function fixesOf({ version }: EditTarget, { data }: Diagnostic): readonly ProtocolFix[] {
  const read = readFixData(data);
  return read?.version === version ? read.fixes : [];
}
