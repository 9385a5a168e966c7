/**
 * Cuts the engine's fonts to the characters that lectures use: `npm run fonts` writes `src/engine/fonts`.
 * The math font keeps its MATH table, which stretches brackets and places indices.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subset from 'subset-font';

const target = 'src/engine/fonts';

const between = (first, last) => {
  const start = first.codePointAt(0) ?? 0;
  const end = last.codePointAt(0) ?? 0;
  return Array.from({ length: end - start + 1 }, (_, i) => String.fromCodePoint(start + i)).join('');
};

const ascii = between(' ', '~');
const text = `${ascii}\u00a0§«°±²³·»½é×÷ÄÖÜäöüß–—‘’‚“”„‹›•…€−`;
const seldom = [...between('¡', 'ÿ'), ...'ıŒœ™'].filter((letter) => !text.includes(letter)).join('');
const signs = '←↑→↓↔′″−≤≥≠≈';
const code = ascii + 'é·×–—…−²³€';
const greek = 'αβγδεζηθικλμνξπρστυφχψωϕΓΔΘΛΠΣΦΨΩ';
const italic = between('𝐴', '𝑧') + 'ℎ' + '𝛼𝛽𝛾𝛿𝜀𝜂𝜃𝜆𝜇𝜈𝜉𝜋𝜌𝜎𝜏𝜙𝜑𝜓𝜔𝜕';
const operators = '−±×÷⋅·√∑∏∫∂∇∞≤≥≠≈≡≔∼∝∈∉∘∧∨¬∀∃∣‖⟨⟩⌊⌋⌈⌉←→↑↓↔↦⇐⇒⇔′″ˆ¯…⋯⋮ℝℕℤ';

const running = ['kern', 'liga', 'ccmp', 'mark', 'mkmk', 'locl', 'tnum', 'lnum', 'calt'];

const serif = 'source-serif-4/files/source-serif-4-latin';
const mono = 'source-code-pro/files/source-code-pro-latin';
const math = 'stix-two-math/files/stix-two-math-latin';

const ofText = [['text', '400-normal'], ['text-italic', '400-italic'], ['text-bold', '600-normal']];

// What every page waits for is small; letters that few pages have lie in files of their own.
const cuts = [
  ...ofText.flatMap(([name, kind]) => [
    { name, from: `${serif}-${kind}`, characters: text, features: running },
    { name: `${name}-more`, from: `${serif}-${kind}`, characters: seldom, features: running },
  ]),
  { name: 'signs', from: `${math}-400-normal`, characters: signs, features: [] },
  { name: 'mono', from: `${mono}-400-normal`, characters: code, features: [] },
  { name: 'math', from: `${math}-400-normal`, characters: ascii + greek + italic + operators, features: ['ssty'] },
];

const licences = ['source-serif-4', 'source-code-pro', 'stix-two-math'];

mkdirSync(`${target}/licences`, { recursive: true });
for (const { name, from, characters, features } of cuts) {
  const whole = readFileSync(`node_modules/@fontsource/${from}.woff2`);
  const cut = await subset(whole, characters, { targetFormat: 'woff2', keepFeatures: features, noHinting: true });
  writeFileSync(`${target}/${name}.woff2`, cut);
  console.log(`${name}.woff2  ${(cut.length / 1024).toFixed(1)} KB`);
}
for (const name of licences) {
  copyFileSync(`node_modules/@fontsource/${name}/LICENSE`, `${target}/licences/${name}.txt`);
}
