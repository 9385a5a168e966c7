/** What a lecture may use: pages hand this to `<Content components={authoring} />`. */
import { components } from 'virtual:lectures/components';
import type { ComponentName } from '../build/read/names.ts';
import ArticleOnly from './ArticleOnly.astro';
import Aside from './Aside.astro';
import Cell from './Cell.astro';
import Columns from './Columns.astro';
import Embed from './Embed.astro';
import Exercise from './Exercise.astro';
import Hint from './Hint.astro';
import Knobs from './Knobs.astro';
import Notes from './Notes.astro';
import Play from './Play.astro';
import Predict from './Predict.astro';
import Predicted from './Predicted.astro';
import Progress from './Progress.astro';
import Quiz from './Quiz.astro';
import References from './References.astro';
import Slide from './Slide.astro';
import SlideOnly from './SlideOnly.astro';
import Solution from './Solution.astro';
import Step from './Step.astro';
import Term from './Term.astro';

const own = {
  Cell, Slide, Notes, ArticleOnly, SlideOnly, Step, Columns, Term, Aside, Knobs, Play,
  Quiz, Hint, Exercise, Solution, Predict, Predicted, Progress, Embed, References,
} satisfies Record<ComponentName, unknown>;

export const authoring = { ...own, ...components };
