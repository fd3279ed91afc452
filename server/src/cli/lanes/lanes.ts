import type { Host } from '../host';
import { LocalLane } from './local-lane';
import { type NamedFile, reason } from '../reading/named-file';
import type { Checked, Lane, Looked, Remarks } from './lane';
import { progressBar } from './progress';

/**
 * Looks at all files, so that each can be compared with the others, and then checks them, in as many lanes as the host
 * has for them.
 * @param take is given what was found in each report, in the order of the files whatever is ready first
 * @returns whether all could be read, and how many of those that could are no reports
 */
export async function checkInLanes(
  host: Host,
  files: readonly NamedFile[],
  take: (file: NamedFile, checked: Checked) => void,
): Promise<{ readonly readAll: boolean; readonly unrecognised: number }> {
  // Only this thread has the standard input.
  const there = files.some(({ path }) => path === '-') ? [] : await host.lanes(files.map(({ path }) => path));
  const lanes = there.length > 0 ? there : [new LocalLane(host)];
  const work = new Work(host, files, lanes);
  let unrecognised = 0;
  try {
    const looked = await work.look();
    unrecognised = looked.filter((each) => each?.unrecognised).length;
    const digests = looked.flatMap((each) => each?.digest ?? []);
    await Promise.all(lanes.map((lane) => lane.tell(digests)));
    await work.check(looked, take);
  } finally {
    host.status(null);
    await Promise.all(lanes.map((lane) => lane.end()));
  }
  return { readAll: !work.failed, unrecognised };
}

/** The way of the files through the lanes. */
class Work {
  failed = false;
  private readonly owners: (Lane | undefined)[] = [];
  private readonly noted = new Set<string>();
  private done = 0;

  constructor(
    private readonly host: Host,
    private readonly files: readonly NamedFile[],
    private readonly lanes: readonly Lane[],
  ) {}

  /** Each lane takes the next file as soon as it has done one. */
  async look(): Promise<readonly (Looked | undefined)[]> {
    const looked: (Looked | undefined)[] = [];
    const notes: (readonly string[])[] = [];
    const rest = this.files.entries();
    await Promise.all(
      this.lanes.map(async (lane) => {
        for (const [index, file] of rest) {
          this.owners[index] = lane;
          const none = { isReport: false, unrecognised: false, digest: null };
          const answer = await this.attempt<Looked>(file, () => lane.look(file), none);
          looked[index] = answer;
          notes[index] = answer.notes;
          this.step();
        }
      }),
    );
    this.note(notes.flat());
    return looked;
  }

  /** Each lane has the reports that it has looked at. */
  async check(
    looked: readonly (Looked | undefined)[],
    take: (file: NamedFile, checked: Checked) => void,
  ): Promise<void> {
    const ready: (() => void)[] = [];
    let next = 0;
    const done = (index: number, tell: () => void): void => {
      ready[index] = tell;
      for (let each = ready[next]; each !== undefined; each = ready[next]) {
        each();
        next += 1;
      }
      this.step();
    };
    await Promise.all(
      this.lanes.map(async (lane) => {
        for (const [index, file] of this.files.entries()) {
          if (this.owners[index] !== lane) continue;
          if (looked[index]?.isReport !== true) {
            done(index, () => undefined);
            continue;
          }
          const none: Checked = { found: [], waived: [] };
          const { notes, ...checked } = await this.attempt<Checked>(file, () => lane.check(file), none);
          done(index, () => {
            this.note(notes);
            take(file, checked);
          });
        }
      }),
    );
  }

  private async attempt<T>(file: NamedFile, call: () => Promise<T & Remarks>, nothing: T): Promise<T & Remarks> {
    try {
      const answer = await call();
      this.failed ||= answer.failed;
      return answer;
    } catch (error) {
      this.failed = true;
      return { ...nothing, notes: [`${file.path}: could not be checked: ${reason(error)}`], failed: true };
    }
  }

  /** What holds for several files is told by every lane, and passed on once. */
  private note(notes: readonly string[]): void {
    for (const note of notes) {
      if (!this.noted.has(note)) this.host.note(note);
      this.noted.add(note);
    }
  }

  private step(): void {
    this.done += 1;
    this.host.status(progressBar(this.done, this.files.length * 2));
  }
}
