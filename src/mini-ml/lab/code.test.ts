import { expect, test } from 'vitest';
import { readAddress } from './address.ts';
import { asCode } from './code.ts';

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

test('points of one’s own are listed, and so are values set by hand', () => {
  const { settings } = readAddress('points=o0.1,0.2;x0.7,0.9&hidden=&start=1,-2,0.5&batch=1');
  expect(asCode(settings)).toMatchInlineSnapshot(`
    "import { MLP, setValues, Adam, train, show } from "mini-ml";

    const circles: [number, number][] = [[0.1, 0.2]];
    const crosses: [number, number][] = [[0.7, 0.9]];
    const model = new MLP({ hidden: [], activation: "tanh", seed: 1 });
    setValues(model, [1, -2, 0.5]);
    const optimizer = new Adam(0.02);

    for (const { epoch, loss, correct } of train(model, circles, crosses, { optimizer, epochs: 1000, batch: 1, seed: 1 })) {
      if (epoch % 100 === 0) console.log(epoch, loss.toFixed(4), correct);
    }

    show(model, circles, crosses);
    "
  `);
});

test('features, regularization and the points kept for testing are in the code', () => {
  const { settings } = readAddress('points=o0.1,0.2;x0.7,0.9;o0.2,0.2;x0.8,0.8&test=50&features=x1-x1x2-sinx2&hidden=4'
    + '&regularization=l1&penalty=0.03');
  expect(asCode(settings)).toMatchInlineSnapshot(`
    "import { MLP, Adam, L1, train, fullLoss, logSigmoidLoss, show } from "mini-ml";

    const circles: [number, number][] = [[0.2, 0.2]];
    const crosses: [number, number][] = [[0.7, 0.9]];
    const model = new MLP({ features: ["x1", "x1*x2", "sin x2"], hidden: [4], activation: "tanh", seed: 1 });
    const optimizer = new Adam(0.02);
    const regularizer = new L1(0.03);

    for (const { epoch, loss, correct } of train(model, circles, crosses, { optimizer, regularizer, epochs: 1000 })) {
      if (epoch % 100 === 0) console.log(epoch, loss.toFixed(4), correct);
    }

    // Points kept for testing, and the loss on them:
    const testCircles: [number, number][] = [[0.1, 0.2]];
    const testCrosses: [number, number][] = [[0.8, 0.8]];
    fullLoss(model, testCircles, testCrosses, logSigmoidLoss);

    show(model, circles, crosses);
    "
  `);
});
