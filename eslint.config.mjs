import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { typeErrors } from './scripts/type-errors.mjs';
import ofAstro from './tsconfig.astro.json' with { type: 'json' };

const ignored = [
  'dist/', 'lib/', '**/.dist-next/', '**/.astro/', '**/node_modules/', 'test-results/',
  // Its packages are where it is installed.
  'tests/fixtures/tides/',
];
const talkative = ['scripts/**', 'bench/**', 'tests/**'];

const lineLength = { code: 120, ignoreUrls: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true };

/** Rules that hold for every source file. Directives that switch rules off have no effect. */
const everywhere = {
  linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  rules: {
    'eqeqeq': 'error',
    'no-console': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'max-len': ['error', lineLength],
    'max-lines': ['error', 250],
    'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    'max-statements-per-line': ['error', { max: 1 }],
  },
};

/** Rules that need types: a promise nobody waits for hides its error. */
const typed = {
  files: ['**/*.ts'],
  languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
  plugins: { types: { rules: { errors: typeErrors } } },
  rules: {
    'types/errors': 'error',
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    // Every index may be undefined here (noUncheckedIndexedAccess); `!` says that this one is not.
    '@typescript-eslint/no-non-null-assertion': 'off',
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  },
};

export default defineConfig(
  { ignores: ignored },
  tseslint.configs.strict,
  everywhere,
  typed,
  // They need types that Astro writes down: `npm run types:astro` checks them.
  { files: ofAstro.files, rules: { 'types/errors': 'off' } },
  { files: talkative, rules: { 'no-console': 'off' } },
  {
    files: ['**/*.test.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-len': ['error', { ...lineLength, ignoreStrings: true }] },
  },
);
