import * as l10n from '.';

/**
 * What keeps a text from being JSON, in words that follow 'This is no JSON: '.
 *
 * @param code the parser's name of it, as 'CommaExpected'; one that is not known is said in the parser's words
 */
export function jsonSlip(code: string): string {
  return slips[code]?.() ?? code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

const slips: Readonly<Record<string, () => string>> = {
  InvalidSymbol: () => l10n.t('invalid symbol'),
  InvalidNumberFormat: () => l10n.t('invalid number format'),
  PropertyNameExpected: () => l10n.t('property name expected'),
  ValueExpected: () => l10n.t('value expected'),
  ColonExpected: () => l10n.t('colon expected'),
  CommaExpected: () => l10n.t('comma expected'),
  CloseBraceExpected: () => l10n.t('close brace expected'),
  CloseBracketExpected: () => l10n.t('close bracket expected'),
  EndOfFileExpected: () => l10n.t('end of file expected'),
  InvalidCommentToken: () => l10n.t('invalid comment token'),
  UnexpectedEndOfComment: () => l10n.t('unexpected end of comment'),
  UnexpectedEndOfString: () => l10n.t('unexpected end of string'),
  UnexpectedEndOfNumber: () => l10n.t('unexpected end of number'),
  InvalidUnicode: () => l10n.t('invalid unicode'),
  InvalidEscapeCharacter: () => l10n.t('invalid escape character'),
  InvalidCharacter: () => l10n.t('invalid character'),
};
