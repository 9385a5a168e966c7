/** What the keys do while a point of the plane has the focus. */

export type PointKey =
  | { do: 'move'; dx: number; dy: number }
  | { do: 'to'; x1: number }
  | { do: 'flip' }
  | { do: 'remove' }
  | { do: 'next'; by: 1 | -1 };

/** A hundredth of the square, with Shift a tenth. */
export function pointKey({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): PointKey | undefined {
  const step = shiftKey ? 0.1 : 0.01;
  const keys: Partial<Record<string, PointKey>> = {
    ArrowLeft: { do: 'move', dx: -step, dy: 0 },
    ArrowRight: { do: 'move', dx: step, dy: 0 },
    ArrowUp: { do: 'move', dx: 0, dy: step },
    ArrowDown: { do: 'move', dx: 0, dy: -step },
    Home: { do: 'to', x1: 0 },
    End: { do: 'to', x1: 1 },
    Enter: { do: 'flip' },
    ' ': { do: 'flip' },
    Delete: { do: 'remove' },
    Backspace: { do: 'remove' },
    PageUp: { do: 'next', by: -1 },
    PageDown: { do: 'next', by: 1 },
  };
  return keys[key];
}
