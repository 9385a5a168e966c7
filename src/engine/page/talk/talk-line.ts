/** What the windows of a talk say to each other, in one browser. */
import { readMessage, written, type Message } from '../../deck/channel.ts';

export interface TalkLine {
  tell(message: Message): void;
  listen(hear: (message: Message) => void): void;
}

export function openLine(name: string): TalkLine {
  const channel = new BroadcastChannel(name);
  return {
    tell: (message) => channel.postMessage(written(message)),
    listen: (hear) => channel.addEventListener('message', ({ data }) => {
      const message = readMessage(data);
      if (message) hear(message);
    }),
  };
}
