/** A crowd of followers without pages, in a process of its own: joins a class, and tells what each heard last. */
import { createHash } from 'node:crypto';
import { topicFrom, topicOf } from '../src/engine/class/topics.ts';
import { Wire } from '../src/engine/page/class/mqtt.ts';

const [address = '', id = '', count = '0'] = process.argv.slice(2);
const last = new Map<string, string>();
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
}

process.on('message', () => {
  const heard = new Map<string, number>();
  for (const hash of last.values()) heard.set(hash, (heard.get(hash) ?? 0) + 1);
  process.send?.({ same: Math.max(0, ...heard.values()) });
});
process.on('disconnect', () => process.exit());

for (let at = 0; at < Number(count); at += 1) setTimeout(() => join(`crowd${at}`), at * 4);
