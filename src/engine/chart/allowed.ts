/**
 * What a chart may be made of: elements, attributes, properties of styles, functions in values. What is not on a list
 * is never made. Attributes that say how something looks are style as well, so that one rule holds for all values.
 */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** No `use` and no `symbol`, which multiply; no script, style, animation, and nothing that holds another document. */
export const svgElements = setOf(`svg g a path rect circle ellipse line polyline polygon text tspan textPath title desc
  image defs clipPath mask linearGradient radialGradient stop marker pattern filter feFlood feComposite feGaussianBlur
  feOffset feMerge feMergeNode feBlend feColorMatrix feDropShadow`);

export const htmlElements = setOf(`figure figcaption div span p br hr wbr b i em strong small big sub sup code pre kbd
  samp tt var s u del ins mark q cite dfn abbr bdi bdo center font ul ol li dl dt dd blockquote table caption colgroup
  col thead tbody tfoot tr th td h1 h2 h3 h4 h5 h6 a label time output textarea section article aside header footer main
  nav hgroup address details summary`);

const asBlock = 'figure figcaption section article aside header footer main nav hgroup address center details summary';

/**
 * What would be a link, a heading, a region or a field of the page is drawn as something that is none. Names of HTML
 * have the beginning that they have in kinds.
 */
export const drawnAs: Readonly<Record<string, string>> = {
  a: 'g', 'html:a': 'span', 'html:label': 'span', 'html:time': 'span', 'html:output': 'span', 'html:font': 'span',
  'html:big': 'span', 'html:tt': 'code', 'html:textarea': 'pre',
  ...Object.fromEntries(asBlock.split(' ').map((name) => [`html:${name}`, 'div'])),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`html:h${level}`, 'p'])),
};

/** What is drawn by reference refers to nothing more: else ten small parts could mean a billion. */
export const referred = setOf('pattern marker mask clipPath filter');

export const attributes = setOf(`x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points width height viewBox
  preserveAspectRatio transform transform-origin gradientTransform patternTransform gradientUnits patternUnits
  patternContentUnits clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight refX refY orient
  offset spreadMethod pathLength rotate textLength lengthAdjust startOffset method spacing in in2 operator stdDeviation
  result mode type values k1 k2 k3 k4 filterUnits fill fill-opacity fill-rule stroke stroke-opacity
  stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display
  visibility overflow clip-path clip-rule mask filter marker marker-start marker-mid marker-end stop-color stop-opacity
  flood-color flood-opacity paint-order vector-effect shape-rendering text-rendering image-rendering
  color-interpolation color-interpolation-filters pointer-events cursor font-family font-size font-style font-variant
  font-weight font-stretch text-anchor dominant-baseline alignment-baseline baseline-shift letter-spacing word-spacing
  text-decoration writing-mode direction unicode-bidi aria-hidden hidden dir colspan rowspan scope`);

/** A chart stays in its box: no position, no size of the window, no content, nothing that moves by itself. */
export const properties = setOf(`fill fill-opacity stroke stroke-opacity stroke-width stroke-dasharray stroke-linecap
  stroke-linejoin opacity color background background-color border border-top border-right border-bottom border-left
  border-color border-radius border-collapse border-spacing padding padding-top padding-right padding-bottom
  padding-left margin margin-top margin-right margin-bottom margin-left width height min-width min-height max-width
  max-height display flex flex-wrap flex-direction align-items justify-content gap columns column-gap
  grid-template-columns overflow overflow-x overflow-y font font-family font-size font-style font-variant font-weight
  line-height letter-spacing text-align text-anchor text-decoration text-transform white-space vertical-align
  mix-blend-mode isolation filter transform transform-origin user-select visibility paint-order dominant-baseline
  text-overflow break-inside image-rendering cursor`);

/** Texts that are read aloud. */
export const spoken = setOf('aria-label aria-description title lang');

export const roles =
  setOf('img group list listitem presentation none graphics-document graphics-object graphics-symbol');

export const functions = setOf(`rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark var calc min max
  clamp translate translateX translateY scale scaleX scaleY rotate skewX skewY matrix circle ellipse inset polygon
  drop-shadow blur brightness contrast grayscale hue-rotate invert opacity saturate sepia linear-gradient
  radial-gradient repeat minmax`);

/** What costs a browser more than its size tells, and how many parts it counts as. */
export const costs: ReadonlyMap<string, number> = new Map([
  ['filter', 400], ['mask', 100], ['image', 20], ['mix-blend-mode', 40],
  ['marker', 10], ['marker-start', 10], ['marker-mid', 10], ['marker-end', 10],
]);

/** How much one chart may hold. */
export const limits = {
  characters: 4_000_000,
  /** With markers, of which each point of a path may draw one. */
  withMarkers: 400_000,
  kinds: 5_000,
  parts: 40_000,
  depth: 64,
  text: 2_000,
  /** Numbers in effects: a blur of this many pixels. */
  blur: 50,
  /** Parts of what each point of a path may draw again. */
  marker: 12,
  /** The least sum of dashes: shorter ones cannot be seen, and there would be millions of them. */
  dashes: 0.5,
} as const;
