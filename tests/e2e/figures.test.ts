import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import type * as framed from '../../src/engine/figure/framed.ts';
import type { MarkKinds } from '../../src/engine/figure/mark.ts';
import type { heldIn } from '../../src/engine/page/live/held-parts.ts';
import type { normalised } from '../figures/normalised.ts';
import { lecturePictures } from '../figures/lecture.ts';
import { open } from './browser.ts';

/** The renderer as a script for a page. */
function renderer(): string {
  const contents = [
    "export { drawFramed } from './src/engine/figure/framed.ts';", "export { normalised } from './tests/figures/normalised.ts';",
    "import { markKinds } from './src/engine/figure/marks/marks.ts';", "import { marks } from './src/mini-ml/draw.ts';",
    'export const kinds = markKinds(marks);', "export { heldIn } from './src/engine/page/live/held-parts.ts';",
  ].join('\n');
  const built = buildSync({
    stdin: { contents, resolveDir: '.' }, bundle: true, write: false, format: 'iife', globalName: 'figures',
  });
  return built.outputFiles[0]?.text ?? '';
}

interface World {
  figures: {
    drawFramed: typeof framed.drawFramed; normalised: typeof normalised; kinds: MarkKinds; heldIn: typeof heldIn;
  };
}

test('the browser draws every figure of the lecture as the build did', async () => {
  const page = await open('lectures/mini-ml/', { bypassCSP: true });
  await page.addScriptTag({ content: renderer() });
  const pictures = await lecturePictures();
  const built = await page.locator('live-cell [data-figure]').count();
  expect(pictures.length).toBeGreaterThan(30);
  expect(pictures).toHaveLength(built);
  const different = await page.evaluate((all) => {
    const { drawFramed, normalised, kinds, heldIn } = (window as unknown as World).figures;
    return [...document.querySelectorAll('live-cell [data-figure]')].flatMap((element, index) => {
      // What the page adds to the figures of the build, for the keyboard.
      for (const one of [element, ...element.querySelectorAll('summary')]) {
        for (const name of ['tabindex', 'aria-description']) one.removeAttribute(name);
      }
      const { id, picture } = all[index]!;
      // The build leaves out the signs of what no number of the code moves.
      const isHeld = heldIn(element, () => false);
      const [here, there] = [normalised(drawFramed(picture, { document, id, kinds, isHeld })), normalised(element)];
      return here === there ? [] : [{ id, here, there }];
    });
  }, pictures);
  expect(different).toEqual([]);
});

test('ids are unique on a page with all figures', async () => {
  const page = await open('lectures/mini-ml/');
  const ids = await page.evaluate(() => Array.from(document.querySelectorAll('[id]'), ({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
