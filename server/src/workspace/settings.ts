import type { Severity } from '../rules/finding';
import { severityChoices, type Severities } from '../rules/registry';

/** The settings of a resource that the server reads. */
export interface Settings {
  /** What the user chose for single rules. */
  readonly severities: Severities;
  /** Whether the level behind a bare digit or tick is shown. */
  readonly inlayHints: boolean;
  /** Whether lists of results and recommendations are summed up above their first line. */
  readonly codeLens: boolean;
  /** Whether waived findings are shown, faded. */
  readonly showWaived: boolean;
  /** Frameworks that the user added, as they were given. */
  readonly frameworks: unknown;
}

/** What holds where nothing is set. */
export const defaultSettings: Settings = {
  severities: {},
  inlayHints: false,
  codeLens: false,
  showWaived: false,
  frameworks: undefined,
};

const choices: ReadonlySet<unknown> = new Set(severityChoices);

/**
 * Reads the settings as a client sends them. Whatever is not of the right form counts as not set: a slip in one
 * setting must not take the others with it.
 * @param value the value of the section `inspectionReports`, from outside
 */
export function parseSettings(value: unknown): Settings {
  return {
    severities: severitiesOf(field(value, 'rules')),
    inlayHints: field(value, 'inlayHints') === true,
    codeLens: field(value, 'codeLens') === true,
    showWaived: field(value, 'showWaived') === true,
    frameworks: field(value, 'frameworks'),
  };
}

function severitiesOf(rules: unknown): Severities {
  const severities: Record<string, Severity | 'off'> = {};
  for (const [rule, choice] of Object.entries(isRecord(rules) ? rules : {})) {
    if (isChoice(choice)) severities[rule] = choice;
  }
  return severities;
}

/** Asks for the settings of each document once, until they change or the document is closed. */
export class SettingsStore {
  private readonly known = new Map<string, Promise<Settings>>();
  private readonly answered = new Map<string, Settings>();

  /** @param fetch the value of the section for a document; may reject, which counts as nothing set */
  constructor(private readonly fetch: (uri: string) => Promise<unknown>) {}

  /** The settings that hold for a document. Never rejects. */
  get(uri: string): Promise<Settings> {
    let settings = this.known.get(uri);
    if (settings === undefined) {
      const asked = this.fetch(uri).then(parseSettings, () => defaultSettings);
      settings = asked;
      this.known.set(uri, asked);
      void asked.then((answer) => {
        if (this.known.get(uri) === asked) this.answered.set(uri, answer);
      });
    }
    return settings;
  }

  /** The settings of a document as last answered; the defaults before that. */
  last(uri: string): Settings {
    return this.answered.get(uri) ?? defaultSettings;
  }

  /** Forgets one document. */
  forget(uri: string): void {
    this.known.delete(uri);
    this.answered.delete(uri);
  }

  /** Forgets all: they have changed. */
  clear(): void {
    this.known.clear();
  }
}

function isChoice(value: unknown): value is Severity | 'off' {
  return choices.has(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}
