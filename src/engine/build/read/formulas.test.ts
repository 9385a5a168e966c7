import { expect, test } from 'vitest';
import { toMathML } from './formulas.ts';
import { formulaStyles, stylesToClasses } from './formula-styles.ts';

test('a formula in a line is plain MathML whose concepts carry their key', () => {
  expect(toMathML('b + \\theta', false, { symbols: { b: 'b', theta: 'θ' } })).toMatchInlineSnapshot(
    `"<math><mrow><mi data-term="b">b</mi><mo>+</mo><mi data-term="theta">θ</mi></mrow></math>"`,
  );
});

test('a formula on its own line is marked as display, without an inline style', () => {
  expect(toMathML('1', true)).toBe('<math display="block" class="tml-display"><mn>1</mn></math>');
});

test('every declaration becomes a class, and the class a rule of the page', () => {
  const mathml = toMathML('\\color{red}{a} \\!b', true);
  expect(mathml).not.toContain(' style=');
  expect(mathml).toContain('<mi class="m-color_3a_23ff0000">');
  expect(formulaStyles(mathml, '')).toBe(
    '.m-color_3a_23ff0000{color:#ff0000}.m-margin-left_3a-0_2e1667em{margin-left:-0.1667em}',
  );
});

test('`displaystyle` is no style', () => {
  const tag = '<mstyle displaystyle="true"></mstyle>';
  expect(stylesToClasses(tag)).toBe(tag);
  expect(stylesToClasses('<mrow displaystyle="true" style="padding:3pt;border:1px solid;">'))
    .toBe('<mrow class="m-padding_3a3pt m-border_3a1px_20solid" displaystyle="true">');
});

test('of the style sheet a page has the rules of its own classes alone, with their conditions', () => {
  const sheet = '/* a */ .x, .y { color: red; } @supports (a: b) { .z { top: 0; } .w { left: 0 } } math { top: 0 } menclose { top: 1px }';
  expect(formulaStyles('<math class="y z">', sheet)).toBe('.y{color: red}@supports (a: b){.z{top: 0}}');
  expect(formulaStyles('<math><menclose>', sheet)).toBe('menclose{top: 1px}');
  expect(formulaStyles('<math>', sheet)).toBe('');
});

test('what cannot be read is said, where it stands', () => {
  expect(() => toMathML('a + \\fracc{1}', false)).toThrow(
    expect.objectContaining({ message: 'there is no command `\\fracc`.', offset: 4 }),
  );
});
