import { expect, test } from 'vitest';
import { subjects as ofMiniMl } from '../../../../tests/mini-ml.ts';
import { subjects as ofWaves } from '../../../../tests/waves.ts';
import { compileCell } from '../../cell/compile.ts';
import { createRunner } from './run.ts';
import { speechOf } from '../../words/speech.ts';

const cell = (source: string) => compileCell({ id: 'one', source, defines: true });

test('a run that is given up ends at once', async () => {
  const runner = createRunner({ subjects: [], words: speechOf('en') });
  await runner.compile([]);
  const run = runner.run([cell('await new Promise(() => {});')]);
  await new Promise((started) => setImmediate(started));
  await runner.close();
  expect((await run).faults).toMatchObject([{ id: 'one', error: { message: 'the run was stopped' } }]);
}, 30_000);

test('lectures run one after the other, whoever asks first', async () => {
  const runner = createRunner({ subjects: [], words: speechOf('en') });
  const [first, second] = await Promise.all([runner.run([cell('1;')]), runner.run([cell('2;')])]);
  expect([first.ran[0]?.outputs, second.ran[0]?.outputs]).toMatchInlineSnapshot(`
    [
      "<pre data-value="value">1</pre>",
      "<pre data-value="value">2</pre>",
    ]
  `);
  await runner.close();
}, 30_000);

test('every run begins anew: chance and time are the same', async () => {
  const runner = createRunner({ subjects: [], words: speechOf('en') });
  const chance = cell('[Math.random(), Date.now()];');
  const [first, second] = [await runner.run([chance]), await runner.run([chance])];
  expect(first.ran[0]?.outputs).toMatch(/0\.\d+, 17/);
  expect(second.ran).toEqual(first.ran);
  await runner.close();
}, 30_000);

test('cells import from every subject of a site', async () => {
  const drawn = [...ofWaves, ...ofMiniMl].map(({ name, library }) =>
    ({ name, library, components: {}, styles: [], terms: {}, policies: [] }));
  const runner = createRunner({ subjects: drawn, words: speechOf('en') });
  const source = 'import { Train } from "waves";\nimport { relu } from "mini-ml";\n[relu(-1), new Train(2, 4).at(1)];';
  const { cells, faults } = await runner.compile([{ id: 'one', source, defines: true }]);
  expect(faults).toEqual([]);
  expect((await runner.run(cells)).ran[0]?.outputs).toBe('<pre data-value="value">[0, 2]</pre>');
  await runner.close();
}, 30_000);

test('what cells show says the texts of the site', async () => {
  const runner = createRunner({ subjects: [], words: speechOf('de') });
  const { ran } = await runner.run([cell('for (let at = 0; at < 300; at++) console.log(at);')]);
  expect(ran[0]?.outputs).toContain('mehr als 200 Zeilen');
  await runner.close();
}, 30_000);
