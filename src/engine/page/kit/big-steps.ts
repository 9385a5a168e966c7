/** Sliders and number fields take steps ten times as large with Shift: Page up and Page down belong to the slides. */

const ways: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 };
const big = 10;

export function takeBigSteps(document: Document): void {
  document.addEventListener('keydown', (event) => {
    const { target, key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (!(target instanceof HTMLInputElement) || !shiftKey || ctrlKey || altKey || metaKey) return;
    const way = ways[key];
    const isCaret = target.type === 'number' && /Left|Right/.test(key);
    if (way === undefined || isCaret || !['range', 'number'].includes(target.type)) return;
    event.preventDefault();
    step(target, way * big);
  });
}

/** As the browser does with a plain arrow: between the ends, and heard. */
function step(input: HTMLInputElement, steps: number): void {
  const end = (text: string, otherwise: number): number => (text === '' ? otherwise : Number(text));
  const isRange = input.type === 'range';
  const [least, most] = [end(input.min, isRange ? 0 : -Infinity), end(input.max, isRange ? 100 : Infinity)];
  const one = input.step === 'any' ? (most - least) / 100 : Number(input.step) || 1;
  const value = Math.min(most, Math.max(least, Number(input.value) + steps * one));
  input.value = String(Number(value.toPrecision(12)));
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
}
