import { expect, test } from 'vitest';
import { directionOf, LANGUAGE } from './language.ts';

test('a language says from which side it is read, unless its script does', () => {
  expect(['ar', 'he', 'fa-IR', 'az-Arab', 'ur', 'yi'].map(directionOf)).toEqual(Array.from({ length: 6 }, () => 'rtl'));
  expect(['en', 'ar-Latn', 'zh-Hans', 'de-CH', 'pa'].map(directionOf)).toEqual(Array.from({ length: 5 }, () => 'ltr'));
});

test('a language is written as HTML has it', () => {
  expect(['en', 'pt-BR', 'zh-Hant-TW'].every((tag) => LANGUAGE.test(tag))).toBe(true);
  expect(['English', 'e', 'en_US', ''].some((tag) => LANGUAGE.test(tag))).toBe(false);
});
