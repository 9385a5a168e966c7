/** Brings back what a reader left here: drafts of cells, answers to questions, predictions. */
import { keepsDrafts } from '../drafts/draft-store.ts';
import { namesOf } from '../kit/storage-names.ts';
import { AnswerStore } from '../quiz/answer-store.ts';

export interface Openers {
  openLive(): Promise<unknown>;
  openQuizzes(): Promise<unknown>;
}

export async function resume(lecture: string, { openLive, openQuizzes }: Openers): Promise<void> {
  const { drafts, answers: place } = namesOf(document.documentElement);
  const storage = (): IDBFactory => indexedDB;
  if (await keepsDrafts({ storage, place: drafts, lecture })) await openLive();
  const { answers, predictions } = await new AnswerStore({ storage, place, lecture }).load();
  if (answers.length + predictions.length > 0) await openQuizzes();
}
