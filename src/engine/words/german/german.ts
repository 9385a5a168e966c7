/** Every text of the interface in German. */
import { after } from './after.ts';
import { asks } from './asks.ts';
import { cells } from './cells.ts';
import { changes } from './changes.ts';
import { charts } from './charts.ts';
import { classes } from './classes.ts';
import { course } from './course.ts';
import { deck } from './deck.ts';
import { diagrams } from './diagrams.ts';
import { documents } from './documents.ts';
import { drafts } from './drafts.ts';
import { exceptions } from './exceptions.ts';
import { exercises } from './exercises.ts';
import { figures } from './figures.ts';
import { hands } from './hands.ts';
import { help } from './help.ts';
import { lecture } from './lecture.ts';
import { notices } from './notices.ts';
import { offline } from './offline.ts';
import { output } from './output.ts';
import { page } from './page.ts';
import { pages } from './pages.ts';
import { pen } from './pen.ts';
import { polls } from './polls.ts';
import { predictions } from './predictions.ts';
import { questions } from './questions.ts';
import { refusals } from './refusals.ts';
import { runs } from './runs.ts';
import { search } from './search.ts';
import { syntax } from './syntax.ts';
import { talk } from './talk.ts';
import { types } from './types.ts';

export const german = {
  after, asks, cells, changes, charts, classes, course, deck, diagrams, documents, drafts, exceptions, exercises,
  figures, hands, help, lecture, notices, offline, output, page, pages, pen, polls, predictions, questions, refusals,
  runs, search, syntax, talk, types,
} as const;
