import { applyEdits, modify, parseTree, type ParseError } from 'jsonc-parser';

/**
 * The text of a file `.inspection-reports.json` in which a rule is off. Every other character stays as it is.
 * @param text of the file; null where there is none yet
 * @returns null where the file cannot be changed, because it is no object or cannot be read
 */
export function withRuleOff(text: string | null, rule: string): string | null {
  if (text === null || text.trim() === '') return `${JSON.stringify({ rules: { [rule]: 'off' } }, null, 2)}\n`;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || root?.type !== 'object') return null;
  const rules = root.children?.find(({ children }) => children?.[0]?.value === 'rules')?.children?.[1];
  if (rules !== undefined && rules.type !== 'object') return null;
  const unit = /\n([ \t]+)\S/.exec(text)?.[1];
  const formattingOptions = {
    insertSpaces: unit?.startsWith('\t') !== true,
    tabSize: unit?.length ?? 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  return applyEdits(text, modify(text, ['rules', rule], 'off', { formattingOptions }));
}
