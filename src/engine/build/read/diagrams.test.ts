import { expect, test } from 'vitest';
import { wrong } from '../../../../tests/build/problems.ts';
import { speechOf } from '../../words/speech.ts';
import { speak } from '../../words/voice.ts';
import { drawDiagram } from './diagrams.ts';

const drawn = (source: string, meta = ''): string => String(drawDiagram(source, 'd', meta));
const labelOf = (html: string): string | undefined => /aria-label="([^"]*)"/.exec(html)?.[1];

const kinds = {
  flow: 'flowchart LR\n  A[Start] --> B{Is it?}\n  B -->|yes| C[Go]',
  sequence: 'sequenceDiagram\n  Ada->>Ben: Hello\n  Ben-->>Ada: Hi',
  classes: 'classDiagram\n  Wave <|-- Tide\n  Wave : +int height',
  states: 'stateDiagram-v2\n  [*] --> Calm\n  Calm --> Storm : wind',
  entities: 'erDiagram\n  SHIP ||--o{ SAILOR : carries',
};

test.each(Object.entries(kinds))('%s: drawn without styles, scripts or fonts of its own', (_, source) => {
  const html = drawn(source);
  expect(html).toMatch(/^<figure data-diagram><svg role="img"/);
  expect(html).not.toMatch(/<style|\sstyle=|@import|https?:|<script|data-id|id="(?!d-)|url\(#(?!d-)/);
});

test('it says in words what it shows, or what its author says', () => {
  expect(labelOf(drawn(kinds.flow))).toBe('Flow chart. Start to Is it?; Is it? to Go: yes.');
  expect(labelOf(drawn(kinds.states))).toBe('State diagram. the start to Calm; Calm to Storm: wind.');
  expect(labelOf(drawn(kinds.flow, 'alt="How to go"'))).toBe('How to go');
  expect(labelOf(drawn('flowchart LR\n  accTitle: Going\n  A --> B'))).toBe('Going');
});

test('in a German lecture it says so in German', () => {
  speak(speechOf('de'));
  expect(labelOf(drawn(kinds.states))).toBe('Zustandsdiagramm: von dem Anfang zu Calm; von Calm zu Storm: wind.');
  speak(speechOf('en'));
});

test('arrows need no spaces, and several may follow each other', () => {
  expect(labelOf(drawn('graph TD\n  A["a-->b"]-->B-->C\n  A---C'))).toBe('Flow chart. a--&gt;b to B; B to C; a--&gt;b to C.');
  expect(labelOf(drawn('graph TD\n  A -- words --> B'))).toBe('Flow chart. A to B: words.');
});

test('what cannot be drawn is named at its line', () => {
  const fences = ['pie\n  "a": 1', 'flowchrt TD\n  A --> B', '', 'graph TD\n  A --> B\n  C[open --> D'];
  expect(fences.map((source) => wrong('```mermaid', source, '```')).join('\n')).toMatchInlineSnapshot(`
    "4:1 The build cannot draw a \`pie\` diagram. Fix: Use \`flowchart\`, \`sequenceDiagram\`, \`classDiagram\`, \`stateDiagram-v2\` or \`erDiagram\`, or a picture, \`![…](name.svg)\`.
    4:1 The build cannot draw a \`flowchrt\` diagram. Fix: Did you mean \`flowchart\`?
    4:1 This diagram is empty. Fix: Use \`flowchart\`, \`sequenceDiagram\`, \`classDiagram\`, \`stateDiagram-v2\` or \`erDiagram\`, or a picture, \`![…](name.svg)\`.
    6:1 An arrow of this diagram would not be drawn. Fix: Write one as \`A --> B\`, or with a label as \`A -->|words| B\`; close each bracket of a node."
  `);
});

test('Mermaid’s own front matter is read, and an arrow of one dash named', () => {
  const drawn = drawDiagram('---\ntitle: The way\nconfig:\n  theme: dark\n---\nflowchart LR\n A-->B', 'd');
  expect(drawn).toContain('The way');
  expect(drawn).not.toContain('theme');
  expect(drawDiagram('flowchart LR\n A[x -> y] --> B\n B -> C', 'd')).toEqual({
    line: 2, message: 'An arrow of this diagram would not be drawn.',
    hint: 'Write one as `A --> B`, or with a label as `A -->|words| B`; close each bracket of a node.',
  });
});
