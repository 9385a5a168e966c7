/** All that Astro needs to build lectures: the processor of their Markdown, and the integration around it. */
import type { AstroIntegration } from 'astro';
import { createCompiler } from '../compile/compile.ts';
import { integration } from './integration.ts';
import { lectureProcessor } from './markdown.ts';

export function createLectures(): {
  processor: ReturnType<typeof lectureProcessor>;
  integration: AstroIntegration;
} {
  const settings = { root: '', base: '/' };
  const compiler = createCompiler();
  return { processor: lectureProcessor(settings, compiler), integration: integration(settings, compiler) };
}
