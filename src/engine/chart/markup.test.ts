import { expect, test } from 'vitest';
import { ChartDocument } from './document.ts';
import { svgNamespace } from './namespaces.ts';
import type { TemplateElement } from './html-element.ts';

const document = new ChartDocument();

function read(markup: string) {
  const div = document.createElement('div');
  div.innerHTML = markup;
  return div.innerHTML;
}

test.each([
  ['text &amp; <b>more</b>', 'text &amp; <b>more</b>'],
  ['<p class=a title=\'it"s\' hidden>1<br>2', '<p class="a" title="it&quot;s" hidden="">1<br>2</p>'],
  ['<ul><li>1<li>2</ul>', '<ul><li>1</li><li>2</li></ul>'],
  ['<table><tr><td>1<td>2<tr><th>3</table>', '<table><tbody><tr><td>1</td><td>2</td></tr><tr><th>3</th></tr></tbody></table>'],
  ['<svg viewBox="0 0 1 1"><linearGradient/><path d="M0,0"/></svg>!', '<svg viewBox="0 0 1 1"><linearGradient></linearGradient><path d="M0,0"></path></svg>!'],
  ['<style>a > b</style>', '<style>a > b</style>'],
  ['a < b &lt; c &#8594; &rarr; &nothing;', 'a &lt; b &lt; c → → &amp;nothing;'],
  ['<!--::0--></b>', '<!--::0-->'],
])('%s is read as in a browser', (markup, written) => {
  expect(read(markup)).toBe(written);
});

test('markup in an element of SVG makes elements of SVG', () => {
  const g = document.createElementNS(svgNamespace, 'g');
  g.innerHTML = '<circle r="2"/>';
  expect(g.children[0]!.namespaceURI).toBe(svgNamespace);
});

test('a template keeps its content apart, and a walker finds what is asked for in it', () => {
  const template = document.createElement('template') as TemplateElement;
  template.innerHTML = '<p>1</p><!--two--><i><b>3</b></i>';
  expect(template.hasChildNodes()).toBe(false);
  const walker = document.createTreeWalker(document.importNode(template.content, true), 1 | 128);
  const names: string[] = [];
  while (walker.nextNode()) names.push(walker.currentNode.nodeName);
  expect(names).toEqual(['P', '#comment', 'I', 'B']);
});
