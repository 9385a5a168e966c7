import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { lectures } from './src/lecture/integration.ts';
import { lectureProcessor } from './src/lecture/markdown.ts';

const settings = { root: '', base: '/' };

export default defineConfig({
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: lectureProcessor(settings) },
  integrations: [mdx(), lectures(settings)],
  // The page's policy allows no inline style and no inline script.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
});
