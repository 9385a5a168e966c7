/** What predictions say to their readers. Nothing that was expected is called wrong. */
export const predictions = {
  /** Where the figure would stand. */
  covered: 'Covered: what do you expect?',
  /** Below the question, as long as the figure waits. */
  waits: {
    choose: 'The answer is covered until you have said what you expect, or want to see it.',
    line: 'The line is covered. Draw yours over the figure: drag, or click at its two ends.',
    points: 'The answer is covered. Mark what you expect: click on the figure.',
  },
  say: 'Predict',
  show: 'Show it',
  again: 'Predict again',
  /** Brings up what the arrow keys move. */
  begin: { choose: '', line: 'Draw by keys', points: 'Mark by keys' },
  nothingSaid: {
    choose: 'Choose one first, or press “Show it”.',
    line: 'Draw a line first, or press “Show it”.',
    points: 'Mark something first, or press “Show it”.',
  },
  /** What the answer says is true of the author's code alone. */
  codeChanged: 'You changed the code, so the answer no longer fits: it is about the author’s code. Reset to compare.',
  otherEnd: 'Now click where the line ends.',
  lineEnds: { first: 'Your line, one end', second: 'Your line, the other end' },
  mark: 'Your mark {number}',
  point: 'Point {number}, {kind}',
  placed: '{name}, at {x}, {y}',
  arrowsMove: 'Arrow keys move it.',

  /* What was said, beside what the code says. */
  quoted: '“{text}”',
  and: ' and ',
  youSaid: 'You said {said}.',
  codeSays: 'The code says {right}.',
  bothSay: 'You said {said}, and so does the code.',
  /** Points of the figure, or places all over it. */
  rightSide: {
    points: 'Your line has all {of} points on the right side.',
    places: 'Your line has all {of} places on the right side.',
  },
  wrongSide: {
    points: 'Your line has {wrong} of {of} points on the wrong side.',
    places: 'Your line has {wrong} of {of} places on the wrong side.',
  },
  turns: {
    same: 'It slopes as the line of the code does.',
    steeper: 'It is steeper than the line of the code.',
    flatter: 'It is flatter than the line of the code.',
    other: 'It slopes the other way than the line of the code.',
  },
  allMarked: {
    one: 'You marked 1 point, and so does the code.',
    other: 'You marked {count} points, and so does the code.',
  },
  points: { one: '1 point', other: '{count} points' },
  someMarked: {
    one: 'You marked {marked}, the code {right}: 1 is the same.',
    other: 'You marked {marked}, the code {right}: {count} are the same.',
  },
  heights: {
    one: '1 of your {of} marks stands where the code puts it.',
    other: '{count} of your {of} marks stand where the code puts them.',
  },
} as const;
