/** Has the browser keep what this page needs, and says in one line what concerns the reader. */
import type { Report } from '../../offline/messages.ts';
import { offline } from '../../words/offline.ts';
import { notify } from '../kit/notice.ts';
import { readSetting, writeSetting } from '../kit/settings.ts';
import { namesOf } from '../kit/storage-names.ts';
import { askOf } from './ask.ts';
import { CourseLine } from './course-line.ts';
import { offerEditions } from './offer.ts';
import { watchPresenting } from './presenting.ts';
import { register, type RegisterWorld } from './register.ts';

/** Where a browser allows no worker (a private window, denied storage), the page hears it, and keeps things itself. */
export async function keepOffline(document: Document): Promise<void> {
  const { location, defaultView } = document;
  const { navigator: { serviceWorker } } = defaultView!;
  const { base = '/' } = document.documentElement.dataset;
  const { trustedTypes } = globalThis as Pick<RegisterWorld, 'trustedTypes'>;
  try {
    await register({ serviceWorker, ...(trustedTypes && { trustedTypes }) }, base);
  } catch {
    return void defaultView!.dispatchEvent(new Event('offline-refused'));
  }
  const registration = await serviceWorker.ready;
  const presenting = watchPresenting(document, namesOf(document.documentElement).presenting);
  offerEditions({ document, registration, serviceWorker, presenting, base });
  const ask = askOf(registration.active!);
  const path = (): string => decodeURI(location.pathname.slice(base.length));
  const line = new CourseLine({ document, ask, path, onReport: (report) => tellOfRoom(document, report) });
  // Nobody has asked for this: where there is no network, nothing is said of it.
  ask({ wish: 'keep', path: path() }, (report) => void (report.kind === 'failed' || line.show(report)));
}

/** No room is told once, and again only after there was some. */
function tellOfRoom(document: Document, { kind }: Report): void {
  if (kind === 'state') return writeSetting('offline-full', null);
  if (kind !== 'full' || readSetting('offline-full') === 'told') return;
  writeSetting('offline-full', 'told');
  notify(document, 'offline-full', { lines: [offline.full], actions: [{ label: offline.close, do: () => undefined }] });
}
