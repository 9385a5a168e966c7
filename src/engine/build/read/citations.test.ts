import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { readBibtex } from './bibtex.ts';
import { citationProblems, citationsIn, keysCited, withoutCitations } from './citations.ts';
import { LectureError } from './problem.ts';
import { listedOf, withReferences } from './reference-list.ts';
import { referencePages } from './reference-pages.ts';
import { noBibliography, type Bibliography } from './references.ts';
import { readDeck } from './slides.ts';
import { textOf, walk, type Block, type Root } from './tree.ts';

const bib = String.raw`@string{phil = "Philosophical Transactions"}
@book{newton1687, author = {Newton, Isaac}, title = {Philosophi{\ae}}, publisher = {Royal Society}, address = {London}, year = 1687}
@article{laplace, author = {de Laplace, Pierre-Simon}, title = {Recherches}, journal = phil, volume = 4, number = 2, pages = {1--9}, year = 1776}
@inproceedings{three, author = {{\O}rsted, H. C. and {\v C}apek, Karel and G{\"o}del, Kurt}, title = {How {$H_2O$} moves?}, booktitle = {The Sea}, date = {2020-05-01}, doi = {10.1/a_b}}
@misc{others, author = {M{\"u}ller, J. and others}, title = {Das \emph{Wort}}, year = 1999}
@article{same1, author = {William Thomson and Ada Example}, title = {Beta}, year = 1881}
@article{same2, author = {William Thomson and Ada Example}, title = {Alpha}, year = 1881}
@collection{edited, editor = {Ada Example}, title = {Waves}, year = {in press}}
@misc{bare, title = {Notes on a Harbour}}
@misc{nothing}
@book{never, title = {Never cited}, author = {{Institute of the Sea}}, url = {https://example.org/~a_b}}
`;

async function bibliographyOf(text: string, also: Bibliography['also'] = []): Promise<Bibliography> {
  const { references, faults } = await readBibtex(text, 'content/lectures/tides/references.bib');
  return { ...noBibliography, also, files: ['references.bib'], faults, references: new Map(references.map((one) => [one.key, one])) };
}

const rootOf = (text: string): Root => mdxToMdast(text, { features: {} }) as Root;

function made(text: string, bibliography: Bibliography): { blocks: readonly Block[]; slides: readonly string[] } {
  const root = rootOf(text);
  const listed = listedOf(bibliography, keysCited(root, bibliography));
  const { slides, ...pages } = referencePages(root, readDeck(root), listed);
  const { root: { children }, last } = withReferences(root, { listed, ...pages, article: '/a/' });
  return { blocks: [...children, ...last], slides: slides.map(({ number, id }) => `${number} ${id}`) };
}

/** The text as it is read, and below it the list. */
async function read(text: string, also: Bibliography['also'] = []): Promise<string> {
  const lines: string[] = [];
  for (const each of made(text, await bibliographyOf(bib, also)).blocks) walk(each, (node) => node.type === 'paragraph' && lines.push(textOf(node)));
  return lines.join('\n');
}

test('citations are read in the ways of pandoc, and become author and year', async () => {
  expect(await read('Waves [@newton1687], tides [see @laplace, pp. 3-5; @three].')).toMatchInlineSnapshot(`
    "Waves (Newton 1687), tides (see de Laplace 1776, pp. 3-5; Ørsted et al. 2020).
    de Laplace, Pierre-Simon. 1776. “Recherches.” Philosophical Transactions 4 (2): 1–9. ↑
    Newton, Isaac. 1687. Philosophiæ. London: Royal Society. ↑
    Ørsted, H. C., Karel Čapek, and Kurt Gödel. 2020. “How H₂O moves?” In The Sea. https://doi.org/10.1/a_b ↑"
  `);
  expect(await read('As @laplace [ch. 2] says, and @others; in the year [-@others, p. 1].')).toMatchInlineSnapshot(`
    "As de Laplace (1776, ch. 2) says, and Müller et al. (1999); in the year (1999, p. 1).
    de Laplace, Pierre-Simon. 1776. “Recherches.” Philosophical Transactions 4 (2): 1–9. ↑
    Müller, J. et al. 1999. Das Wort. ↑ ↑"
  `);
});

test('an entry without author or year, two alike, and one with an editor are told apart', async () => {
  expect(await read('[@bare; @nothing; @edited], @same1, @same2.')).toMatchInlineSnapshot(`
    "(Notes on a Harbour n.d.; nothing n.d.; Example in press), Thomson and Example (1881b), Thomson and Example (1881a).
    Example, Ada, ed. in press. Waves. ↑
    Notes on a Harbour. n.d. ↑
    nothing. n.d. ↑
    Thomson, William, and Ada Example. 1881a. “Alpha.” ↑
    Thomson, William, and Ada Example. 1881b. “Beta.” ↑"
  `);
  expect(await read('Nothing.', ['never'])).toBe('Nothing.\nInstitute of the Sea. n.d. Never cited. https://example.org/~a_b');
});

test('the list stands where its author puts it, and its links lead there and back', async () => {
  const bibliography = await bibliographyOf(bib);
  const linksOf = (text: string): string[] =>
    [...JSON.stringify(made(text, bibliography).blocks)
      .matchAll(/"name":"href","value":"([^"]*)"/g)].map(([, href]) => href!);
  expect(linksOf('See @newton1687.')).toEqual(['/a/#ref-newton1687', '#cite-newton1687-1']);
  expect(linksOf('See @newton1687.\n\n---\n\n## References')).toEqual(['#ref-newton1687', '#cite-newton1687-1']);
  expect(linksOf('<References />\n\nSee @newton1687.')).toEqual(['#cite-newton1687-1', '#ref-newton1687']);
  expect(linksOf('<Notes>\n\nSee @newton1687.\n\n</Notes>')).toEqual(['/a/#ref-newton1687']);
});

test('a list that is longer than a slide goes on with the next', async () => {
  const title = 'Waves '.repeat(20);
  const entries = Array.from({ length: 25 }, (_, at) => `@book{b${at}, title = {${title}}, author = {A B}, year = 2000}`);
  const bibliography = await bibliographyOf(entries.join('\n'), 'all');
  const { blocks, slides } = made('# One\n\n---\n\n## References\n\n---\n\n## Thanks', bibliography);
  expect(slides).toEqual(['1 one', '2 references', '3 references-2', '4 references-3', '5 references-4', '6 references-5', '7 thanks']);
  expect(blocks.filter(({ type }) => type === 'thematicBreak')).toHaveLength(6);
  expect(made('# One\n\n---\n\n## Read\n\nMuch.\n\n<References />', bibliography).slides).toEqual(['1 one', '2 read']);
});

test('addresses, code and names behind an @ cite nothing', () => {
  const keys = (text: string): string[] =>
    citationsIn(text, () => true).flatMap(({ cited }) => cited.map(({ key }) => key));
  expect(keys('ada@example.org, https://a.b/@ada, [@a](b), \\[x\\]')).toEqual([]);
  expect(keys('@doe:1999, (@doe_2.), @DBLP:conf/nips/VaswaniSPUJGKP17!')).toEqual(['doe:1999', 'doe_2', 'DBLP:conf/nips/VaswaniSPUJGKP17']);
  expect(withoutCitations('Old tides [@newton1687; @laplace]')).toBe('Old tides');
});

/** What the build says of a lecture and its entries. */
async function wrongIn(text: string, entries?: string, given: Partial<Bibliography> = {}): Promise<string> {
  const bibliography = { ...(entries === undefined ? noBibliography : await bibliographyOf(entries)), ...given };
  const problems = citationProblems(rootOf(text), bibliography);
  return problems.length === 0 ? '' : new LectureError('index.mdx', text, problems).message;
}

test('a citation of nothing is named with what was probably meant', async () => {
  expect(await wrongIn('A [see @newtn1687, p. 3] and @ada.', bib)).toMatchInlineSnapshot(`
    "index.mdx:1:8 \`references.bib\` has no entry \`newtn1687\`.
      1 | A [see @newtn1687, p. 3] and @ada.
        |        ^
      Fix: Did you mean \`@newton1687\`?

    index.mdx:1:30 \`references.bib\` has no entry \`ada\`.
      1 | A [see @newtn1687, p. 3] and @ada.
        |                              ^
      Fix: Add the entry, or correct the key. If it is not a citation, write it between backticks."
  `);
  expect(await wrongIn('Mail @ada, or see [@newton].')).toMatchInlineSnapshot(`
    "index.mdx:1:20 This cites \`newton\`, but the lecture has no list of references.
      1 | Mail @ada, or see [@newton].
        |                    ^
      Fix: Put its BibTeX entry into \`references.bib\` next to the lecture, or name a file at the top: \`bibliography: refs.bib\`."
  `);
  expect(await wrongIn('See [@newton].', undefined, { others: ['refs.bib'] })).toContain('Fix: Write `bibliography: refs.bib` at the top of the lecture.');
});

test('what is wrong with an entry is said in its own file, once a lecture cites it', async () => {
  const entries = String.raw`@book{a, title = {A}, year = 2000}
@book{a, title = {B}, year = 2001}
@article{b, title = {A \foo{b}}, journal = acm}
@book{c, title = {C} author = {D}}
@book{d, title = {D, author = {E}}
`;
  expect(await wrongIn('Nothing.', entries)).toBe('');
  expect(await wrongIn('[@a; @b; @c; @d]', entries)).toMatchInlineSnapshot(`
    "content/lectures/tides/references.bib:2:1 There is already an entry \`a\` on line 1.
      2 | @book{a, title = {B}, year = 2001}
        | ^
      Fix: Give one of them another key, or remove it.

    content/lectures/tides/references.bib:3:24 The TeX command \`\\foo\` in the entry \`b\` is not supported here.
      3 | @article{b, title = {A \\foo{b}}, journal = acm}
        |                        ^
      Fix: Write the character or words that it stands for.

    content/lectures/tides/references.bib:3:44 \`acm\` in the entry \`b\` is not defined.
      3 | @article{b, title = {A \\foo{b}}, journal = acm}
        |                                            ^
      Fix: Write it between braces: \`{acm}\`.

    content/lectures/tides/references.bib:4:1 The entry \`c\` cannot be read.
      4 | @book{c, title = {C} author = {D}}
        | ^
      Fix: Look at its commas, braces and equals signs: \`@book{key, title = {…}, year = {2001}}\`.

    content/lectures/tides/references.bib:5:1 The entry \`d\` cannot be read.
      5 | @book{d, title = {D, author = {E}}
        | ^
      Fix: Look at its commas, braces and equals signs: \`@book{key, title = {…}, year = {2001}}\`."
  `);
});
