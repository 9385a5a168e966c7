/**
 * All lectures of a course on one page of the browser, to be printed: the page of the first article becomes that of
 * all. What is here runs in that page, one after the other, and keeps what it has read in the window.
 */

export interface CourseSpec {
  /** The addresses of the articles. */
  articles: readonly string[];
  /** The address of the site, and where it is published; without that, links to its other pages are left out. */
  site: string;
  published: string;
}

/** A line of the contents: the ids of the element that it leads to, and of the one that tells its page. */
export interface CourseEntry {
  id: string;
  number: string;
}

interface CourseWindow extends Window {
  course: CourseSpec & {
    home: Document;
    documents: readonly Document[];
    /** The new ids of each article: two lectures may have the same. */
    ids: readonly ReadonlyMap<string, string>[];
  };
}

export async function readArticles(spec: CourseSpec): Promise<void> {
  const parser = new DOMParser();
  const load = async (url: string): Promise<Document> =>
    parser.parseFromString(await (await fetch(url)).text(), 'text/html');
  const [home, ...documents] = await Promise.all([spec.site, ...spec.articles].map(load));
  for (const one of documents) one.querySelector('main .deck-title')?.remove();
  const ids = documents.map((one, lecture) => new Map(
    [...one.querySelectorAll('main [id]')].map(({ id }, at) => [id, `l${lecture + 1}-${at + 1}`]),
  ));
  Object.assign(window, { course: { ...spec, home, documents, ids } });
}

/** Gives every element its new id, wherever it is named, and every file its full address. */
export function renewIds(): void {
  const { articles, documents, ids } = (window as unknown as CourseWindow).course;
  documents.forEach((one, lecture) => {
    const renewed = (id: string): string => ids[lecture]!.get(id) ?? id;
    for (const element of one.querySelectorAll('main *')) {
      for (const { name, value } of [...element.attributes]) {
        if (name === 'src' || name === 'poster') {
          element.setAttribute(name, new URL(value, articles[lecture]).href);
        } else if (/^(?:id|for|headers|aria-(?:labelledby|describedby|controls|owns))$/.test(name)) {
          element.setAttribute(name, value.split(/\s+/).map(renewed).join(' '));
        } else if (value.includes('url(#')) {
          element.setAttribute(name, value.replace(/url\(#([^)]*)\)/g, (_, id: string) => `url(#${renewed(id)})`));
        }
      }
    }
  });
}

/** A link to a lecture leads inside the file, one to another page of the site to where it is published. */
export function renewLinks(): void {
  const { articles, documents, ids, site, published } = (window as unknown as CourseWindow).course;
  const paths = articles.map((address) => new URL(address).pathname);
  const leadTo = (link: Element, url: URL): void => {
    const goal = paths.findIndex((path) => url.pathname === path || url.pathname === `${path}slides/`);
    const id = decodeURIComponent(url.hash.slice(1)).replace(/\.\d+$/, '');
    if (goal >= 0) link.setAttribute('href', `#${ids[goal]!.get(id) ?? `lecture-${goal + 1}`}`);
    else if (!url.href.startsWith(site)) link.setAttribute('href', url.href);
    else if (published === '') link.removeAttribute('href');
    else link.setAttribute('href', published + url.href.slice(site.length));
  };
  documents.forEach((one, lecture) => {
    for (const link of one.querySelectorAll('main [href]')) {
      leadTo(link, new URL(link.getAttribute('href')!, articles[lecture]));
    }
  });
}

/** The articles one below the other, with the styles of each, and `css` for what is around them. */
export async function joinArticles(css: string): Promise<void> {
  const { documents } = (window as unknown as CourseWindow).course;
  const known = new Set([...document.querySelectorAll('style')].map((style) => style.textContent));
  const styles = documents.flatMap((one) => [...one.querySelectorAll('head style')].map((style) => style.textContent));
  for (const text of [...new Set([...styles, css])].filter((each) => !known.has(each))) {
    const style = document.createElement('style');
    style.textContent = text;
    document.head.append(style);
  }
  const all = documents.map((one, lecture) => {
    const article = document.createElement('article');
    article.className = 'course-lecture';
    article.id = `lecture-${lecture + 1}`;
    article.lang = one.documentElement.lang;
    article.dir = one.documentElement.dir;
    article.append(...one.querySelector('main')!.childNodes);
    return article;
  });
  document.querySelector('main')!.replaceChildren(...all);
  await Promise.allSettled([...document.images].map((image) => image.decode()));
}

/** The contents before the articles: each, and its parts. */
export function writeContents(): CourseEntry[] {
  const main = document.querySelector('main')!;
  const places = [...main.querySelectorAll<HTMLElement>('.course-lecture, .course-lecture [data-kind="part"]')];
  const list = document.createElement('ol');
  const entries = places.map((place, at) => {
    const link = document.createElement('a');
    const page = document.createElement('span');
    const item = document.createElement('li');
    link.href = `#${place.id}`;
    page.id = `number-${at + 1}`;
    page.textContent = '000';
    link.append(place.querySelector('h1, h2, h3, h4')?.textContent ?? '', page);
    item.className = place.localName === 'article' ? 'lecture' : 'part';
    item.append(link);
    list.append(item);
    return { id: place.id, number: page.id };
  });
  const contents = document.createElement('nav');
  const title = document.createElement('h1');
  contents.className = 'course-contents';
  title.textContent = document.querySelector('aside.guide nav')?.getAttribute('aria-label') ?? '';
  contents.append(title, list);
  main.prepend(contents);
  return entries;
}

/** What the course is called, what it claims and who teaches it, as its home page says. */
export function writeCover(): void {
  const { home } = (window as unknown as CourseWindow).course;
  const data = home.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}';
  const course = JSON.parse(data) as { name?: string; description?: string; author?: { name: string }[] };
  const cover = document.createElement('section');
  const title = document.createElement('h1');
  const people = (course.author ?? []).map(({ name }) => name).join(', ');
  title.textContent = course.name ?? home.title;
  cover.className = 'course-cover';
  cover.append(title, ...[course.description ?? '', people].map((text) => {
    const line = document.createElement('p');
    line.textContent = text;
    return line;
  }));
  document.querySelector('main')!.prepend(cover);
  document.title = title.textContent;
  document.documentElement.lang = home.documentElement.lang;
  document.documentElement.dir = home.documentElement.dir;
}

/** Writes the pages into the contents. */
export function writeNumbers(numbers: Readonly<Record<string, number>>): void {
  for (const [id, page] of Object.entries(numbers)) document.getElementById(id)!.textContent = String(page);
}
