import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { createLectures } from './src/lecture/lectures.ts';

const lectures = createLectures();

export default defineConfig({
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: lectures.processor },
  integrations: [mdx(), lectures.integration],
  // The page's policy allows no inline style and no inline script.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
});
