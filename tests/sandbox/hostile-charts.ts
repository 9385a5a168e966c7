/** Charts as hostile code would send them, past all that Plot and d3 would make. */
export interface HostileChart {
  tries: string;
  text: string;
  /** It is drawn without what is hostile in it; all others are refused. */
  isDrawn?: true;
}

/** @param address `http://host:port` of a server that nobody should reach. */
export function hostileCharts(address: string): readonly HostileChart[] {
  return [...values(address), ...elements(address), ...shapes(address), ...drawn];
}

const styled = [
  'fill', 'stroke', 'filter', 'mask', 'clip-path', 'cursor', 'marker-mid',
  'style:background', 'style:fill', 'style:filter',
];

function values(address: string): HostileChart[] {
  const all = [
    `url(${address}/a)`, `url("${address}/a")`, `u\\72l(${address}/a)`, `image-set("${address}/a" 1x)`,
    `src("${address}/a")`, `red;background:url(${address}/a)`, `red}*{background:url(${address}/a)}`,
    `var(--a,url(${address}/a))`, `cross-fade(url(${address}/a),red)`, `/**/url(${address}/a)`, `URL(${address}/a)`,
    `url(#a)url(${address}/a)`,
  ];
  return styled.flatMap((name) => all.map((value) =>
    ({ tries: `${name}: ${value}`, text: holding('rect', { width: '9', height: '9', [name]: value }) })));
}

const unknown = [
  'script', 'style', 'foreignObject', 'use', 'animate', 'set', 'feImage', 'metadata', 'html:iframe', 'html:img',
  'html:link', 'html:base', 'html:form', 'html:video', 'html:object', 'html:template',
];

const elements = (address: string): HostileChart[] => unknown.map((name) =>
  ({ tries: `<${name}>`, text: holding(name, { src: `${address}/a`, href: `${address}/a` }, 'alert(1)') }));

function shapes(address: string): HostileChart[] {
  const many = Array.from({ length: 200_000 }, () => [1, []]);
  return [
    { tries: 'an image from elsewhere', text: holding('image', { href: `${address}/a.png` }) },
    { tries: 'an image with a script', text: holding('image', { 'xlink:href': 'data:image/svg+xml;base64,PHN2Zy8+' }) },
    { tries: 'a pattern from elsewhere', text: holding('pattern', { href: `${address}/a#b` }) },
    { tries: 'a pattern in a pattern', text: bomb() },
    { tries: 'depth', text: JSON.stringify({ kinds: ['svg', 'g'], root: [0, [], [deep(1_000)]] }) },
    { tries: 'a blur as wide as the world', text: holding('feGaussianBlur', { stdDeviation: '99999' }) },
    { tries: 'many parts', text: JSON.stringify({ kinds: ['svg', 'g'], root: [0, [], many] }) },
    { tries: 'no tree', text: '{"kinds":["svg"],"root":{"length":1}}' },
    { tries: 'a kind by the name of a method', text: '{"kinds":["svg"],"root":["at",[]]}' },
  ];
}

const over = { 'style:position': 'fixed', 'style:z-index': '9', 'style:inset': '0' };

const handlers = { onclick: 'alert(1)', onload: 'alert(1)', tabindex: '0' };

const drawn: readonly HostileChart[] = [
  { tries: 'handlers', text: holding('rect', handlers), isDrawn: true },
  { tries: 'a link', text: holding('a', { href: 'javascript:alert(1)', target: '_top' }, 'press'), isDrawn: true },
  { tries: 'a place over the page', text: holding('g', over), isDrawn: true },
  { tries: 'a part of the page', text: holding('g', { id: 'content', class: 'site-header skip-link' }), isDrawn: true },
  { tries: 'markup as text', text: holding('text', {}, '<script>alert(1)</script><img src=x>'), isDrawn: true },
];

function holding(name: string, attributes: Readonly<Record<string, string>>, ...children: unknown[]): string {
  const kinds = ['svg width height', [name, ...Object.keys(attributes)].join(' ')];
  return JSON.stringify({ kinds, root: [0, ['99', '99'], [[1, Object.values(attributes), children]]] });
}

/** Ten patterns, each filled ten times with the next: ten billion parts. */
function bomb(): string {
  const patterns = Array.from({ length: 10 }, (_, at) =>
    [1, [`p${at}`, '9', '9'], Array.from({ length: 10 }, () => [2, ['9', '9', `url(#p${at + 1})`]])]);
  const filled = [2, ['9', '9', 'url(#p0)']];
  const kinds = ['svg', 'pattern id width height', 'rect width height fill'];
  return JSON.stringify({ kinds, root: [0, [], [...patterns, filled]] });
}

const deep = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => [1, [], [inner]], [1, []]);
