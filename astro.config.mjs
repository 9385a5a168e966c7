import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { createLectures } from './src/engine/build/astro/lectures.ts';

const lectures = createLectures();

export default defineConfig({
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: lectures.processor },
  integrations: [mdx(), lectures.integration],
  // Styles in the page are painted with it; the build names them in the page's policy. No script is inline.
  build: { inlineStylesheets: 'always' },
  vite: { build: { assetsInlineLimit: 0 } },
});
