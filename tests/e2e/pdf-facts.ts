/** What a printed file tells about itself. */
import { getDocumentProxy } from 'unpdf';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Tree = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getStructTree']>>;

export interface Facts {
  pages: { text: string; links: string[]; figures: number }[];
  tagged: boolean;
  bookmarks: string[];
  /** Pictures made of pixels. */
  bitmaps: number;
}

/** Drawings with a name. What holds some has a name, too. */
function countFigures(tree: Tree | Tree['children'][number]): number {
  if (!('children' in tree)) return 0;
  const isDrawing = tree.role === 'Figure' && 'alt' in tree;
  const inside = tree.children.reduce((sum, child) => sum + countFigures(child), 0);
  return isDrawing && inside === 0 ? 1 : inside;
}

const titlesIn = (items: Awaited<ReturnType<Pdf['getOutline']>>): string[] =>
  items.flatMap(({ title, items: inner }) => [title, ...titlesIn(inner)]);

async function pageFacts(pdf: Pdf, number: number): Promise<Facts['pages'][number]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  const annotations = await page.getAnnotations() as { url?: string; dest?: unknown }[];
  return {
    text: items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' '),
    links: annotations.map(({ url, dest }) => url ?? (dest === undefined ? '' : 'inside')),
    figures: countFigures(await page.getStructTree()),
  };
}

export async function factsOf(file: Uint8Array): Promise<Facts> {
  const bitmaps = Buffer.from(file).toString('latin1').split('/Subtype /Image').length - 1;
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const { Marked = false } = await pdf.getMarkInfo() as { Marked?: boolean } ?? {};
  return {
    pages: await Promise.all(numbers.map((number) => pageFacts(pdf, number))),
    tagged: Marked,
    bookmarks: titlesIn(await pdf.getOutline() ?? []),
    bitmaps,
  };
}
