import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { showCue } from './cue.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page with two cells, the first of them to be looked at only, and what the browser remembers. */
function page(kept: Record<string, string> = {}) {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => (kept[key] = value),
  });
  const { document, Event } = parseHTML(`<main>
    <live-cell data-readonly><div data-code id="fixed"></div></live-cell>
    <live-cell><details><summary id="fold"></summary><div data-code></div></details></live-cell>
  </main>`);
  vi.stubGlobal('document', document);
  showCue(document);
  const marked = (): string[] => [...document.querySelectorAll('[data-cue]')].map(({ id }) => id);
  const happen = (name: string, at: EventTarget = document): boolean => at.dispatchEvent(new Event(name));
  return { document, kept, marked, happen };
}

test('the cue stands at the first cell that can be changed', () => {
  expect(page().marked()).toEqual(['fold']);
});

test.each(['fold', 'document'])('whoever uses a cell knows, for this visit and the next (%s)', (place) => {
  const { document, kept, marked, happen } = page();
  if (place === 'fold') happen('click', document.getElementById('fold')!);
  else happen('live-used');
  expect(marked()).toEqual([]);
  expect(page(kept).marked()).toEqual([]);
});
