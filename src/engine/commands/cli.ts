#!/usr/bin/env node
/** `live-lectures <command>`: what a site of lectures is made, built, served, checked and printed with. */
import { main } from './main.ts';

await main(process.argv.slice(2));
