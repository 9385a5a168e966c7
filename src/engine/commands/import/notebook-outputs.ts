/** What the cells of a notebook printed and drew when it was saved. */
import { stripVTControlCharacters } from 'node:util';
import { fenced, isWide, wideApart } from './code-blocks.ts';
import { isRecord, textIn } from './front-matter.ts';
import { pictureTag } from './html.ts';
import { joined } from './notebook-text.ts';
import type { MdxPlace } from './place.ts';
import { toMdx } from './to-mdx.ts';

type Output = Record<string, unknown>;

/** Kinds of pictures, the best first. */
const PICTURES = ['image/svg+xml', 'image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;

export function outputsToMdx(outputs: readonly Output[], place: MdxPlace): string {
  return inOne(outputs).map((output) => outputToMdx(output, place)).filter((mdx) => mdx !== '').join('\n\n');
}

/** What is printed to one stream bit by bit is one text. */
function inOne(outputs: readonly Output[]): Output[] {
  return outputs.reduce<Output[]>((before, output) => {
    const last = before.at(-1);
    const isStream = output['output_type'] === 'stream' && last?.['output_type'] === 'stream';
    if (!isStream || last['name'] !== output['name']) return [...before, output];
    return [...before.slice(0, -1), { ...last, text: joined(last['text']) + joined(output['text']) }];
  }, []);
}

function outputToMdx(output: Output, place: MdxPlace): string {
  switch (output['output_type']) {
    case 'stream':
      return printed(joined(output['text']), place);
    case 'error':
      return printed(`${textIn(output['ename'])}: ${textIn(output['evalue'])}`, place);
    case 'display_data':
    case 'execute_result':
      return shown(isRecord(output['data']) ? output['data'] : {}, place);
    default:
      return '';
  }
}

function printed(text: string, place: MdxPlace): string {
  // A bar of progress writes over its own line.
  const lines = stripVTControlCharacters(text).replace(/\n+$/, '').split('\n');
  const value = lines.map((line) => line.replace(/^.*\r(?=.)/, '').replaceAll('\r', '')).join('\n');
  if (value.trim() === '') return '';
  const fence = fenced(value, 'text');
  return isWide(value) ? wideApart(fence, value, place) : fence;
}

function shown(data: Output, place: MdxPlace): string {
  const picture = PICTURES.find((type) => type in data);
  if (picture !== undefined) return drawn(picture, joined(data[picture]), joined(data['text/plain']), place);
  if ('text/markdown' in data) return toMdx(joined(data['text/markdown']), place);
  if ('text/latex' in data) return formula(joined(data['text/latex']));
  if ('text/plain' in data) return printed(joined(data['text/plain']), place);
  const [kind] = Object.keys(data);
  if (kind !== undefined) place.trip.leave(place.line, `An output of the kind ${kind} was left out.`);
  return '';
}

function drawn(type: (typeof PICTURES)[number], content: string, plain: string, { trip, line }: MdxPlace): string {
  const isText = type === 'image/svg+xml';
  const bytes = isText ? Buffer.from(content) : Buffer.from(content, 'base64');
  const name = trip.keep(`output.${isText ? 'svg' : type.slice('image/'.length).replace('jpeg', 'jpg')}`, bytes);
  const alt = plain === '' || plain.startsWith('<') ? 'What the code draws' : plain.split('\n')[0]!.slice(0, 100);
  trip.leave(line, `${name} has no description, so it is called "${alt}". Describe it for readers who cannot see it.`);
  return pictureTag(name, alt, []);
}

function formula(latex: string): string {
  const inside = latex.trim().replace(/^\$+|\$+$/g, '').replace(/^\\displaystyle\s*/, '').trim();
  return `$$\n${inside}\n$$`;
}
