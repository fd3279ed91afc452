import { withOwnFrameworks } from '../../config/merged';
import { readFrameworks } from '../../config/own-frameworks';
import type { Problem } from '../../config/problems';
import { noConfig, readConfig, type Config } from '../../config/read';
import { catalogue as shipped } from '../../frameworks/catalogue';
import type { Framework } from '../../frameworks/schema';
import type { AnnotationKind } from '../../protocol';
import type { Severities } from '../../rules/registry';
import { configPlaces } from './config-places';

/** Where the frameworks that a user added come from. */
export interface Sources {
  /** The text of a file, as it stands in the editor or on the disk; null where there is none. */
  read(uri: string): Promise<string | null>;
  /** The addresses of the folders that are open. */
  folders(): readonly string[];
  /** The value of the setting `frameworks` for a document. */
  setting(uri: string): Promise<unknown>;
}

/** Who is told what was read. */
export interface Listener {
  /** A file was read, or is not there any more: then its text is null. */
  wasRead(uri: string, text: string | null, config: Config): void;
  /** Something in the settings is wrong. */
  complain(problems: readonly Problem[]): void;
  /** Another catalogue holds for a document from now on. */
  changed(uri: string): void;
  /** Other kinds of annotations are offered for a document from now on. */
  kindsChanged(uri: string): void;
}

/**
 * What holds for each document beside the settings of the person: the frameworks that ship with the product and the
 * user's own, and what the file of the folder says of rules.
 */
export class Catalogues {
  private readonly known = new Map<string, readonly Framework[]>();
  private readonly severities = new Map<string, Severities>();
  private readonly kinds = new Map<string, readonly AnnotationKind[]>();
  private readonly pending = new Map<string, Promise<void>>();
  private readonly files = new Map<string, Promise<Config | null>>();
  private generation = 0;

  constructor(
    private readonly sources: Sources,
    private readonly listener: Listener,
  ) {}

  /** The catalogue of a document as far as it is known; `prepare` makes it known. */
  of(uri: string): readonly Framework[] {
    return this.known.get(uri) ?? shipped;
  }

  /** What the file of a document's folder says of rules, as far as it is known; `prepare` makes it known. */
  severitiesFor(uri: string): Severities {
    return this.severities.get(uri) ?? noConfig.severities;
  }

  /** The kinds of annotations that the file of a document's folder adds, as far as it is known. */
  kindsFor(uri: string): readonly AnnotationKind[] {
    return this.kinds.get(uri) ?? noConfig.kinds;
  }

  /** Makes the catalogue of a document known. Never rejects: what cannot be read adds nothing. */
  prepare(uri: string): Promise<void> {
    let work = this.pending.get(uri);
    if (work === undefined) {
      work = this.load(uri, this.generation);
      this.pending.set(uri, work);
    }
    return work;
  }

  /** Has all be read anew when they are next asked for. */
  clear(): void {
    this.generation += 1;
    this.pending.clear();
    this.files.clear();
  }

  /** Reads a file, whether a document needs it or not. Never rejects. */
  async check(uri: string): Promise<void> {
    await this.file(uri);
  }

  /** Forgets one document. */
  forget(uri: string): void {
    this.pending.delete(uri);
    this.known.delete(uri);
    this.severities.delete(uri);
    this.kinds.delete(uri);
  }

  private async load(uri: string, generation: number): Promise<void> {
    const [config, setting] = await Promise.all([this.nearest(uri), this.sources.setting(uri).catch(() => undefined)]);
    // What was asked for before the last change is out of date.
    if (generation !== this.generation) return;
    this.severities.set(uri, config.severities);
    this.takeKinds(uri, config.kinds);
    const own = readFrameworks(setting, ['frameworks']);
    this.listener.complain(own.problems);
    const inFile = new Set(config.frameworks.map(({ id }) => id));
    const catalogue = withOwnFrameworks([...config.frameworks, ...own.frameworks.filter(({ id }) => !inFile.has(id))]);
    if (catalogue === this.of(uri)) return;
    this.known.set(uri, catalogue);
    this.listener.changed(uri);
  }

  private takeKinds(uri: string, kinds: readonly AnnotationKind[]): void {
    const isOther = JSON.stringify(kinds) !== JSON.stringify(this.kindsFor(uri));
    this.kinds.set(uri, kinds);
    if (isOther) this.listener.kindsChanged(uri);
  }

  /** What the nearest file says; files further up count for nothing then. */
  private async nearest(uri: string): Promise<Config> {
    for (const place of configPlaces(uri, this.sources.folders())) {
      const config = await this.file(place);
      if (config !== null) return config;
    }
    return noConfig;
  }

  private file(uri: string): Promise<Config | null> {
    let reading = this.files.get(uri);
    if (reading === undefined) {
      reading = this.readFile(uri, this.generation);
      this.files.set(uri, reading);
    }
    return reading;
  }

  private async readFile(uri: string, generation: number): Promise<Config | null> {
    const text = await this.sources.read(uri).catch(() => null);
    const config = text === null ? null : readConfig(text);
    if (generation === this.generation) this.listener.wasRead(uri, text, config ?? noConfig);
    return config;
  }
}
