import { Worker, type MessagePort } from 'node:worker_threads';
import type { OtherReport } from '../../rules/rule';
import type { Lane } from './lane';
import type { NamedFile } from '../reading/named-file';

type Call =
  | { readonly method: 'look' | 'check'; readonly file: NamedFile }
  | { readonly method: 'tell'; readonly reports: readonly OtherReport[] };

type Answer = { readonly result: unknown } | { readonly error: string };

/** A lane in a thread of its own. Its calls come one after the other: each is made when the last one is answered. */
export class WorkerLane implements Lane {
  private readonly worker: Worker;
  private waiting: ((answer: Answer) => void) | null = null;
  private broken: string | null = null;

  /** @param program what the thread runs: a program that calls `serveLane` */
  constructor(program: string) {
    this.worker = new Worker(program);
    this.worker.on('message', (answer: Answer) => {
      this.answer(answer);
    });
    this.worker.on('error', ({ message }) => {
      this.broken = message;
      this.answer({ error: message });
    });
  }

  look(file: NamedFile): ReturnType<Lane['look']> {
    return this.call({ method: 'look', file });
  }

  tell(reports: readonly OtherReport[]): Promise<void> {
    return this.call({ method: 'tell', reports });
  }

  check(file: NamedFile): ReturnType<Lane['check']> {
    return this.call({ method: 'check', file });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private async call<R>(call: Call): Promise<R> {
    const answer = await new Promise<Answer>((resolve) => {
      this.waiting = resolve;
      if (this.broken === null) this.worker.postMessage(call);
      else this.answer({ error: this.broken });
    });
    if ('error' in answer) throw new Error(answer.error);
    return answer.result as R;
  }

  private answer(answer: Answer): void {
    this.waiting?.(answer);
    this.waiting = null;
  }
}

/** Answers the calls that come in to a thread. */
export function serveLane(port: MessagePort, lane: Lane): void {
  port.on('message', (call: Call) => {
    answerOf(lane, call).then(
      (result) => {
        port.postMessage({ result } satisfies Answer);
      },
      (error: unknown) => {
        port.postMessage({ error: error instanceof Error ? error.message : String(error) } satisfies Answer);
      },
    );
  });
}

function answerOf(lane: Lane, call: Call): Promise<unknown> {
  return call.method === 'tell' ? lane.tell(call.reports) : lane[call.method](call.file);
}
