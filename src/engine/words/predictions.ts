/** What predictions say to their readers. Nothing that was expected is called wrong. */
export const predictions = {
  /** Where the figure would stand. */
  covered: 'Hidden: make a prediction first',
  /** Below the question, as long as the figure waits. */
  waits: {
    choose: 'Predict to reveal the result, or choose “Show it”.',
    line: 'The line is hidden. Draw yours over the figure: drag, or click where it begins and ends.',
    points: 'The answer is hidden. Click on the figure to mark what you expect.',
  },
  say: 'Predict',
  show: 'Show it',
  again: 'Predict again',
  /** Brings up what the arrow keys move. */
  begin: { choose: '', line: 'Draw with keyboard', points: 'Mark with keyboard' },
  nothingSaid: {
    choose: 'Choose an answer first, or press “Show it”.',
    line: 'Draw a line first, or press “Show it”.',
    points: 'Mark something first, or press “Show it”.',
  },
  /** What the answer says is true of the author's code alone. */
  codeChanged: 'You changed the code, but this answer is about the author’s code. Reset to compare.',
  otherEnd: 'Now click where the line ends.',
  lineEnds: { first: 'Your line, one end', second: 'Your line, the other end' },
  mark: 'Your mark {number}',
  point: 'Point {number}, {kind}',
  placed: '{name}, at {x}, {y}',
  arrowsMove: 'Arrow keys move it.',

  /* What was said, beside what the code says. */
  quoted: '“{text}”',
  youSaid: 'You predicted {said}.',
  codeSays: 'The result is {right}.',
  bothSay: 'You predicted {said}, and that is the result.',
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
    same: 'It has the same slope as the code’s line.',
    steeper: 'It is steeper than the code’s line.',
    flatter: 'It is flatter than the code’s line.',
    other: 'It slopes the other way.',
  },
  allMarked: {
    one: 'You marked 1 point, the same one as the code.',
    other: 'You marked {count} points, the same ones as the code.',
  },
  points: { one: '1 point', other: '{count} points' },
  someMarked: {
    one: 'You marked {marked}, and the code marks {right}: 1 is the same.',
    other: 'You marked {marked}, and the code marks {right}: {count} are the same.',
  },
  heights: {
    one: '1 of your {of} marks is where the code puts it.',
    other: '{count} of your {of} marks are where the code puts them.',
  },
} as const;
