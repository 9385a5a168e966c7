/** Characters that markup names: `&lt;`, `&#8594;`, `&rarr;`. */
const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad', ensp: '\u2002', emsp: '\u2003',
  thinsp: '\u2009', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”',
  laquo: '«', raquo: '»', bull: '•', middot: '·', deg: '°', plusmn: '±', times: '×', divide: '÷', minus: '−',
  micro: 'µ', sup2: '²', sup3: '³', frac12: '½', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', yen: '¥',
  sect: '§', para: '¶', dagger: '†', larr: '←', uarr: '↑', rarr: '→', darr: '↓', harr: '↔', le: '≤', ge: '≥',
  ne: '≠', asymp: '≈', infin: '∞', radic: '√', sum: '∑', alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ',
  epsilon: 'ε', theta: 'θ', lambda: 'λ', mu: 'μ', pi: 'π', rho: 'ρ', sigma: 'σ', tau: 'τ', phi: 'φ', chi: 'χ',
  psi: 'ψ', omega: 'ω', Delta: 'Δ', Sigma: 'Σ', Omega: 'Ω',
};
const lastCodePoint = 0x10ffff;

/** The text that markup stands for; what names nothing stays as it is. */
export const entityText = (markup: string): string =>
  (markup.includes('&') ? markup.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, character) : markup);

type Found = string | undefined;

function character(all: string, hex: Found, decimal: Found, name: Found): string {
  if (name !== undefined) return named[name] ?? all;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= lastCodePoint ? String.fromCodePoint(code) : all;
}
