/** Modules are shared by all files that a worker runs, so what comes after each test is asked for in each file. */
import { afterEach } from 'vitest';
import { closePages } from './browser.ts';

afterEach(closePages);
