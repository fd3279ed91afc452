import type { Memento, Uri } from 'vscode';

const key = 'plainTextByHand';
const limit = 500;

/** The documents that the person made plain text by hand, remembered for this workspace: these are left alone. */
export class HandChoices {
  constructor(private readonly memory: Memento) {}

  /** Whether a document was made plain text by hand. */
  has(uri: Uri): boolean {
    return this.all().includes(uri.toString());
  }

  /** Remembers that a document is plain text by hand; the oldest choices are forgotten first. */
  async remember(uri: Uri): Promise<void> {
    const name = uri.toString();
    await this.memory.update(key, [...this.all().filter((other) => other !== name), name].slice(-limit));
  }

  /** Forgets it: the person made the document a report again. */
  async forget(uri: Uri): Promise<void> {
    if (this.has(uri)) {
      await this.memory.update(
        key,
        this.all().filter((other) => other !== uri.toString()),
      );
    }
  }

  private all(): readonly string[] {
    return this.memory.get<readonly string[]>(key, []);
  }
}
