import { expect, test } from 'vitest';
import { ChartDocument } from './document.ts';
import { ChartEvent } from './events.ts';

test('an event goes up to the window, and may be stopped on its way', () => {
  const document = new ChartDocument();
  const outer = document.createElement('div');
  const inner = outer.appendChild(document.createElement('p'));
  const heard: string[] = [];
  inner.addEventListener('click', () => heard.push('inner'));
  outer.addEventListener('click', { handleEvent: () => heard.push('outer') });
  document.defaultView.addEventListener('click', () => heard.push('window'), { once: true });
  inner.dispatchEvent(new ChartEvent('click', { bubbles: true }));
  inner.dispatchEvent(new ChartEvent('click'));
  expect(heard.splice(0)).toEqual(['inner', 'outer', 'window', 'inner']);
  outer.addEventListener('click', (event) => event.stopPropagation());
  document.addEventListener('click', () => heard.push('document'));
  inner.dispatchEvent(new ChartEvent('click', { bubbles: true }));
  expect(heard).toEqual(['inner', 'outer']);
});

test('what is given with an event are its fields, and who prevents it is heard', () => {
  const target = new ChartDocument().body;
  const event = new ChartEvent('pointermove', { pageX: 3 });
  target.addEventListener('pointermove', (one) => one.preventDefault());
  expect(target.dispatchEvent(event)).toBe(false);
  expect(event).toMatchObject({ pageX: 3, target, defaultPrevented: true });
});

test('a handler that is a field hears, and a listener that was taken away does not', () => {
  const target = new ChartDocument().body;
  const heard: string[] = [];
  const listener = () => heard.push('listener');
  target.addEventListener('input', listener);
  expect(target.heardHere()).toEqual(['input']);
  target.removeEventListener('input', listener);
  Object.assign(target, { oninput: () => heard.push('field') });
  target.dispatchEvent(new ChartEvent('input'));
  expect(heard).toEqual(['field']);
  expect(target.heardHere()).toEqual([]);
});
