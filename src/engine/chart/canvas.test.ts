import { expect, test } from 'vitest';
import { CanvasContext, ChartCanvas } from './canvas.ts';
import { channelsOf } from './colour.ts';
import { imageNamed } from './image.ts';

function canvasOf(width: number, height: number): { canvas: ChartCanvas; context: CanvasContext } {
  const canvas = new ChartCanvas();
  Object.assign(canvas, { width, height });
  return { canvas, context: canvas.getContext('2d') };
}
const pixel = ({ image }: CanvasContext, at: number) => [...image.data.subarray(at * 4, at * 4 + 4)];

test('pixels that are put can be read, and what lies outside is left out', () => {
  const { context } = canvasOf(2, 1);
  const image = context.createImageData(2, 2);
  image.data.set([1, 2, 3, 255], 0);
  context.putImageData(image, 1, 0);
  expect(pixel(context, 1)).toEqual([1, 2, 3, 255]);
  expect([...context.getImageData(1, 0, 2, 1).data]).toEqual([1, 2, 3, 255, 0, 0, 0, 0]);
});

test('half transparent colours keep what is left of them when they are multiplied by their opacity', () => {
  const { context } = canvasOf(1, 1);
  const image = context.createImageData(1, 1);
  image.data.set([200, 100, 3, 100]);
  context.putImageData(image, 0, 0);
  expect(pixel(context, 0)).toEqual([199, 99, 3, 100]);
});

test('a rectangle is painted over what is there, with its opacity', () => {
  const { context } = canvasOf(2, 1);
  context.fillStyle = 'red';
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = 'rgb(0 0 255 / 50%)';
  context.fillStyle = 'no colour';
  context.fillRect(0, 0, 2, 1);
  expect([pixel(context, 0), pixel(context, 1)]).toEqual([[128, 0, 128, 255], [0, 0, 255, 128]]);
  context.clearRect(0, 0, 1, 1);
  expect(pixel(context, 0)).toEqual([0, 0, 0, 0]);
});

test('the address of a canvas is a name of what it held then', () => {
  const { canvas, context } = canvasOf(1, 1);
  context.fillRect(0, 0, 1, 1);
  const name = canvas.toDataURL();
  context.clearRect(0, 0, 1, 1);
  expect([...imageNamed(name)!.data]).toEqual([0, 0, 0, 255]);
});

test('shapes, texts and images that are too large are refused with a word', () => {
  const { canvas, context } = canvasOf(1, 1);
  expect(() => (context as unknown as { fillText: () => void }).fillText()).toThrow(new Error(
    'A canvas here can draw pixels and rectangles, but not `fillText`. Draw shapes and text as SVG.',
  ));
  expect(() => canvas.getContext('webgl')).toThrow(new Error('A canvas here has only a 2d context.'));
  expect(() => context.createImageData(10_000, 10_000)).toThrow(new RangeError(
    'An image of 10,000 × 10,000 pixels is too large; at most 4,000,000 pixels are allowed.',
  ));
});

test('colours of CSS since d3 are read too', () => {
  const whole = (colour: string) => channelsOf(colour)?.map((channel) => Math.round(channel * 100) / 100);
  expect(whole('#f00')).toEqual([255, 0, 0, 1]);
  expect(whole('oklch(62.8% 0.2577 29.23)')!.map(Math.abs).map(Math.round)).toEqual([255, 0, 0, 1]);
  expect(whole('oklab(1 0 0 / 50%)')!.map((one) => Math.round(one * 10) / 10)).toEqual([255, 255, 255, 0.5]);
  expect(whole('lab(100% 0 0)')!.map(Math.round)).toEqual([255, 255, 255, 1]);
  expect(whole('nothing')).toBeUndefined();
});
