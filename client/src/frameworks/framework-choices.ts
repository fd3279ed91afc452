import type { Memento, Uri } from 'vscode';

const key = 'frameworkByHand';
const limit = 500;

/** The frameworks that the person chose for documents, remembered for this workspace. */
export class FrameworkChoices {
  constructor(private readonly memory: Memento) {}

  /** The ids of the frameworks, by the address of the document. */
  all(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.entries());
  }

  /** Remembers a choice, or with null forgets it; the oldest choices are forgotten first. */
  async remember(uri: Uri, framework: string | null): Promise<void> {
    const name = uri.toString();
    const others = this.entries().filter(([other]) => other !== name);
    const chosen = framework === null ? others : [...others, [name, framework] as const];
    await this.memory.update(key, chosen.slice(-limit));
  }

  private entries(): readonly (readonly [string, string])[] {
    return this.memory.get<readonly (readonly [string, string])[]>(key, []);
  }
}
