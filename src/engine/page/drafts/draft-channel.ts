/** How the reader's windows of one lecture tell each other what was kept. */
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

export function createDraftChannel(lecture: string): DraftChannel {
  const channel = new BroadcastChannel(`mini-ml:${lecture}`);
  return {
    tell: (news) => channel.postMessage({
      version, news: news.map(({ cell, draft }) => ({ cell, draft: draft ?? null })),
    }),
    listen: (hear) => channel.addEventListener('message', ({ data }) => hear(readNews(data))),
  };
}

export function readNews(message: unknown): DraftNews[] {
  const { version: theirs, news } = (message ?? {}) as { version?: unknown; news?: unknown };
  if (theirs !== version || !Array.isArray(news)) return [];
  return news.slice(0, mostNews).flatMap(readOne);
}

function readOne(found: unknown): DraftNews[] {
  const { cell, draft } = (found ?? {}) as { cell?: unknown; draft?: unknown };
  if (typeof cell !== 'string') return [];
  if (draft === null) return [{ cell, draft: undefined }];
  const read = readDraft(draft);
  return read?.cell === cell ? [{ cell, draft: read }] : [];
}
