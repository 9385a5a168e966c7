import { expect, test } from 'vitest';
import { delayControls } from './late-controls.ts';

test('the fields of a lecture wait in templates', () => {
  const page = '<meta content="<input>"><body><select>\n<option>b</select><section data-slide="1"><input type="radio">';
  expect(delayControls(page)).toMatchInlineSnapshot(`
    "<meta content="<input>"><body><template data-late><select>
    <option>b</select></template><section data-slide="1"><template data-late><input type="radio"></template>"
  `);
});

test('what only looks like a field stays as it is', () => {
  const page = '<body><section data-slide="1"><live-cell data-source="const a = 1 <input > 2"><p>&lt;input></p><inputs></inputs></live-cell></section>';
  expect(delayControls(page)).toBe(page);
});

test('a page without slides stays as it is', () => {
  expect(delayControls('<body><form><input></form>')).toBe('<body><form><input></form>');
});
