import { defineConfig } from 'astro/config';
import { lectures } from './src/engine/index.ts';
import { subject } from './src/mini-ml/subject.ts';

const site = {
  title: 'Mini-ML',
  description:
    'Lectures on machine learning in which every line of code is on the page, and every figure comes from it.',
  navigation: [{ name: 'Lectures', path: '' }, { name: 'Playground', path: 'playground/' }],
  credit: 'After Module 1.0 of the [minitorch](https://minitorch.github.io/) course by Sasha Rush.',
  footer: 'The code is under the MIT licence.',
  authors: ['The Mini-ML authors'],
  licence: 'CC-BY-4.0',
  parts: ['From data to models', 'Writing lectures'],
  storage: 'mini-ml',
};

export default defineConfig({ integrations: [lectures({ site, subjects: [subject] })] });
