import { expect, test } from 'vitest';
import { toMathML } from './formulas.ts';

test('a formula in a line is plain MathML whose concepts carry their key', () => {
  expect(toMathML('b + \\theta', false)).toMatchInlineSnapshot(
    `"<math><mrow><mi data-term="b">b</mi><mo>+</mo><mi data-term="theta">θ</mi></mrow></math>"`,
  );
});

test('a formula on its own line is marked as display, without an inline style', () => {
  expect(toMathML('1', true)).toBe('<math display="block" class="tml-display"><mn>1</mn></math>');
});

test('the styles of aligned columns become classes', () => {
  const mathml = toMathML('\\begin{cases}1 & x < 0.5\\\\0 & \\text{else}\\end{cases}', true);
  expect(mathml).not.toContain('style=');
  expect(mathml).toContain('<mtd class="pad-start-1 pad-end-0 tml-left">');
});

test('what cannot be read is said', () => {
  expect(() => toMathML('\\fracc{1}', false)).toThrow('Unsupported function name: \\fracc');
});

test('a colour is refused: the page would not show it', () => {
  expect(() => toMathML('\\color{red}{a}', false)).toThrow('needs the style `color:#ff0000`');
});
