import { correctionKind, noteKind } from '../protocol';
import type { Item } from './item';

/** The kind of an annotation: the one that it names, or else the one that its motivation comes nearest to. */
export function kindOf({ kind, motivations, replacement }: Pick<Item, 'kind' | 'motivations' | 'replacement'>): string {
  if (kind !== null) return kind;
  if (motivations.includes('editing') || replacement !== null) return correctionKind;
  return motivations.includes('questioning') ? 'query' : noteKind;
}
