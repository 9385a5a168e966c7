/** How the reader's windows of one lecture tell each other what was kept. */
import { anything, fields, list, oneOf, read, text } from '../../schema/schema.ts';
import { readDraft, type Draft } from './draft-records.ts';

/** A cell's new draft, or none where the author's text stands again. */
export interface DraftNews {
  cell: string;
  draft: Draft | undefined;
}

export interface DraftChannel {
  tell(news: readonly DraftNews[]): void;
  listen(hear: (news: readonly DraftNews[]) => void): void;
}

/** Windows of another version do not understand each other. */
const version = 1;
const mostNews = 120;

export function createDraftChannel(name: string): DraftChannel {
  const channel = new BroadcastChannel(name);
  return {
    tell: (news) => channel.postMessage({
      version, news: news.map(({ cell, draft }) => ({ cell, draft: draft ?? null })),
    }),
    listen: (hear) => channel.addEventListener('message', ({ data }) => hear(readNews(data))),
  };
}

const message = fields({ version: oneOf(version), news: list(anything) });
const one = fields({ cell: text(), draft: anything });

export function readNews(sent: unknown): DraftNews[] {
  return (read(message, sent)?.news ?? []).slice(0, mostNews).flatMap(readOne);
}

function readOne(found: unknown): DraftNews[] {
  const { cell, draft } = read(one, found) ?? {};
  if (cell === undefined) return [];
  if (draft === null) return [{ cell, draft: undefined }];
  const known = readDraft(draft);
  return known?.cell === cell ? [{ cell, draft: known }] : [];
}
