#!/usr/bin/env node
/**
 * `create-live-lectures my-course`: the name under which npm looks for what makes a site. It imports no package and is
 * one of its own, `scripts/create-package.ts`: npm would install all of the engine first, to copy ten files.
 */
import { obey } from './command.ts';
import { run } from './create.ts';

await obey(process.argv.slice(2), run);
