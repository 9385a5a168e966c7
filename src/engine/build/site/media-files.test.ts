import { expect, test } from 'vitest';
import { besideIn } from './media-files.ts';

test('the files in the folder of a lecture are those that its page asks for, however they are written', () => {
  const own = '/teach/lectures/c++%20&amp;%20d';
  const page = `<img src="${own}/a.png"><video src="${own}/film.webm#t=1" poster="${own}/gr%C3%B6%C3%9Fe.png">
    <a href="${own}/paper.pdf?x">1</a><a href="${own}/">2</a><a href="${own}/slides/">3</a><img srcset="${own}/s.png 1x, ${own}/l.png 2x">
    <img src="/teach/lectures/other/b.png"><img src="/lectures/c++%20&amp;%20d/c.png"><a href="${own}/../../d.png">4</a>`;
  expect(besideIn(page, 'c++ & d', '/teach/')).toEqual(['a.png', 'film.webm', 'größe.png', 'paper.pdf', 's.png', 'l.png']);
});
