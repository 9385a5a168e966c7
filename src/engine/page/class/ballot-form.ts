/** What a reader answers with: options, a field, or a figure that is drawn on. */
import { fits, noVote, type Ballot, type Vote } from '../../class/ballot.ts';
import type { Expected } from '../../quiz/prediction.ts';
import { polls as words } from '../../words/polls.ts';
import { html } from '../kit/dom.ts';
import { button } from '../kit/notice.ts';
import { Sketch } from '../quiz/sketch.ts';
import { optionsOf, rightOf } from './asked.ts';
import { figureCopy, labelCopy } from './copies.ts';

export interface BallotForm {
  element: HTMLElement;
  vote: Vote;
  /** What is wrong with the answer as it stands. */
  readonly fault: string | undefined;
}

/** @param say tells the reader what to do next */
export function ballotForm(root: HTMLElement, ballot: Ballot, say: (text: string) => void): BallotForm {
  switch (ballot.kind) {
    case 'options': return optionForm(root, ballot);
    case 'text': case 'number': return fieldForm(root, ballot);
    case 'line': case 'marks': case 'heights': return sketchForm(root, ballot, say);
    case 'done': return doneForm(root);
  }
}

/** One group has one name, wherever it stands. */
let groups = 0;

function optionForm(root: HTMLElement, ballot: Extract<Ballot, { kind: 'options' }>): BallotForm {
  const { ownerDocument: document } = root;
  const name = `ballot-${(groups += 1)}`;
  const inputs = optionsOf(root).map((option) => ({
    label: labelCopy(option),
    input: html(document, 'input', { type: ballot.isOne ? 'radio' : 'checkbox', name, value: option.value }),
  }));
  const items = inputs.map(({ label, input }) =>
    html(document, 'label', { class: 'ballot-option' }, input, html(document, 'span', {}, ...label)));
  return {
    element: html(document, 'fieldset', {}, html(document, 'legend', { class: 'unseen' }, words.answer), ...items),
    get vote() {
      return { ...noVote, chosen: inputs.filter(({ input }) => input.checked).map(({ input }) => Number(input.value)) };
    },
    set vote({ chosen }) {
      for (const { input } of inputs) input.checked = chosen.includes(Number(input.value));
    },
    get fault() {
      return fits(ballot, this.vote) ? undefined : words.nothingYet;
    },
  };
}

function fieldForm(root: HTMLElement, ballot: Ballot): BallotForm {
  const { ownerDocument: document } = root;
  const input = html(document, 'input', {
    'type': 'text', 'autocomplete': 'off', 'maxlength': 200, 'aria-label': words.answer,
    'inputmode': ballot.kind === 'number' ? 'decimal' : 'text',
  });
  return {
    element: html(document, 'div', { class: 'ballot-field' }, input),
    get vote() {
      return { ...noVote, typed: input.value.trim() };
    },
    set vote({ typed }) {
      input.value = typed;
    },
    get fault() {
      if (input.value.trim() === '') return words.nothingYet;
      return fits(ballot, this.vote) ? undefined : words.notANumber;
    },
  };
}

function sketchForm(root: HTMLElement, ballot: Ballot, say: (text: string) => void): BallotForm {
  const { ownerDocument: document } = root;
  const kind = ballot.kind === 'line' || ballot.kind === 'heights' ? ballot.kind : 'marks';
  const figure = figureCopy(root) ?? html(document, 'div', {}, html(document, 'div', { 'data-output': '' }));
  const sketch = new Sketch(figure, kind, rightOf(root), say);
  const parts = kind === 'marks' ? [figure] : [figure, button(document, words.begin, () => sketch.begin())];
  return {
    element: html(document, 'div', { 'role': 'group', 'aria-label': words.answer }, ...parts),
    get vote() {
      return { ...noVote, ...sketch.expected };
    },
    set vote(said) {
      const expected: Expected = { chosen: said.chosen, places: said.places };
      sketch.expected = expected;
    },
    get fault() {
      return fits(ballot, this.vote) ? undefined : words.nothingYet;
    },
  };
}

/** It is solved elsewhere on the page. */
function doneForm(root: HTMLElement): BallotForm {
  return {
    element: html(root.ownerDocument, 'p', {}, words.work),
    get vote() {
      return { ...noVote, chosen: root.dataset['state'] === 'right' ? [0] : [] };
    },
    set vote(_) {
      // What has passed has passed.
    },
    get fault() {
      return root.dataset['state'] === 'right' ? undefined : words.nothingYet;
    },
  };
}
