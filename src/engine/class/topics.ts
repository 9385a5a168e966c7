/** The topics of a class, and who may speak and listen where: the rules of the embedded broker and of the guide's. */
import { isId } from './keys.ts';

/** What the lecturer says to all devices. */
export const told = ['state', 'pointer'] as const;
/** What devices say to the lecturer alone. */
export const heard = ['here'] as const;

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

const isOf = (kinds: readonly string[], kind: string): boolean => kinds.includes(kind);

/** Whether a client may publish there. A device speaks under its own name, and nothing of it is retained. */
export function mayPublish(role: Role, client: string, topic: string, isRetained: boolean): boolean {
  const place = placeOf(topic);
  if (place === undefined) return false;
  const { kind, device } = place;
  if (role === 'lecturer') return device === undefined && isOf([...told, 'door'], kind);
  return device === client && isOf(heard, kind) && !isRetained;
}

/** Whether a client may hear what is said there. Devices hear the lecturer of the class they name, and nobody else. */
export function maySubscribe(role: Role, topic: string): boolean {
  if (role === 'lecturer' && topic === allDoors) return true;
  const place = placeOf(topic);
  if (place === undefined) return false;
  const { kind, device } = place;
  if (device === undefined) return isOf(told, kind);
  return role === 'lecturer' && device === '+' && isOf(heard, kind);
}

/** The device that a topic names, where it is one of what devices say. */
export const deviceIn = (topic: string): string | undefined => placeOf(topic)?.device;

/** The class and the kind that a topic names. */
export const kindIn = (topic: string): string | undefined => placeOf(topic)?.kind;
export const classIn = (topic: string): string | undefined => placeOf(topic)?.id;
