import { ESLint, Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { typeErrors } from '../scripts/type-errors.mjs';

const astro = { extension: 'astro', isMixedContent: true, scriptKind: ts.ScriptKind.Deferred };

function filesOf(name: string): string[] {
  const { config } = ts.readConfigFile(name, (file) => ts.sys.readFile(file)) as { config: object };
  return ts.parseJsonConfigFileContent(config, ts.sys, process.cwd(), {}, name, [], [astro]).fileNames;
}

test('every file has its types checked, by lint or by `astro check`', async () => {
  const byAstro = new Set(filesOf('tsconfig.astro.json'));
  const eslint = new ESLint();
  const isChecked = async (file: string): Promise<boolean> => {
    const config = await eslint.calculateConfigForFile(file) as Linter.Config | undefined;
    return [config?.rules?.['types/errors']].flat()[0] === 2;
  };
  const others = filesOf('tsconfig.json').filter((file) => !byAstro.has(file));
  const checked = await Promise.all(others.map(isChecked));
  expect(others.filter((_, at) => !checked[at])).toEqual([]);
  expect(others.length).toBeGreaterThan(1000);
});

test('lint tells an error of types at its place, and no comment takes it away', () => {
  const text = '// @ts-expect-error Nothing is wrong here.\nconst a = 1;\nexport const b: string = a;\n';
  const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
  const host = { ...ts.createCompilerHost({}), getSourceFile: (file: string) => (file === 'a.ts' ? source : undefined) };
  const programs = [ts.createProgram(['a.ts'], { noLib: true, types: [] }, host)];
  const said = new Linter().verify(text, {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser as Linter.Parser, parserOptions: { programs } },
    plugins: { types: { rules: { errors: typeErrors } } },
    rules: { 'types/errors': 'error' },
  }, 'a.ts');
  expect(said.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '1:1 TS2578: Unused \'@ts-expect-error\' directive.',
    '3:14 TS2322: Type \'number\' is not assignable to type \'string\'.',
  ]);
});
