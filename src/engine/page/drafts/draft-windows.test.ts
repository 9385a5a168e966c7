import { expect, test } from 'vitest';
import { createWindows } from './draft-windows.ts';

test('without locks a window is open as long as it answers', async () => {
  const [one, other] = [createWindows(undefined), createWindows(undefined)];
  one.enter('one');
  other.enter('other');
  expect(await Promise.all([other.isOpen('one'), one.isOpen('other'), one.isOpen('gone')])).toEqual([true, true, false]);
});
