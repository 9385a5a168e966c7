import { expect, test } from 'vitest';
import { allowStyles } from './inline-styles.ts';

test('the policy of a page names each of its styles by its hash, once', () => {
  const page = `<meta content="style-src 'self'; img-src 'self'"><style>a{}</style><style>b{}</style><style>a{}</style>`;
  expect(allowStyles(page)).toMatchInlineSnapshot(`"<meta content="style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=' 'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='; img-src 'self'"><style>a{}</style><style>b{}</style><style>a{}</style>"`);
});

test('a page without styles of its own keeps its policy', () => {
  expect(allowStyles(`<meta content="style-src 'self'">`)).toBe(`<meta content="style-src 'self'">`);
});
