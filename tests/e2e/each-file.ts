/** Modules are shared by all files that a worker runs, so what comes after each test is asked for in each file. */
import { afterAll, afterEach } from 'vitest';
import { closeBrowser, closePages } from './browser.ts';

afterEach(closePages);
afterAll(closeBrowser);
