/** A crowd of followers without pages, in a process of its own: joins a class, votes, and tells what it heard last. */
import { createHash } from 'node:crypto';
import { noVote } from '../src/engine/class/ballot.ts';
import type { Cast } from '../src/engine/class/messages.ts';
import { topicFrom, topicOf } from '../src/engine/class/topics.ts';
import { Wire } from '../src/engine/page/class/mqtt.ts';

const [address = '', id = '', count = '0'] = process.argv.slice(2);
const last = new Map<string, string>();
const wires = new Map<string, Wire>();
let joined = 0;

function join(name: string): void {
  const wire = new Wire({ address, client: name, topics: [topicOf(id, 'state'), topicOf(id, 'pointer')] }, {
    onOpen: () => {
      joined += 1;
      void wire.publish(topicFrom(id, 'here', name), '{"here":true}', false);
      if (joined === Number(count)) process.send?.({ joined });
    },
    onMessage: (topic, payload) => {
      if (topic.endsWith('/state')) last.set(name, createHash('sha256').update(payload).digest('hex'));
    },
    onEnd: () => setTimeout(() => join(name), 500),
  }, () => Date.now());
  wires.set(name, wire);
}

/** The first so many vote for the first option, one after the other within the given milliseconds. */
function vote({ question, voters, within }: { question: string; voters: number; within: number }): void {
  [...wires].slice(0, voters).forEach(([name, wire], at) => setTimeout(() => {
    const voter = at.toString(16).padStart(32, '0');
    const cast: Cast = { question, round: 1, voter, number: 1, vote: { ...noVote, chosen: [0] } };
    void wire.publish(topicFrom(id, 'vote', name), JSON.stringify(cast), false);
    if (at === voters - 1) process.send?.({ voted: Date.now() });
  }, (at * within) / voters));
}

process.on('message', (asked: string | Parameters<typeof vote>[0]) => {
  if (typeof asked !== 'string') return vote(asked);
  const heard = new Map<string, number>();
  for (const hash of last.values()) heard.set(hash, (heard.get(hash) ?? 0) + 1);
  process.send?.({ same: Math.max(0, ...heard.values()) });
});
process.on('disconnect', () => process.exit());

for (let at = 0; at < Number(count); at += 1) setTimeout(() => join(`crowd${at}`), at * 4);
