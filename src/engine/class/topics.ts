/** The topics of a class, and who may speak and listen where: the rules of the embedded broker and of the guide's. */
import { isId } from './keys.ts';

/** What the lecturer says to all devices. */
export const told = ['state', 'pointer', 'ink', 'stroke', 'tally'] as const;
/** What a broker keeps of it for whoever comes late, and what is cleared in the end. */
export const retained = ['state', 'ink', 'tally', 'door'] as const;
/** What devices say to the lecturer alone. */
export const heard = ['here', 'vote', 'ask'] as const;

export type Told = (typeof told)[number];
export type Heard = (typeof heard)[number];

export const topicOf = (id: string, kind: Told | 'door'): string => `class/${id}/${kind}`;
/** What one device says. */
export const topicFrom = (id: string, kind: Heard, device: string): string => `class/${id}/${kind}/${device}`;
/** What all devices say, for the lecturer. */
export const topicFromAll = (id: string, kind: Heard): string => topicFrom(id, kind, '+');
/** The doors of all classes at a broker, for a lecturer who begins one. */
export const allDoors = 'class/+/door';

export type Role = 'lecturer' | 'device';

interface Place {
  id: string;
  kind: string;
  device: string | undefined;
}

function placeOf(topic: string): Place | undefined {
  const [root, id = '', kind = '', device, ...rest] = topic.split('/');
  return root === 'class' && isId(id) && rest.length === 0 ? { id, kind, device } : undefined;
}

export const isOf = <K extends string>(kinds: readonly K[], kind: string): kind is K =>
  (kinds as readonly string[]).includes(kind);

/** Whether a client may publish there. A device speaks under its own name, and nothing of it is retained. */
export function mayPublish(role: Role, client: string, topic: string, isRetained: boolean): boolean {
  const place = placeOf(topic);
  if (place === undefined) return false;
  const { kind, device } = place;
  if (role === 'lecturer') return device === undefined && isOf([...told, 'door'], kind);
  return device === client && isOf(heard, kind) && !isRetained;
}

/** Whether a client may hear what is said there: devices the lecturer, and the lecturer everybody. */
export function mayHear(role: Role, topic: string): boolean {
  const place = placeOf(topic);
  if (place === undefined) return false;
  const { kind, device } = place;
  if (device === undefined) return isOf(told, kind) || (role === 'lecturer' && kind === 'door');
  return role === 'lecturer' && isOf(heard, kind);
}

/** Whether a client may ask for it: topics as they are, but for what all devices say, and all doors. */
export function maySubscribe(role: Role, filter: string): boolean {
  if (role === 'lecturer' && filter === allDoors) return true;
  const device = deviceIn(filter);
  return mayHear(role, filter) && (device === undefined || device === '+');
}

/** What a topic names: the class, the kind, and the device where it is one of what devices say. */
export const classIn = (topic: string): string | undefined => placeOf(topic)?.id;
export const kindIn = (topic: string): string | undefined => placeOf(topic)?.kind;
export function deviceIn(topic: string): string | undefined {
  return placeOf(topic)?.device;
}
