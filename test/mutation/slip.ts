import type { Span } from '../../server/src/text/spans';
import type { Edit } from '../../server/src/rules/finding';
import type { OtherReport } from '../../server/src/rules/rule';
import type { Random } from './random';
import type { Subject } from './subject';

/** One thing made wrong in a text. */
export interface Slip {
  /** In the order of the text, none over another. */
  readonly edits: readonly Edit[];
  /** Where it may be pointed at, as places of the text before the edits; the places of the edits where not given. */
  readonly places?: readonly Span[];
  /** The reports that lie beside this one, where it takes another to see the slip. */
  readonly others?: readonly OtherReport[];
}

/** A place where a slip of some kind may happen: how it does, or why nobody could see it there. */
export type Chance = { readonly leftOut: string } | { make(random: Random): Slip | null };

/** A kind of slip. */
export interface Kind {
  readonly name: string;
  /** The rules that may say it. */
  readonly rules: readonly string[];
  /** Every place of the report where it may happen. */
  chances(subject: Subject): readonly Chance[];
}
