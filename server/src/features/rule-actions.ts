import * as l10n from '../l10n';
import { CodeActionKind, type CodeAction, type CodeActionContext } from 'vscode-languageserver';
import { openRuleCommand, turnRuleOffCommand, type RuleOffChoice } from '../protocol';
import { wants } from './code-actions';
import { findingSource } from './diagnostics';

/**
 * For each rule of the diagnostics asked about, whether there is a fix or none: to read its page, and to turn it off.
 * @param uri of the document; what lies in no folder yet has no file that could say so for others
 */
export function ruleActions(uri: string, { diagnostics, only }: CodeActionContext): CodeAction[] {
  if (!wants(only, CodeActionKind.QuickFix)) return [];
  const own = diagnostics.filter(({ source }) => source === findingSource);
  const rules = [...new Set(own.map(({ code }) => code))].filter((code) => typeof code === 'string');
  return rules.flatMap((rule) => {
    const found = own.filter(({ code }) => code === rule);
    const action = (title: string, command: string, given: unknown): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: found,
      command: { title, command, arguments: [given] },
    });
    const off = (title: string, scope: RuleOffChoice['scope']): CodeAction =>
      action(title, turnRuleOffCommand, { uri, rule, scope } satisfies RuleOffChoice);
    return [
      action(l10n.t("Open the page of the rule '{0}'", rule), openRuleCommand, rule),
      off(l10n.t("Turn the rule '{0}' off for me", rule), 'person'),
      ...(uri.startsWith('untitled:') ? [] : [off(l10n.t("Turn the rule '{0}' off in this folder", rule), 'folder')]),
    ];
  });
}
