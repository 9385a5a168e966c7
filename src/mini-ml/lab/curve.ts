/** The course of the loss, kept short however long training runs. */

/** The loss per point after an epoch, on the points learnt from and on those held back. */
export interface Sample {
  readonly epoch: number;
  readonly train: number;
  /** Undefined where no points are held back. */
  readonly test: number | undefined;
}

/** More than a small picture can show apart. */
const most = 400;

/** Every `stride`-th epoch of a training, and the latest. */
export interface Curve {
  readonly stride: number;
  readonly samples: readonly Sample[];
  readonly latest: Sample | undefined;
}

export const emptyCurve: Curve = { stride: 1, samples: [], latest: undefined };

/** With too many samples every second one goes. */
export function withSample(curve: Curve, sample: Sample): Curve {
  if (sample.epoch % curve.stride !== 0) return { ...curve, latest: sample };
  const samples = [...curve.samples, sample];
  if (samples.length <= most) return { ...curve, samples, latest: sample };
  const stride = curve.stride * 2;
  return { stride, samples: samples.filter(({ epoch }) => epoch % stride === 0), latest: sample };
}

/** What is drawn: all samples, and the latest where it is not among them. */
export function drawnSamples({ samples, latest }: Curve): readonly Sample[] {
  return latest === undefined || latest.epoch === samples.at(-1)?.epoch ? samples : [...samples, latest];
}
