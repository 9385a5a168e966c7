/** The page that takes the code of a class, and keeps the lecturer's pass. */
import { readCode } from '../../class/code.ts';
import { classOf } from '../../class/link.ts';
import { passIn } from '../../class/pass.ts';
import { fields, nullable, read, text } from '../../schema/schema.ts';
import { classes } from '../../words/classes.ts';
import { say } from '../kit/dom.ts';
import { keepPass, keptPass } from './pass-store.ts';

const { page: words } = classes;

export function takeCodes(document: Document, isEmbedded: boolean): void {
  const none = document.querySelector<HTMLElement>('[data-no-class]')!;
  const form = document.querySelector<HTMLFormElement>('form[data-join]')!;
  none.hidden = isEmbedded;
  form.hidden = !isEmbedded;
  say(none, words.byLink);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void join(document, form);
  });
  takePass(document);
}

/** Answers to a code: where the class is, or nothing. */
const answer = fields({ join: nullable(text(600)) });

async function join(document: Document, form: HTMLFormElement): Promise<void> {
  const status = form.querySelector('[role="status"]')!;
  const code = readCode(form.querySelector('input')!.value);
  if (code === undefined) return say(status, words.six);
  try {
    const found = read(answer, await (await fetch(`codes/${code}`)).json());
    const lectures = `${document.documentElement.dataset['base'] ?? '/'}lectures/`;
    const link = found?.join ?? '';
    if (!link.startsWith(lectures) || classOf(link) === undefined) return say(status, words.unknown);
    location.assign(link);
  } catch {
    say(status, words.failed);
  }
}

/** The pass leaves the address: whoever gets a copied link has it not. */
function takePass(document: Document): void {
  const pass = passIn(location.hash);
  if (pass) {
    keepPass(document, pass);
    history.replaceState(null, '', location.pathname);
  }
  const lead = document.querySelector<HTMLElement>('[data-lead]')!;
  lead.hidden = keptPass(document) === undefined;
}
