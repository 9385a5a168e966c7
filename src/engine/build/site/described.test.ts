import { expect, test } from 'vitest';
import { lectureSchema } from '../read/schema.ts';
import type { Site } from '../settings.ts';
import { asData, courseDescribed, lectureDescribed } from './described.ts';

const site: Site = {
  title: 'Coast', description: 'All of it', home: '', authors: [{ name: 'Ada Example', affiliation: 'Coast College' }],
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }, parts: [], contents: true,
  footer: '', language: 'en', direction: 'ltr', colours: {}, search: true, storage: 'coast',
};
const addressOf = (path: string): string => `https://a.example/${path}`;
const nowhere = (): undefined => undefined;

test('a lecture is a learning resource of its course', () => {
  const data = lectureSchema.parse({
    title: 'Tides', description: 'Why', date: '2026-10-01', duration: 90, tags: ['moon'], lang: 'de', authors: 'Bo Example',
  });
  expect(lectureDescribed('lectures/tides/', data, site, addressOf)).toEqual({
    '@context': 'https://schema.org', '@type': 'LearningResource', 'name': 'Tides', 'description': 'Why',
    'url': 'https://a.example/lectures/tides/', 'inLanguage': 'de', 'learningResourceType': 'Lecture',
    'author': [{ '@type': 'Person', 'name': 'Bo Example' }], 'datePublished': '2026-10-01', 'timeRequired': 'PT90M',
    'keywords': ['moon'], 'license': 'https://creativecommons.org/licenses/by/4.0/',
    'isPartOf': { '@type': 'Course', 'name': 'Coast', 'description': 'All of it', 'url': 'https://a.example/' },
  });
});

test('who teaches the course teaches its lectures, and without a host there are no addresses', () => {
  const data = lectureSchema.parse({ title: 'Tides', description: 'Why' });
  const described = lectureDescribed('lectures/tides/', data, site, nowhere);
  expect(described).toMatchObject({ author: [{ name: 'Ada Example', affiliation: { name: 'Coast College' } }] });
  expect(JSON.stringify(described)).not.toContain('"url"');
});

test('a course lists its lectures, and no text of it ends the script', () => {
  const course = courseDescribed([{ path: 'lectures/tides/', title: 'Tides </script>' }], site, addressOf);
  expect(course).toMatchObject({ hasPart: [{ name: 'Tides </script>', url: 'https://a.example/lectures/tides/' }] });
  expect(asData(course)).not.toContain('</script>');
  expect(JSON.parse(asData(course))).toEqual(course);
});
