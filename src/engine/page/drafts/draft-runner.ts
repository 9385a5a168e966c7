/** A runner that keeps what it is about to run, so that nothing is lost to code that never ends. */
import type { Runner } from '../../sandbox/host.ts';

export interface RunKeeper {
  beforeRun(): Promise<void>;
  afterRun(): Promise<void>;
  /** True while nothing may run, because it did not come to its end last time; what the reader asks for may. */
  isHeld(asked: boolean): boolean;
}

/** Another set of numbers for the same code needs no keeping: it is kept at the end of the gesture. */
export function keepingRunner(runner: Runner, keeper: RunKeeper): Runner {
  let loads = 0;
  let kept = 0;
  return {
    ...runner,
    load: (cells) => {
      loads += 1;
      return runner.load(cells);
    },
    point: async (request) => (keeper.isHeld(false) ? undefined : runner.point(request)),
    run: async (request, onResult) => {
      if (keeper.isHeld(request.again ?? false)) return 'done';
      const load = loads;
      if (kept === load) return runner.run(request, onResult);
      await keeper.beforeRun();
      if (load !== loads) return 'stale';
      const end = await runner.run(request, onResult);
      if (end !== 'done') return end;
      kept = load;
      await keeper.afterRun();
      return end;
    },
  };
}
