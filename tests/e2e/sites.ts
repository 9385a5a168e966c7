/**
 * The lectures that tests open. The engine is tested on the site in tests/fixtures/waves, whose subject is its own and
 * whose lectures are small; what is claimed of the course, on the course.
 */
import { inject } from 'vitest';

export interface LectureSite {
  /** The full address of the article. */
  lecture: string;
  /** The full address of the deck. */
  slides: string;
  /** How many slides it has. */
  count: number;
  /** The path of the article on its site: what readers leave is kept under it. */
  path: string;
  /** The first part of the names under which it is kept. */
  storage: string;
}

function siteOf(home: string, slug: string, count: number, storage: string): LectureSite {
  const path = `/lectures/${slug}/`;
  const lecture = new URL(path, home).href;
  return { lecture, slides: `${lecture}slides/`, count, path, storage };
}

/** A lecture with one of everything. */
export const waves = siteOf(inject('waves'), 'waves', 21, 'waves');
/** A title, and a slide with three cells. */
export const three = siteOf(inject('waves'), 'three', 2, 'waves');
/** A lecture of the site that holds what lecturers bring: `onDeck('opening').slides`. */
export const onDeck = (slug: string): Pick<LectureSite, 'lecture' | 'slides'> =>
  siteOf(inject('deck'), slug, 0, 'deck');
/** A title, and two slides with a number that runs, choices, checkboxes and texts. */
export const inputs = siteOf(inject('waves'), 'inputs', 3, 'waves');
/** Lectures of the course's subject about one thing each: `onCourse('images').slides`. */
export const onCourse = (slug: string): Pick<LectureSite, 'lecture' | 'slides' | 'storage'> =>
  siteOf(inject('course'), slug, 0, 'course');
/** The lecture of the course. */
export const miniMl = siteOf(inject('site'), 'mini-ml', 44, 'mini-ml');
