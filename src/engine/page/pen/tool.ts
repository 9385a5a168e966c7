/** What the hand holds, as a small record, and what a key or a button makes of it. */
import { colours, type Colour, type Nib } from '../../deck/ink.ts';

export interface Tool {
  isOn: boolean;
  /** What leaves strokes, when it does not erase. */
  nib: Nib;
  isErasing: boolean;
  colour: Colour;
}

export type ToolAction =
  /** By key: the same key again is the way back. */
  | { kind: 'pen' | 'highlighter' | 'eraser' | 'pen-colour' }
  /** By button. */
  | { kind: 'take'; tool: Nib | 'eraser' }
  | { kind: 'colour'; colour: Colour }
  | { kind: 'down' };

export const atRest: Tool = { isOn: false, nib: 'pen', isErasing: false, colour: 'ink' };

const drawing = { isOn: true, isErasing: false };

const next = (colour: Colour): Colour => colours[(colours.indexOf(colour) + 1) % colours.length]!;

export function take(tool: Tool, action: ToolAction): Tool {
  const { isOn, nib, isErasing, colour } = tool;
  const draws = isOn && !isErasing;
  switch (action.kind) {
    case 'pen': return draws && nib === 'pen' ? down(tool) : { ...tool, ...drawing, nib: 'pen' };
    case 'highlighter': return { ...tool, ...drawing, nib: draws && nib === 'highlighter' ? 'pen' : 'highlighter' };
    case 'eraser': return { ...tool, isOn: true, isErasing: !(isOn && isErasing) };
    case 'pen-colour': return { ...tool, ...drawing, colour: draws ? next(colour) : colour };
    case 'take':
      return action.tool === 'eraser' ? { ...tool, isErasing: true } : { ...tool, ...drawing, nib: action.tool };
    case 'colour': return { ...tool, ...drawing, colour: action.colour };
    case 'down': return isOn ? down(tool) : tool;
  }
}

const down = (tool: Tool): Tool => ({ ...tool, isOn: false, isErasing: false });
