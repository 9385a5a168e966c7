/** The pixels that a stroke goes through between two of them, both included: a fast hand leaves no gaps. */
export function pixelsBetween(from: number, to: number, columns: number): number[] {
  const [x, y] = [from % columns, Math.floor(from / columns)];
  const [dx, dy] = [(to % columns) - x, Math.floor(to / columns) - y];
  const steps = Math.max(Math.abs(dx), Math.abs(dy), 1);
  const path = Array.from({ length: steps + 1 }, (_, step) =>
    Math.round(y + (dy * step) / steps) * columns + Math.round(x + (dx * step) / steps));
  return [...new Set(path)];
}
