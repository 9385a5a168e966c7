import { expect, test } from 'vitest';
import { takeDoor, type DoorScope } from './text-door.ts';

/** A worker's globals, with what was loaded. */
function world(isStrict = false) {
  const loaded: string[] = [];
  const kept = new Map<string, string>();
  const address = {
    createObjectURL(text: unknown): string {
      kept.set('blob:null/1', String(text));
      return 'blob:null/1';
    },
    revokeObjectURL: (url: string) => kept.delete(url),
  };
  function Text(parts: readonly string[]): object {
    return { toString: () => parts.join('') };
  }
  const prototype = {
    importScripts(url: unknown) {
      const text = kept.get(String(url));
      if (text === undefined || (isStrict && typeof url === 'string')) throw new TypeError('refused');
      loaded.push(text);
    },
  };
  const trustedTypes = { createPolicy: () => ({ createScriptURL: (url: string) => ({ toString: () => url }) }) };
  const scope = Object.assign(Object.create(prototype) as object, {
    Blob: Text, URL: address, ...(isStrict ? { trustedTypes } : {}),
  }) as unknown as DoorScope;
  return { scope, loaded, kept };
}

test.each([false, true])('one text becomes code, and no second; its address is gone: with Trusted Types %s', (isStrict) => {
  const { scope, loaded, kept } = world(isStrict);
  const load = takeDoor(scope);
  load('first');
  load('second');
  expect([loaded, kept.size]).toEqual([['first'], 0]);
});

test('nobody else has the way from now on', () => {
  const { scope } = world();
  takeDoor(scope);
  expect(['importScripts' in scope, 'createObjectURL' in scope.URL]).toEqual([false, false]);
});

test('a text that fails is told of, and was the one', () => {
  const { scope, loaded } = world();
  const load = takeDoor({ ...scope, Blob: scope.Blob, URL: scope.URL, importScripts: () => {
    throw new SyntaxError('unexpected');
  } });
  expect(() => load('(')).toThrow('unexpected');
  load('1');
  expect(loaded).toEqual([]);
});
