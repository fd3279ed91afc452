import { SymbolKind } from 'vscode-languageserver';
import type { SectionKind } from '../../report/model';

/** What an editor takes the kinds of sections for: its icons tell them apart. */
export const sectionKinds: Readonly<Record<SectionKind, SymbolKind>> = {
  part: SymbolKind.Namespace,
  annex: SymbolKind.Module,
  section: SymbolKind.String,
  contents: SymbolKind.Key,
  legend: SymbolKind.Enum,
  'grade-table': SymbolKind.Struct,
  'tick-row': SymbolKind.Boolean,
  recommendations: SymbolKind.Array,
  paragraph: SymbolKind.Number,
};
