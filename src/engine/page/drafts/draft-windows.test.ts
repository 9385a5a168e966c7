import { expect, test } from 'vitest';
import { storageNames } from '../kit/storage-names.ts';
import { createWindows } from './draft-windows.ts';

test('without locks a window is open as long as it answers', async () => {
  const names = storageNames('waves', '/');
  const [one, other] = [createWindows(undefined, names), createWindows(undefined, names)];
  one.enter('one');
  other.enter('other');
  expect(await Promise.all([other.isOpen('one'), one.isOpen('other'), one.isOpen('gone')])).toEqual([true, true, false]);
});
