import * as l10n from '../l10n';
import { CodeActionKind, type CodeAction, type CodeActionContext, type Diagnostic } from 'vscode-languageserver';
import { wants } from './code-actions';
import { readFixData } from './fix-data';
import type { EditTarget } from './workspace-edit';

/** The commands of the client that the actions run. */
export interface WaiverCommands {
  /** Given the address and the version of the document, the rule, the range and the message of a finding. */
  readonly waive: string;
  /** Given the address of the document and the key of a waiver. */
  readonly remove: string;
}

/**
 * For each diagnostic: to waive it, or where it is about a waiver, to take that away. Like every action, nothing for a
 * diagnostic that was made for another version of the document.
 */
export function waiverActions(
  document: EditTarget,
  { diagnostics, only }: CodeActionContext,
  commands: WaiverCommands,
): CodeAction[] {
  if (!wants(only, CodeActionKind.QuickFix)) return [];
  return diagnostics.flatMap((diagnostic) => {
    const data = readFixData(diagnostic.data);
    if (data?.version !== document.version) return [];
    return [
      data.waiver === undefined
        ? waive(document, diagnostic, diagnostics, commands)
        : remove(document, diagnostic, data.waiver, commands),
    ];
  });
}

function waive(
  { uri, version }: EditTarget,
  diagnostic: Diagnostic,
  all: readonly Diagnostic[],
  commands: WaiverCommands,
): CodeAction {
  const { code, range, message } = diagnostic;
  const finding = { uri, version, rule: code, range, message };
  const isOnly = all.filter((other) => other.code === code).length === 1;
  const title = isOnly
    ? l10n.t("Waive this finding of '{0}'…", String(code))
    : l10n.t("Waive this finding of '{0}': {1}…", String(code), opening(message));
  return action(title, diagnostic, commands.waive, finding);
}

/** So much of a message is shown in a menu, in UTF-16 code units. */
const shown = 60;

/** The words that a message begins with: what tells it from the others of its rule. */
function opening(message: Diagnostic['message']): string {
  const text = typeof message === 'string' ? message : message.value;
  if (text.length <= shown) return text.replace(/\.$/, '');
  return text.slice(0, Math.max(text.lastIndexOf(' ', shown), shown / 2));
}

function remove({ uri }: EditTarget, diagnostic: Diagnostic, waiver: string, commands: WaiverCommands): CodeAction {
  return action(l10n.t('Remove the waiver'), diagnostic, commands.remove, { uri, waiver });
}

function action(title: string, diagnostic: Diagnostic, command: string, given: object): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command, arguments: [given] },
  };
}
