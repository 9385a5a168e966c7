/** A site of its own in a folder of its own, to build lectures that import files and packages. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lectureProcessor } from '../../src/engine/build/astro/markdown.ts';
import { readOptions } from '../../src/engine/build/astro/options.ts';
import { createCompiler } from '../../src/engine/build/compile/compile.ts';
import { readCells, type StoredCell } from '../../src/engine/build/compile/store.ts';

export interface TestSite {
  root: string;
  /** Puts files into the site, by their places from its root. */
  write(files: Readonly<Record<string, string>>): void;
  /** Builds `content/lectures/sample/index.mdx` with one cell of this code. @throws what the build says */
  build(code: string): Promise<readonly StoredCell[]>;
  /** What the build says when it fails. */
  fail(code: string): Promise<string>;
  /** All that was read of files is read anew. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

const lecture = 'content/lectures/sample/index.mdx';

/** A cell begins in line 9 of its lecture. */
const mdxOf = (code: string): string =>
  `---\ntitle: Sample\ndescription: A sample.\n---\n\n# Sample\n\n\`\`\`ts live id=cell\n${code}\n\`\`\`\n`;

export function testSite(files: Readonly<Record<string, string>>): TestSite {
  const root = `${realpathSync(mkdtempSync(path.join(tmpdir(), 'imports-')))}/`;
  const write = (more: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(more)) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), text);
    }
  };
  write({ [lecture]: '', ...files });
  const settings = readOptions({ site: { title: 'Sample', description: '' } }, { root, base: '/' });
  const compiler = createCompiler(settings);
  const build = async (code: string): Promise<readonly StoredCell[]> => {
    const processor = lectureProcessor(settings, compiler);
    const renderer = await processor.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });
    const result = await renderer?.process(mdxOf(code), path.join(root, lecture), {});
    const key = /from: "(\w+)"/.exec(result?.code ?? '')?.[1] ?? '';
    return readCells(root, key) ?? [];
  };
  return {
    root,
    write,
    build,
    async fail(code) {
      const outcome = await build(code).catch((error: unknown) => error);
      if (outcome instanceof Error) return outcome.message;
      throw new Error('The build succeeded.');
    },
    forget: () => compiler.forget(),
    async close() {
      await compiler.forget();
      rmSync(root, { recursive: true });
    },
  };
}
