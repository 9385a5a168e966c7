// `npm run check`: types and lint, side by side.
import { runStage } from './stage.mjs';

const stages = [
  { name: 'Lint, and types of TypeScript', script: 'lint', mend: '`npm run lint -- --fix` mends some of it.' },
  { name: 'Types of all else', script: 'types:astro', mend: '`npm run types` shows each place again.' },
];

const done = await Promise.all(stages.map(({ script, ...stage }) =>
  runStage({ ...stage, command: 'npm', args: ['run', '--silent', script] })));
process.exitCode = done.every(Boolean) ? 0 : 1;
