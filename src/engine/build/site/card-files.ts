/** The pictures that links to the pages of a site show where they are shared: one a lecture, and one of the course. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../settings.ts';
import { drawCard, type CardSpec } from './card.ts';
import { cardFigure } from './card-figure.ts';
import { cardFonts, type CardFonts } from './card-fonts.ts';
import { plainStyles } from './card-styles.ts';
import { hashOf, openCache } from '../cache/cache.ts';
import { describedIn } from './shared-pages.ts';

/** Beside the page that it is a picture of. */
const FILE = 'card.png';

/** A picture that would be the same is not drawn again. */
export async function writeCards(built: string, settings: Settings): Promise<void> {
  const kept = openCache(settings.root, 'cards');
  const fonts = await cardFonts(settings);
  const read = (page: string): string => readFileSync(path.join(built, page), 'utf8');
  const lectures = globSync('lectures/*/index.html', { cwd: built }).sort();
  for (const page of ['index.html', ...lectures]) {
    const spec = specOf(read(page), settings, fonts);
    // The course has the figure of its first lecture where its own page has none.
    const drawn = page === 'index.html' && !spec.figure ? { ...spec, ...figureIn(lectures.map(read), fonts) } : spec;
    const card = drawCard(drawn, fonts);
    writeFileSync(path.join(built, path.dirname(page), FILE), await kept.keep(`${hashOf(card)}.png`, () => pngOf(card)));
  }
}

function specOf(html: string, { site }: Settings, fonts: CardFonts): CardSpec {
  const described = describedIn(html);
  const { valueOf } = plainStyles(html, {});
  const isCourse = described?.['@type'] === 'Course';
  return {
    title: described?.name ?? site.title,
    course: isCourse ? '' : site.title,
    by: (described?.author ?? site.authors).map(({ name }) => name).join(', '),
    colours: { paper: valueOf('--paper'), ink: valueOf('--ink'), accent: valueOf('--accent') },
    direction: /^<html[^>]*\bdir="rtl"/m.test(html) ? 'rtl' : 'ltr',
    ...figureIn([html], fonts),
  };
}

/** The first figure of these pages, with the rules of the page that it stands in. */
function figureIn(pages: readonly string[], { text, mono }: CardFonts): Pick<CardSpec, 'figure' | 'styles'> {
  const html = pages.find((page) => cardFigure(page) !== undefined) ?? '';
  const styles = plainStyles(html, { '--text-face': text, '--mono-face': mono });
  return { figure: cardFigure(html), styles: styles.figures };
}

async function pngOf(card: string): Promise<Buffer> {
  // Loaded when there is something to draw: it reads the typefaces of its process once.
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(card)).png({ palette: true, quality: 90, compressionLevel: 9 }).toBuffer();
}
