import { expect, test } from 'vitest';
import { wrong } from '../../../../tests/build/problems.ts';

const said = (...mistakes: string[]): string =>
  mistakes.map((text) => `${text}\n${wrong(...text.split('\n'))}`).join('\n\n');

test('elements of an older HTML are named with what takes their place, and those that there are not', () => {
  expect(said(
    '<center>text</center>', 'A <font color="red">red</font> word', '<center>\n\n## Two\n\n</center>', '<sapn>a</sapn>', '<foo>a</foo>',
    'A List<string>of</string> things',
  )).toMatchInlineSnapshot(`
    "<center>text</center>
    3:1 <center> is obsolete HTML. Fix: Write \`## Title {layout=center}\` for a slide.

    A <font color="red">red</font> word
    3:3 <font> is obsolete HTML. Fix: Write \`**words**\` or \`<mark>words</mark>\`: colours belong to the site.

    <center>

    ## Two

    </center>
    3:1 <center> is obsolete HTML. Fix: Write \`## Title {layout=center}\` for a slide.

    <sapn>a</sapn>
    3:1 There is no element <sapn>. Fix: Did you mean <span>?

    <foo>a</foo>
    3:1 There is no element <foo>. Fix: Write \`\\<foo>\` to show these characters.

    A List<string>of</string> things
    3:7 There is no element <string>. Fix: Did you mean <strong>?"
  `);
});

test('signs that HTML does not have are named, and those without their end', () => {
  expect(said('A &foo; and\nan &nsbp; &copy; &bar;', '10&nbsp km, &rarr here')).toMatchInlineSnapshot(`
    "A &foo; and
    an &nsbp; &copy; &bar;
    3:3 There is no character \`&foo;\`, so readers would see its name. Fix: Write the character itself, or \`\\&foo;\` to show its name.
    4:4 There is no character \`&nsbp;\`, so readers would see its name. Fix: Did you mean \`&nbsp;\`?
    4:18 There is no character \`&bar;\`, so readers would see its name. Fix: Write the character itself, or \`\\&bar;\` to show its name.

    10&nbsp km, &rarr here
    3:3 \`&nbsp\` has no semicolon, so readers would see it. Fix: Write \`&nbsp;\`.
    3:13 \`&rarr\` has no semicolon, so readers would see it. Fix: Write \`&rarr;\`."
  `);
});

test('what HTML, pictures and formulas have is left alone, and text that only looks so', () => {
  for (const text of [
    'A &nbsp; and &amp;foo; and \\&foo;, &#8364; &euro;', 'AT&T and R&D, a&b; c', '<u>a</u> <ins>b</ins> <ruby>c<rt>d</rt></ruby>',
    '<svg viewBox="0 0 1 1"><path d="M0 0" /><g><circle r="1" /></g></svg>', '<math><mi>x</mi></math>', '<my-part>a</my-part>', '`&foo;`',
  ]) expect(wrong(text)).toBe('');
});
