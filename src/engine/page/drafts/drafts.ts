/** The reader's drafts on this page: kept, brought back, followed in other windows, and spoken of. */
import { createDraftChannel } from './draft-channel.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { DraftStore } from './draft-store.ts';
import { DraftVoice } from './draft-voice.ts';
import { lectureOf } from '../kit/lecture.ts';
import { roleOf } from '../kit/role.ts';
import { namesOf } from '../kit/storage-names.ts';
import { uniqueName } from '../kit/unique.ts';
import { createWindows } from './draft-windows.ts';
import type { Program } from '../live/program.ts';

export function openDrafts(document: Document, program: Program): DraftKeeper {
  const lecture = lectureOf(document);
  const names = namesOf(document.documentElement);
  const world = {
    lecture,
    window: uniqueName(crypto),
    store: new DraftStore({ storage: () => indexedDB, place: names.drafts, lecture }),
    windows: createWindows((navigator as Partial<Navigator>).locks, names),
    channel: createDraftChannel(names.draftChannel(lecture)),
    newRevision: () => uniqueName(crypto),
    isShared: () => roleOf(document) === 'reader',
  };
  const keeper: DraftKeeper = new DraftKeeper(program, world, new DraftVoice(document, program, () => keeper));
  return keeper;
}
