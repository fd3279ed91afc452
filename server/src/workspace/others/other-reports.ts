import type { OtherReport } from '../../rules/rule';

/** Where a report is known from: what is told first outranks what is told later. */
const origins = ['open', 'checked', 'beside'] as const;

/** Where a report is known from: open in the editor, of the last check of a folder, beside an open report. */
export type Origin = (typeof origins)[number];

/** What reports say of themselves, for the rules that compare a report with others. */
export class OtherReports {
  private readonly known: Readonly<Record<Origin, Map<string, OtherReport>>> = {
    open: new Map(),
    checked: new Map(),
    beside: new Map(),
  };

  /** All reports but one. */
  of(uri: string): readonly OtherReport[] {
    const all = new Map<string, OtherReport>();
    for (const origin of origins) {
      for (const [address, report] of this.known[origin]) if (!all.has(address)) all.set(address, report);
    }
    all.delete(uri);
    return [...all.values()];
  }

  /**
   * Takes what a report says, or with null that it says nothing any more.
   * @returns whether that is something else than before
   */
  set(origin: Origin, uri: string, report: OtherReport | null): boolean {
    const known = this.known[origin];
    if (JSON.stringify(known.get(uri) ?? null) === JSON.stringify(report)) return false;
    if (report === null) known.delete(uri);
    else known.set(uri, report);
    return true;
  }

  /** Forgets all that is known from somewhere. @returns whether that was something */
  clear(origin: Origin): boolean {
    const had = this.known[origin].size > 0;
    this.known[origin].clear();
    return had;
  }
}
