/** The script of the test page: the runner as a lecture's page has it, and records of what it said. */
import type { CellError, CellResult, CellSource, CompiledCell } from '../../src/cell/cell.ts';
import { createRunner, type RunEnd, type RunRequest } from '../../src/sandbox/host.ts';
import type { SandboxParts } from '../../src/sandbox/parts.ts';

declare const parts: SandboxParts;

export interface TestRun {
  end: RunEnd;
  results: CellResult[];
}

export interface TestPage {
  load(cells: readonly CellSource[]): Promise<readonly (CompiledCell | CellError)[]>;
  run(request: RunRequest): Promise<TestRun>;
  dependents(changed: readonly string[]): readonly string[];
}

const runner = createRunner({ document, parts });

const page: TestPage = {
  load: (cells) => runner.load(cells),
  dependents: (changed) => runner.dependents(changed),
  async run(request) {
    const results: CellResult[] = [];
    const end = await runner.run(request, (result) => results.push(result));
    return { end, results };
  },
};

Object.assign(window, { page });
