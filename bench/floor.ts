/**
 * What the browser takes by itself, on this machine and now: a page with a sentence on it, and a deck that does no more
 * than show its next section. Limits are ratios to these, so that a slower machine does not fail what is right.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../src/engine/commands/server.ts';

const emptyPage = '<!doctype html><html lang="en" data-ready><title>Empty</title><p>Nothing else.</p></html>';

const sections = Array.from({ length: 44 }, (_, at) => `<section${at === 0 ? '' : ' hidden'}><h2>${at}</h2></section>`);

const bareDeck = `<!doctype html><html lang="en" data-ready><title>Bare deck</title>${sections.join('')}<script>
const all = [...document.querySelectorAll('section')];
let at = 0;
addEventListener('keydown', () => {
  all[at].hidden = true;
  at = (at + 1) % all.length;
  all[at].hidden = false;
});
</script></html>`;

export interface Floor {
  /** The address of the page with a sentence on it. */
  empty: string;
  /** The address of the deck of bare sections. */
  deck: string;
  close(): Promise<void>;
}

export async function serveFloor(): Promise<Floor> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-floor-'));
  for (const [name, html] of Object.entries({ empty: emptyPage, deck: bareDeck })) {
    mkdirSync(join(dir, name));
    writeFileSync(join(dir, name, 'index.html'), html);
  }
  const site = await serve({ dir, headers: false });
  return {
    empty: `${site.url}empty/`,
    deck: `${site.url}deck/`,
    close: async () => {
      await site.close();
      rmSync(dir, { recursive: true });
    },
  };
}
