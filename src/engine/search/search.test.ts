import { expect, test } from 'vitest';
import type { Entry } from './entry.ts';
import { excerptOf } from './excerpt.ts';
import { loadIndex, makeIndex } from './lecture-index.ts';
import { searchAll, type SearchedLecture } from './search.ts';

const slide = (slide: number, name: string, text: string, code = ''): Entry =>
  ({ kind: 'slide', id: `s${slide}`, slide, section: `s${slide}`, step: 0, name, text, code });
const cell = (slide: number, id: string, code: string): Entry =>
  ({ kind: 'cell', id, slide, section: `s${slide}`, step: 0, name: `Slide ${slide}`, text: '', code });

function lecture(slug: string, ...entries: Entry[]): SearchedLecture {
  const sent = JSON.parse(JSON.stringify(makeIndex(entries))) as unknown;
  return { slug, title: slug, index: loadIndex(sent) };
}

const found = (question: string, ...entries: Entry[]): string[] =>
  searchAll(question, [lecture('one', ...entries)]).lectures.flatMap(({ hits }) => hits.map(({ id }) => id));

/** Which of these texts have it in them. */
const texts = (question: string, ...all: string[]): string[] =>
  found(question, ...all.map((text, at) => slide(at, '', text))).map((id) => all[Number(id.slice(1))]!);

test('a word is found by its beginning and by its other forms', () => {
  expect(texts('gradi', 'the gradient', 'a grade')).toEqual(['the gradient']);
  expect(texts('gradients', 'the gradient')).toEqual(['the gradient']);
  expect(texts('gradient', 'many gradients')).toEqual(['many gradients']);
  expect(texts('training', 'it trained for long')).toEqual(['it trained for long']);
  expect(texts('losses', 'a loss')).toEqual(['a loss']);
  expect(texts('layers', 'one layer', 'a layout')).toEqual(['one layer']);
  expect(texts('Gewichte', 'das Gewicht', 'die Gewichten')).toHaveLength(2);
  expect(texts('Ableitungen', 'eine Ableitung')).toEqual(['eine Ableitung']);
});

test('the stem of a word is no beginning of others', () => {
  expect(texts('slider', 'a slider', 'a slide', 'it slides')).toEqual(['a slider']);
  expect(texts('interest', 'an interest', 'the interval', 'an internal one')).toEqual(['an interest']);
  expect(texts('letters', 'a letter', 'let it be')).toEqual(['a letter']);
});

test('an ending that may make another word is left out where the word is nowhere else', () => {
  expect(texts('Felder', 'das Feld')).toEqual(['das Feld']);
  expect(texts('Felder', 'das Feld', 'die Felder')).toEqual(['die Felder']);
});

test('a slide opens at the step at which all that was looked for is there', () => {
  const steps = [[12, 2], [28, 0]] as const;
  const shown = { ...slide(1, 'Waves', 'It comes up, goes down later and ends.', 'tide()'), steps };
  const stepOf = (question: string): number | undefined => {
    const { lectures } = searchAll(question, [lecture('one', shown)]);
    return lectures[0]?.hits[0]?.step;
  };
  expect(['waves', 'comes', 'ends', 'tide'].map(stepOf)).toEqual([0, 0, 0, 0]);
  expect(['down', 'latre', 'ends down comes', 'dow'].map(stepOf)).toEqual([2, 2, 2, 2]);
});

test('umlauts are found however they are typed', () => {
  for (const question of ['Größe', 'groesse', 'grosse', 'Größen', 'GROESSE']) {
    expect(texts(question, 'die Größe', 'klein'), question).toEqual(['die Größe']);
  }
  expect(texts('größe', 'die Groesse')).toEqual(['die Groesse']);
  expect(texts('ecole', 'une école')).toEqual(['une école']);
});

test('a slip of the keyboard is forgiven where the word is nowhere as it is', () => {
  expect(texts('gradeint', 'the gradient')).toEqual(['the gradient']);
  expect(texts('mdoel', 'a model')).toEqual(['a model']);
  expect(texts('lineer', 'a linear one')).toEqual(['a linear one']);
  expect(texts('lost', 'a lost one', 'the loss')).toEqual(['a lost one']);
  expect(texts('xyz', 'the gradient')).toEqual([]);
});

test('all words have to be there, in whatever order', () => {
  expect(texts('boundary linear', 'a linear boundary', 'a linear model')).toEqual(['a linear boundary']);
});

test('code is found by its names and by what these are put together from', () => {
  const cells = [cell(1, 'a', 'model.namedParameters();'), cell(2, 'b', 'const MLPModel = max_value(0.5);')];
  for (const question of ['namedParameters', 'namedparameters', 'parameters', 'named param']) {
    expect(found(question, ...cells), question).toEqual(['a']);
  }
  for (const question of ['MLPModel', 'mlp', 'value', 'max_value']) expect(found(question, ...cells), question).toEqual(['b']);
  expect(found('mini-ml', cell(1, 'a', `import { relu } from 'mini-ml';`), cell(2, 'b', 'minimum'))).toEqual(['a']);
});

test('titles come before words, words before code', () => {
  const all = [cell(1, 'code', 'loss(model)'), slide(2, 'Model', 'the loss, the loss, the loss'), slide(3, 'Full loss', '')];
  expect(found('loss', ...all)).toEqual(['s3', 's2', 'code']);
});

test('the title of a slide finds the slide, not each of its cells', () => {
  expect(found('data', slide(1, 'Data', ''), { ...cell(1, 'a', 'x'), name: 'Data' })).toEqual(['s1']);
});

test('words are found in scripts without spaces and in Arabic', () => {
  expect(texts('学习', '机器学习的模型', '数据')).toEqual(['机器学习的模型']);
  expect(texts('モデル', '線形モデルを作る', 'データ')).toEqual(['線形モデルを作る']);
  expect(texts('نموذج', 'هذا النموذج خطي', 'بيانات')).toEqual(['هذا النموذج خطي']);
  expect(texts('التَّعَلُّم', 'تعلم الآلة')).toEqual(['تعلم الآلة']);
  expect(texts('모델', '선형 모델은 쉽다')).toEqual(['선형 모델은 쉽다']);
});

test('hits are grouped by lecture, the lecture with the best one first', () => {
  const one = lecture('one', slide(1, 'Intro', 'about waves'));
  const two = lecture('two', slide(1, 'Waves', ''), slide(2, 'More', 'of waves'));
  const { count, lectures } = searchAll('waves', [one, two]);
  expect(lectures.map(({ slug, hits }) => [slug, hits.length])).toEqual([['two', 2], ['one', 1]]);
  expect(count).toBe(3);
});

test('a question without words finds nothing', () => {
  for (const question of ['', '  ', '-', '…']) expect(texts(question, 'anything')).toEqual([]);
});

test('an excerpt shows the words that fit, marked', () => {
  const text = `${'Nothing of it stands here. '.repeat(9)}But the large Größen of a model do. ${'And more. '.repeat(30)}`;
  const pieces = excerptOf(text, new Set(['grossen', 'model']));
  expect(pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)).toEqual(['Größen', 'model']);
  expect(pieces.map((piece) => piece.text).join('')).toMatch(/^… .{20,60}Größen of a model do\..* …$/);
  expect(excerptOf('short', new Set(['x']))).toEqual([{ text: 'short', isMarked: false }]);
});
