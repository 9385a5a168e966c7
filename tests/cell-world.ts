/** What cells are given in tests that run them, in Node and in browsers. */
import { readLibraries } from '../src/engine/sandbox/libraries.ts';
import * as library from '../src/mini-ml/library.ts';
import * as waves from './fixtures/waves/src/waves/library.ts';

export const cellWorld = readLibraries({ 'mini-ml': library, waves });
