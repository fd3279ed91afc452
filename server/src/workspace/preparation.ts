import type { OtherReport } from '../rules/rule';
import type { Waiver } from '../waivers/waiver';
import type { Waiving } from './annotations/waiving';
import type { OwnFrameworks } from './frameworks/own-frameworks';
import type { OtherReports } from './others/other-reports';
import type { Settings, SettingsStore } from './settings';

/** What there is beside the text of a document that its Report and its findings depend on. */
export interface Sources {
  readonly frameworks: Pick<OwnFrameworks, 'prepare' | 'severitiesFor' | 'forget' | 'clear'>;
  readonly waiving: Pick<Waiving, 'prepare' | 'of' | 'forget' | 'clear'>;
  readonly settings: Pick<SettingsStore, 'get' | 'forget' | 'clear'>;
  readonly others: Pick<OtherReports, 'of'>;
}

/** What is got ready before a document is recognised or checked. */
export class Preparation {
  constructor(private readonly sources: Sources) {}

  /** The settings of a document, once all that its Report and its waivers depend on is known. Never rejects. */
  async get(uri: string): Promise<Settings> {
    const { frameworks, waiving, settings } = this.sources;
    await Promise.all([frameworks.prepare(uri), waiving.prepare(uri)]);
    const set = await settings.get(uri);
    // The file is the team's and lies nearer to the reports; what a person sets for herself outranks it.
    return { ...set, severities: { ...frameworks.severitiesFor(uri), ...set.severities } };
  }

  /** The waivers of a document, as far as known. */
  waivers(uri: string): readonly Waiver[] {
    return this.sources.waiving.of(uri);
  }

  /** What the other reports say, as far as known. */
  others(uri: string): readonly OtherReport[] {
    return this.sources.others.of(uri);
  }

  /** Forgets what is known of a document. */
  forget(uri: string): void {
    const { frameworks, waiving, settings } = this.sources;
    for (const each of [frameworks, waiving, settings]) each.forget(uri);
  }

  /** Has all be asked for and read anew when it is next needed. */
  clear(): void {
    const { frameworks, waiving, settings } = this.sources;
    for (const each of [frameworks, waiving, settings]) each.clear();
  }
}
