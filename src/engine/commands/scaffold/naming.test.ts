import { expect, test } from 'vitest';
import { slugOf, titleOf } from './naming.ts';

test('a slug is lowercase letters, digits and hyphens, whatever the title', () => {
  expect(slugOf('Größe & Maß')).toBe('groesse-mass');
  expect(slugOf('  Éléments d’analyse, 2  ')).toBe('elements-d-analyse-2');
  // Letter and dots apart, as macOS has them in names of files.
  expect(slugOf('U\u0308bung')).toBe('uebung');
  expect(slugOf('Łódź')).toBe('odz');
  expect(slugOf('線形代数')).toBe('');
});

test('a title is made of a slug; what is a title already stays as it is', () => {
  expect(titleOf('fourier-series')).toBe('Fourier Series');
  expect(titleOf('übung_2')).toBe('Übung 2');
  expect(titleOf('The FFT')).toBe('The FFT');
});
