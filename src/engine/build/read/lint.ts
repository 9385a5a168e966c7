/** What Markdown and MDX accept in silence although the author meant something else. */
import { nearest } from '../../cell/nearest.ts';
import { attributeFault } from './attributes.ts';
import { foreignBraces } from './foreign-braces.ts';
import { kindOf } from './media.ts';
import type { TermSymbols, Vocabulary } from './names.ts';
import type { Problem } from './problem.ts';
import { LAYOUTS, type NamedLayout } from './slide-options.ts';
import {
  attributeOf,
  isElement,
  startOf,
  textOf,
  walk,
  type Element,
  type Node,
  type NodeOf,
  type Root,
} from './tree.ts';

export function lint(
  root: Root, source: string, { components, symbols }: Pick<Vocabulary, 'components' | 'symbols'>,
): Problem[] {
  const lines = source.split('\n');
  const known = { lines, components, symbols, imported: importedNames(root) };
  const problems: Problem[] = [];
  walk(root, (node, above) => {
    const found = faultOf(node, above, known);
    if (found) problems.push({ ...startOf(node), ...found });
  });
  return problems;
}

type Fault = Pick<Problem, 'message' | 'hint'>;

/** The components and concepts that a lecture may use, and the components that it imports itself. */
interface Known {
  components: readonly string[];
  symbols: TermSymbols;
  imported: ReadonlySet<string>;
  /** Of the lecture. */
  lines: readonly string[];
}

function faultOf(node: Node, above: readonly Node[], known: Known): Fault | undefined {
  switch (node.type) {
    case 'heading':
      return node.children.length === 0 ? empty(node, above.at(-1)) : underlined(node);
    case 'thematicBreak':
      return above.length > 1 ? nestedBreak(above) : undefined;
    case 'image':
    case 'imageReference':
      return node.alt?.trim() || isPlayed(node) ? undefined : noAlt;
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return expression(node, known.lines);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return element(node, known);
    default:
      return undefined;
  }
}

/** That of a slide is named as the slide's. */
function empty(heading: NodeOf<'heading'>, around: Node | undefined): Fault | undefined {
  const siblings: readonly Node[] = around && 'children' in around ? around.children : [];
  if (siblings[siblings.indexOf(heading) - 1]?.type === 'thematicBreak') return undefined;
  return { message: 'This heading is empty.', hint: 'Write its words after the signs, or remove them.' };
}

/** `text` directly above `---` is a heading in Markdown, and the slide that should begin there is lost. */
function underlined(heading: NodeOf<'heading'>): Fault | undefined {
  const { start, end } = heading.position ?? {};
  if (!start || !end || start.line === end.line) return undefined;
  const text = textOf(heading);
  const layout = /^layout:\s*([\w-]+)/m.exec(text)?.[1];
  if (layout) {
    const hint = `Write \`## Title {layout=${layoutLike(layout)}}\`, below one \`---\`.`;
    return { message: 'Slides cannot have front matter of their own here.', hint };
  }
  if (heading.depth === 1) {
    return { message: `“${text}” becomes a title because of the line below it.`, hint: `Write \`# ${text}\`.` };
  }
  return {
    message: `The line below “${text}” turns it into a heading, so no slide begins there.`,
    hint: 'Leave a blank line above `---` to begin a slide, or write a heading with `##`.',
  };
}

/** The layout of ours that does what one of another tool does. */
function layoutLike(name: string): NamedLayout {
  if (/^(?:two-col|image-(?:left|right))/.test(name)) return 'two-columns';
  if (/^(?:fact|statement|end)/.test(name)) return 'center';
  if (/^(?:intro|section|title)/.test(name)) return 'cover';
  return LAYOUTS.find((each) => each === name) ?? nearest(name, LAYOUTS) as NamedLayout | undefined ?? 'center';
}

function nestedBreak(above: readonly Node[]): Fault {
  const holder = above.find(isElement);
  const where = holder?.name ? `<${holder.name}>` : 'a list or quotation';
  return {
    message: `This \`---\` is inside ${where}, so no slide begins here.`,
    hint: holder?.name ? `Close </${holder.name}> above it.` : 'Begin the line at the margin, with a blank line above.',
  };
}

const noAlt: Fault = {
  message: 'This image has no description for readers who cannot see it.',
  hint: 'Say what it shows: `![a digit eight](eight.png)`.',
};

/** A film, a sound or a paper is called as its file is. */
const isPlayed = (node: NodeOf<'image' | 'imageReference'>): boolean =>
  node.type === 'image' && (kindOf(node.url) ?? 'picture') !== 'picture';

const isComment = (code: string): boolean => /^\s*(\/\*[\s\S]*\*\/\s*)*$/.test(code);

type Expression = NodeOf<'mdxTextExpression' | 'mdxFlowExpression'>;

function expression(node: Expression, lines: readonly string[]): Fault | undefined {
  const { value: code } = node;
  if (isComment(code)) return undefined;
  const { line, column } = startOf(node);
  // What begins above is named there.
  if (/\\end$/.test((lines[line - 1] ?? '').slice(0, column - 1))) return undefined;
  return foreignBraces((lines[line - 1] ?? '').slice(0, column - 1), code) ?? {
    message: `\`{${code}}\` is read as JavaScript, not as text.`,
    hint: 'Write braces as `\\{`, code between backticks, and a formula between `$` signs.',
  };
}

function element(node: Element, known: Known): Fault | undefined {
  const { name } = node;
  if (name === null) return undefined;
  if (name === 'script' || name === 'style') return blocked(`<${name}>`);
  if (name === 'img' && !attributeOf(node, 'alt')?.trim()) return noAlt;
  const inline = inlineAttribute(node);
  if (inline) return blocked(`\`${inline}=\``);
  if (name === 'Term' && attributeOf(node, 'k') !== undefined) return term(node, known.symbols);
  return attributeFault(node) ?? (name === 'Term' ? term(node, known.symbols) : unknownElement(name, known));
}

function unknownElement(name: string, { components, imported }: Known): Fault | undefined {
  if (/^v-/.test(name)) {
    return { message: `<${name}> means nothing here.`, hint: 'Write what comes later between `<Step>` and `</Step>`.' };
  }
  return /^[A-Z]/.test(name) && !imported.has(name) ? unknownComponent(name, components) : undefined;
}

const inlineAttribute = (node: Element): string | undefined =>
  node.attributes
    .map((each) => (each.type === 'mdxJsxAttribute' ? each.name : ''))
    .find((name) => /^(style|on[A-Za-z]+)$/.test(name));

const blocked = (what: string): Fault => ({
  message: `${what} in a lecture is blocked by the page's security policy.`,
  hint: 'Use a class, and put the rule into a file in `src/styles/`.',
});

function term(node: Element, symbols: TermSymbols): Fault | undefined {
  const key = attributeOf(node, 'k') ?? '';
  if (Object.hasOwn(symbols, key)) return undefined;
  const keys = Object.keys(symbols);
  const [first] = keys;
  if (first === undefined) return noTerms;
  const near = nearest(key, keys) ?? first;
  return { message: `<Term> needs one of the concepts: ${keys.join(', ')}.`, hint: `Write, say, \`<Term k="${near}">…</Term>\`.` };
}

const noTerms: Fault = {
  message: '<Term> needs a concept, but no subject of this site has any.',
  hint: 'Give a subject `terms`, or write only the word.',
};

function unknownComponent(name: string, components: readonly string[]): Fault | undefined {
  if (components.includes(name)) return undefined;
  const near = nearest(name, components);
  return {
    message: `There is no component <${name}>.`,
    hint: near ? `Did you mean <${near}>?` : `Use one of ${components.map((known) => `<${known}>`).join(', ')}.`,
  };
}

function importedNames(root: Root): Set<string> {
  const names = new Set<string>();
  for (const node of root.children) {
    if (node.type !== 'mdxjsEsm') continue;
    for (const [, clause = ''] of node.value.matchAll(/import\s+([^'"]+?)\s+from/g)) {
      for (const [name] of clause.matchAll(/[A-Z]\w*/g)) names.add(name);
    }
  }
  return names;
}
