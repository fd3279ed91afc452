import { Session, type Profiler } from 'node:inspector';

/** Microseconds between two looks at the stack. */
const INTERVAL = 200;

export type Frame = Profiler.ProfileNode['callFrame'];

/** What a profile was taken of: how often something ran in how many seconds. */
export interface Taken {
  readonly profile: Profiler.Profile;
  readonly rounds: number;
  readonly seconds: number;
}

/** Runs something again and again for some seconds, and looks where the processor is. */
export async function takeProfile(run: () => void, atLeast: number): Promise<Taken> {
  const session = new Session();
  session.connect();
  await post(session, 'Profiler.enable');
  await post(session, 'Profiler.setSamplingInterval', { interval: INTERVAL });
  await post(session, 'Profiler.start');
  const started = performance.now();
  let rounds = 0;
  do {
    run();
    rounds++;
  } while (performance.now() - started < atLeast * 1000);
  const seconds = (performance.now() - started) / 1000;
  const profile = await stop(session);
  session.disconnect();
  return { profile, rounds, seconds };
}

/** The time in microseconds that was spent at each node of a profile itself. */
export function selfTimes({ samples = [], timeDeltas = [] }: Profiler.Profile): Map<number, number> {
  const self = new Map<number, number>();
  samples.forEach((id, index) => self.set(id, (self.get(id) ?? 0) + (timeDeltas[index] ?? 0)));
  return self;
}

const OURS = /\/out\/(?:server\/src|test)\/(.+)\.js$/;

/** The source file of a frame that is this project's: 'report/lines.ts'; null for others. */
export function ownFile(frame: Frame): string | null {
  const file = OURS.exec(frame.url)?.[1];
  return file === undefined ? null : `${file}.ts`;
}

function post(session: Session, method: 'Profiler.enable' | 'Profiler.start'): Promise<void>;
function post(session: Session, method: 'Profiler.setSamplingInterval', params: object): Promise<void>;
function post(session: Session, method: string, params: object = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    session.post(method, params, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

function stop(session: Session): Promise<Profiler.Profile> {
  return new Promise((resolve, reject) => {
    session.post('Profiler.stop', (error, { profile }) => {
      if (error) reject(error);
      else resolve(profile);
    });
  });
}
