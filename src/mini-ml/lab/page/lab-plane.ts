/** The plane: the model's opinion on a canvas, the points above it, and what a reader does to them. */
import type { LabPoint } from '../data.ts';
import { axisHeight } from '../data.ts';
import type { OwnPoint } from '../settings.ts';
import { pointName } from '../words.ts';
import { part, setAttributes, svg } from '../../../engine/page/kit/dom.ts';
import { ticksOf } from './lab-ticks.ts';

/** What a click on the plane does. */
export type Tool = 'move' | 'circle' | 'cross' | 'flip' | 'remove';

/** What happened on the plane. `final` is false while a drag goes on. */
export type PlaneEvent =
  | { do: 'select'; at: number | undefined }
  | { do: 'add'; point: OwnPoint; final: boolean }
  | { do: 'move'; at: number; x1: number; x2: number; final: boolean }
  | { do: 'flip' | 'remove'; at: number };

export interface Scene {
  readonly points: readonly LabPoint[];
  readonly from: number;
  readonly to: number;
  readonly axis: boolean;
  readonly selected: number | undefined;
}

const side = 400;
/** In the units of the plane: a finger's width on a phone. */
const reach = 16;

/** Circles and crosses are told apart by their shape; points held back are hollow. */
function mark(document: Document, { label, test }: LabPoint): SVGElement {
  const kind = `lab-mark ${label}${test ? ' test' : ''}`;
  if (label === 'circle') return svg(document, 'circle', { class: kind, r: 5.5 });
  const arms = 'M-5,-5L5,5M-5,5L5,-5';
  return svg(document, 'g', { class: kind }, svg(document, 'path', { class: 'halo', d: arms }),
    svg(document, 'path', { class: 'arms', d: arms }));
}

export class Plane {
  readonly #box: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #points: SVGGElement;
  readonly #ticks: SVGGElement;
  readonly #profile: SVGPathElement;
  readonly #handle: HTMLButtonElement;
  readonly #tell: (event: PlaneEvent) => void;
  #scene: Scene = { points: [], from: 0, to: 1, axis: false, selected: undefined };
  #drag: number | undefined;
  #moved = false;
  /** Where the chosen point goes if the finger leaves here. */
  #tapped: { x1: number; x2: number } | undefined;
  tool: Tool = 'move';

  constructor(root: ParentNode, tell: (event: PlaneEvent) => void) {
    this.#box = part(root, 'plane');
    this.#canvas = part<HTMLCanvasElement>(root, 'canvas');
    this.#points = part<SVGGElement>(root, 'points');
    this.#ticks = part<SVGGElement>(root, 'plane-ticks');
    this.#profile = part<SVGPathElement>(root, 'profile');
    this.#handle = part<HTMLButtonElement>(root, 'handle');
    this.#tell = tell;
    this.#box.addEventListener('pointerdown', (event) => this.#press(event));
    this.#box.addEventListener('pointermove', (event) => this.#move(event));
    this.#box.addEventListener('pointerup', () => this.#release());
    this.#box.addEventListener('pointercancel', () => {
      this.#tapped = undefined;
      this.#release();
    });
    this.#listenToTouch();
  }

  /** A finger on a point moves the point and not the page; and no touch of the plane turns a slide. */
  #listenToTouch(): void {
    this.#box.addEventListener('touchstart', (event) => {
      if (this.#drag !== undefined) event.preventDefault();
    }, { passive: false });
    this.#box.addEventListener('touchend', (event) => {
      if (event.cancelable) event.preventDefault();
    }, { passive: false });
  }

  /** Where a coordinate lies, from 0 at the left or bottom to 1. */
  #share(x: number): number {
    const { from, to } = this.#scene;
    return (x - from) / (to - from);
  }

  #height(point: LabPoint): number {
    return this.#scene.axis ? axisHeight : point.x2;
  }

  paint(pixels: Uint8ClampedArray<ArrayBuffer>, size: number, profile: readonly number[]): void {
    if (this.#canvas.width !== size) setAttributes(this.#canvas, { width: size, height: size });
    this.#canvas.getContext('2d')?.putImageData(new ImageData(pixels, size, size), 0, 0);
    const most = Math.max(1, ...profile.map(Math.abs));
    const steps = profile.map((score, k) =>
      `${(side * k) / (profile.length - 1)},${(side * (1 - (0.9 * score) / most)) / 2}`);
    this.#profile.setAttribute('d', steps.length === 0 ? '' : `M${steps.join('L')}`);
  }

  draw(scene: Scene): void {
    this.#scene = scene;
    const { document } = globalThis;
    this.#ticks.replaceChildren(...ticksOf(document, side, (at) => this.#share(at), scene.axis));
    this.#points.replaceChildren(...scene.points.map((point, at) => {
      const x = side * this.#share(point.x1);
      const y = side * (1 - this.#share(this.#height(point)));
      const chosen = at === scene.selected ? [svg(document, 'circle', { class: 'lab-chosen', r: 11 })] : [];
      return svg(document, 'g', { transform: `translate(${x},${y})` }, ...chosen, mark(document, point));
    }));
    this.#placeHandle();
  }

  /** One button lies on the chosen point: it takes the keys, and shows where the focus is. */
  #placeHandle(): void {
    const { points, selected } = this.#scene;
    const point = selected === undefined ? undefined : points[selected];
    this.#handle.hidden = point === undefined || this.#scene.axis;
    if (point === undefined || selected === undefined) return;
    this.#handle.setAttribute('aria-label', pointName(point, selected));
    this.#handle.style.setProperty('left', `${100 * this.#share(point.x1)}%`);
    this.#handle.style.setProperty('top', `${100 * (1 - this.#share(point.x2))}%`);
  }

  #place(event: PointerEvent): { x1: number; x2: number } {
    const box = this.#canvas.getBoundingClientRect();
    const { from, to } = this.#scene;
    return {
      x1: from + ((to - from) * (event.clientX - box.left)) / box.width,
      x2: to - ((to - from) * (event.clientY - box.top)) / box.height,
    };
  }

  /** The point under the finger, the nearest if several are. */
  #pointAt({ x1, x2 }: { x1: number; x2: number }): number | undefined {
    const { from, to, points } = this.#scene;
    const far = points.map((point) => Math.hypot(point.x1 - x1, point.x2 - x2));
    const least = Math.min(...far);
    return least <= (reach * (to - from)) / side ? far.indexOf(least) : undefined;
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0 || this.#scene.axis || this.#box.closest('[data-controls="none"]') !== null) return;
    event.preventDefault();
    const place = this.#place(event);
    const at = this.#pointAt(place);
    if (at === undefined) this.#pressPlane(place);
    else this.#pressPoint(at);
    if (this.#drag === undefined) return;
    this.#box.setPointerCapture(event.pointerId);
  }

  #pressPoint(at: number): void {
    if (this.tool === 'flip' || this.tool === 'remove') {
      this.#tell({ do: this.tool, at });
      return;
    }
    this.#tell({ do: 'select', at });
    this.#drag = at;
    this.#moved = false;
  }

  #pressPlane(place: { x1: number; x2: number }): void {
    const { selected, points } = this.#scene;
    if (this.tool === 'circle' || this.tool === 'cross') {
      this.#tell({ do: 'add', point: { ...place, label: this.tool }, final: true });
      this.#drag = points.length;
      this.#moved = false;
    } else if (this.tool === 'move' && selected !== undefined) {
      this.#tapped = place;
    }
  }

  #move(event: PointerEvent): void {
    if (this.#drag === undefined || (!this.#moved && Math.hypot(event.movementX, event.movementY) === 0)) return;
    this.#moved = true;
    this.#tell({ do: 'move', at: this.#drag, ...this.#place(event), final: false });
  }

  #release(): void {
    const { selected } = this.#scene;
    if (this.#tapped !== undefined && selected !== undefined) {
      this.#tell({ do: 'move', at: selected, ...this.#tapped, final: true });
    }
    this.#tapped = undefined;
    const at = this.#drag;
    const point = at === undefined ? undefined : this.#scene.points[at];
    this.#drag = undefined;
    if (at !== undefined && point !== undefined && this.#moved) {
      this.#tell({ do: 'move', at, x1: point.x1, x2: point.x2, final: true });
    }
  }
}
