#!/usr/bin/env node
/** `create-live-lectures my-course`: the name under which npm looks for what makes a site. */
import { main } from './main.ts';

await main(['create', ...process.argv.slice(2)]);
