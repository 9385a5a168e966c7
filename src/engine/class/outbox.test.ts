import { expect, test } from 'vitest';
import { gap, Outbox } from './outbox.ts';

/** An outbox with a clock of its own, and what it sent when. */
function harness() {
  let now = 0;
  const timers: { at: number; callback: () => void }[] = [];
  const sent: [at: number, kind: string][] = [];
  const outbox = new Outbox<'state' | 'pointer'>({
    now: () => now,
    after: (milliseconds, callback) => timers.push({ at: now + milliseconds, callback }),
    send: (kind) => sent.push([now, kind]),
  });
  const pass = (milliseconds: number): void => {
    const until = now + milliseconds;
    for (;;) {
      const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      timers.splice(timers.indexOf(next), 1);
      now = next.at;
      next.callback();
    }
    now = until;
  };
  return { outbox, sent, pass };
}

test('the first change goes at once, and the last one goes too', () => {
  const { outbox, sent, pass } = harness();
  outbox.ask('state');
  expect(sent).toEqual([[0, 'state']]);
  pass(10);
  for (let change = 0; change < 30; change += 1) outbox.ask('state');
  pass(1000);
  expect(sent).toEqual([[0, 'state'], [gap, 'state']]);
});

test('whatever changes how often, at most 20 messages go in a second', () => {
  const { outbox, sent, pass } = harness();
  for (let millisecond = 0; millisecond < 999; millisecond += 1) {
    outbox.ask('state');
    outbox.ask('pointer');
    pass(1);
  }
  expect(sent).toHaveLength(20);
});

test('a hand that drags and one that points take turns', () => {
  const { outbox, sent, pass } = harness();
  for (let millisecond = 0; millisecond < 399; millisecond += 1) {
    outbox.ask('state');
    outbox.ask('pointer');
    pass(1);
  }
  expect(sent.map(([, kind]) => kind)).toEqual(['state', 'pointer', 'state', 'pointer', 'state', 'pointer', 'state', 'pointer']);
});

test('after a rest a change goes at once again', () => {
  const { outbox, sent, pass } = harness();
  outbox.ask('state');
  pass(5000);
  outbox.ask('pointer');
  expect(sent).toEqual([[0, 'state'], [5000, 'pointer']]);
});
