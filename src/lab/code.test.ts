import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from 'vitest';
import * as library from '../core/index.ts';
import { readAddress } from './address.ts';
import { asCode } from './code.ts';
import { Session } from './session.ts';

/** Runs a cell against the core; `show` is the figure builder and only looks. */
function lossesOf(code: string): string[] {
  const losses: string[] = [];
  const names = /import \{ (.*) \} from "mini-ml"/.exec(code)?.[1]?.split(', ') ?? [];
  const values = names.filter((name) => !name.startsWith('type '));
  const body = stripTypeScriptTypes(code.replace(/^import.*$/m, ''));
  const run = new Function(...values, 'console', body) as (...args: unknown[]) => void;
  const has: Record<string, unknown> = { ...library, show: () => undefined };
  const log = (_epoch: number, loss: string) => losses.push(loss);
  run(...values.map((name) => has[name]), { log });
  return losses;
}

test.each([
  'data=xor&epochs=50',
  'data=circle&epochs=20&batch=10&seed=3&optimizer=sgd&rate=0.3',
  'data=spiral&epochs=10&noise=5&test=20',
  'data=gauss&epochs=10&axis=yes&activation=relu',
  'model=linear&points=o0.1,0.2;x0.7,0.9;x0.6,0.2&start=1,1,-0.9&epochs=10',
  'data=split&model=split&epochs=30',
  'data=simple&hidden=&start=1,-2,0.5&epochs=3',
])('the code of %s does what the lab does', (address) => {
  const state = readAddress(address);
  const session = new Session(state);
  session.advance(state.settings.epochs);
  expect(lossesOf(asCode(state.settings)).at(-1)).toBe(session.progress().train.loss.toFixed(4));
});

test('the code reads well', () => {
  expect(asCode(readAddress('data=xor').settings)).toMatchInlineSnapshot(`
    "import { byClass, xor, MLP, Adam, train, show } from "mini-ml";

    const { circles, crosses } = byClass(xor(50, 1));
    const model = new MLP({ hidden: [6, 6], activation: "tanh", seed: 1 });
    const optimizer = new Adam(0.02);

    for (const { epoch, loss, correct } of train(model, circles, crosses, { optimizer, epochs: 1000 })) {
      if (epoch % 100 === 0) console.log(epoch, loss.toFixed(4), correct);
    }

    show(model, circles, crosses);
    "
  `);
});
