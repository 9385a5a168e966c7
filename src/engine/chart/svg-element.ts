/** Elements of SVG, with what d3's pointer, brush and zoom ask of them. */
import { ChartElement } from './element.ts';
import { lengthOf, placeAfter } from './path-length.ts';
import { inverse, matrixOf, moved, product, type Matrix } from './transform.ts';

interface Length {
  readonly baseVal: { readonly value: number };
}

export class SvgElement extends ChartElement {
  get ownerSVGElement(): SvgElement | null {
    for (let element = this.parentElement; element instanceof SvgElement; element = element.parentElement) {
      if (element.localName === 'svg') return element;
    }
    return null;
  }

  get viewportElement(): SvgElement | null {
    return this.ownerSVGElement;
  }

  get width(): Length {
    return this.#length('width');
  }

  get height(): Length {
    return this.#length('height');
  }

  get viewBox(): { baseVal: { x: number; y: number; width: number; height: number } } {
    const [x = 0, y = 0, width = 0, height = 0] = (this.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
    return { baseVal: { x, y, width, height } };
  }

  #length(name: string): Length {
    return { baseVal: { value: Number.parseFloat(this.getAttribute(name) ?? '') || 0 } };
  }

  /** Of a path. */
  getTotalLength(): number {
    return lengthOf(this.getAttribute('d') ?? '');
  }

  getPointAtLength(way: number): SvgPoint {
    const point = new SvgPoint();
    [point.x, point.y] = placeAfter(this.getAttribute('d') ?? '', way);
    return point;
  }

  createSVGPoint(): SvgPoint {
    return new SvgPoint();
  }

  /** From the element to its outermost svg: the page sends the pointer's place in the coordinates of that. */
  getScreenCTM(): SvgMatrix {
    const { parentElement: above } = this;
    const own = this.#matrix();
    return new SvgMatrix(above instanceof SvgElement ? product(above.getScreenCTM().matrix, own) : own);
  }

  getCTM(): SvgMatrix {
    return this.getScreenCTM();
  }

  #matrix(): Matrix {
    const own = matrixOf(this.getAttribute('transform') ?? '');
    const isInside = this.localName === 'svg' && this.ownerSVGElement !== null;
    return isInside ? product([1, 0, 0, 1, this.#place('x'), this.#place('y')], own) : own;
  }

  #place(name: string): number {
    return Number.parseFloat(this.getAttribute(name) ?? '') || 0;
  }
}

class SvgPoint {
  x = 0;
  y = 0;

  matrixTransform({ matrix }: SvgMatrix): SvgPoint {
    const point = new SvgPoint();
    [point.x, point.y] = moved(matrix, this.x, this.y);
    return point;
  }
}

class SvgMatrix {
  readonly matrix: Matrix;

  constructor(matrix: Matrix) {
    this.matrix = matrix;
  }

  inverse(): SvgMatrix {
    return new SvgMatrix(inverse(this.matrix));
  }
}
