export interface Queue<Job> {
  /** False where the queue is full. */
  push(job: Job): boolean;
  /** Jobs waiting. */
  depth(): number;
  /** Seconds that the next job has been waiting, 0 where none is. */
  oldestAge(): number;
  /** Ends after the running job and says how many were left. */
  close(): Promise<number>;
}

/** Works off jobs in this process, one after the other. `work` handles its own failures. */
export function createQueue<Job>(capacity: number, work: (job: Job) => Promise<void>): Queue<Job> {
  const waiting: { readonly job: Job; readonly since: number }[] = [];
  let running: Promise<void> | undefined;
  let closed = false;

  const workOff = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = closed ? undefined : waiting.shift()) {
      await work(next.job);
    }
    running = undefined;
  };

  return {
    push(job) {
      if (closed || waiting.length >= capacity) return false;
      waiting.push({ job, since: performance.now() });
      running ??= workOff();
      return true;
    },
    depth: () => waiting.length,
    oldestAge: () => (waiting[0] === undefined ? 0 : (performance.now() - waiting[0].since) / 1_000),
    async close() {
      closed = true;
      await running;
      return waiting.length;
    },
  };
}
