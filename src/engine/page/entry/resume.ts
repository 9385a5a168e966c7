/** Brings back what a reader left here: drafts of cells, answers to questions, predictions. */
import { keepsDrafts } from '../drafts/draft-store.ts';
import { hasDatabase, type StoreWorld } from '../kit/database.ts';
import { namesOf } from '../kit/storage-names.ts';
import { AnswerStore } from '../quiz/answer-store.ts';

/** Whoever has drawings here is told so: a deck that is there, or one that comes. */
async function lookForInk(world: StoreWorld): Promise<void> {
  if (!(await (await import('../pen/ink-store.ts')).keepsInk(world, 'own'))) return;
  const deck = document.querySelector<HTMLElement>('slide-deck');
  if (deck === null) return;
  deck.dataset['keepsInk'] = '';
  deck.dispatchEvent(new CustomEvent('deck-pen', { detail: 'show' }));
}

export interface Openers {
  openLive(): Promise<unknown>;
  openQuizzes(): Promise<unknown>;
}

export async function resume(lecture: string, { openLive, openQuizzes }: Openers): Promise<void> {
  const { drafts, answers: place, ink } = namesOf(document.documentElement);
  const storage = (): IDBFactory => indexedDB;
  if (await keepsDrafts({ storage, place: drafts, lecture })) await openLive();
  if (await hasDatabase(indexedDB, ink)) await lookForInk({ storage, place: ink, lecture });
  const { answers, predictions } = await new AnswerStore({ storage, place, lecture }).load();
  if (answers.length + predictions.length > 0) await openQuizzes();
}
