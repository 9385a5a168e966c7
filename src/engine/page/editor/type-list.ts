/** What the types say of cells, on the page: marks in open editors, and below each cell the same in words. */
import { address } from 'virtual:types';
import { checkerMegabytes } from '../../types/weight.ts';
import { fill } from '../../words/fill.ts';
import { types } from '../../words/types.ts';
import { placeAt } from '../../cell/place.ts';
import type { DeclareOrder, TypeFinding } from '../../types/protocol.ts';
import { html } from '../kit/dom.ts';
import type { LiveCell } from '../live/live-cell.ts';
import { importsOf } from '../live/page-imports.ts';
import { TypeChecks } from './type-checks.ts';
import { typeWorkerAt } from './type-trust.ts';
import type { TypeWorld } from './type-world.ts';

/** `offered`: the checker is fetched when the reader says so. */
export function checkTypes(spec: TypeWorld, offered: boolean): void {
  const { document, program, parts, editors } = spec;
  let found: ReadonlyMap<string, readonly TypeFinding[]> = new Map();
  const show = (): void => {
    for (const [id, { host }] of parts) {
      const findings = found.get(id) ?? [];
      showFindings(host, findings);
      editors.get(id)?.markTypes(findings);
    }
  };
  const checks = new TypeChecks({
    program,
    startWorker: () => startWorker(declared),
    after: (milliseconds, callback) => after(document, milliseconds, callback),
    onFindings: (now) => {
      found = now;
      show();
    },
  });
  let isWanted = !offered;
  let declared: DeclareOrder | undefined;
  let declaring: Promise<void> | undefined;
  const ask = async (): Promise<void> => {
    await (declaring ??= declarations(document).then((told) => void (declared = told)));
    checks.askSoon();
  };
  const start = (): void => {
    isWanted = true;
    for (const button of document.querySelectorAll('[data-check-types]')) button.remove();
    void ask();
  };
  const follow = (): void => {
    if (isWanted) void ask();
    else for (const hint of document.querySelectorAll('live-cell[data-edited] [data-hint]')) offer(hint, start);
  };
  program.subscribe((ids) => {
    if (ids.size > 0) follow();
  });
  follow();
}

/** What the lecture imports beside the libraries of subjects, which every checker knows. */
async function declarations(document: Document): Promise<DeclareOrder | undefined> {
  const addresses = importsOf(document, 'importTypes');
  const parts = await Promise.all(addresses.map(async (each) => (await fetch(each)).json() as Promise<DeclareOrder>));
  const last = parts.at(-1);
  return last && { ...last, files: Object.assign({}, ...parts.map(({ files }) => files)) as DeclareOrder['files'] };
}

function startWorker(declared: DeclareOrder | undefined): Worker {
  const worker = new Worker(typeWorkerAt(address, globalThis));
  if (declared) worker.postMessage(declared);
  return worker;
}

function after({ defaultView }: Document, milliseconds: number, callback: () => void): () => void {
  const timer = defaultView?.setTimeout(callback, milliseconds);
  return () => defaultView?.clearTimeout(timer);
}

function offer(hint: Element, start: () => void): void {
  if (hint.querySelector('[data-check-types]') !== null) return;
  const attributes = { type: 'button', class: 'button', 'data-check-types': '' };
  const button = html(hint.ownerDocument, 'button', attributes, fill(types.check, { megabytes: checkerMegabytes }));
  button.addEventListener('click', start);
  hint.append(' ', button);
}

/** A list that says the same already is left alone: it is read aloud when it changes. */
function showFindings(host: HTMLElement, findings: readonly TypeFinding[]): void {
  const source = host.dataset['source'] ?? '';
  const lines = findings.map(({ from, message }) => {
    const { line, column } = placeAt(source, from);
    return fill(types.line, { line, column, message });
  });
  const old = host.querySelector<HTMLElement>('[data-types]');
  if ((old?.dataset['said'] ?? '') === lines.join('\n')) return;
  const box = old ?? newBox(host);
  box.dataset['said'] = lines.join('\n');
  const items = lines.map((line, at) => item(host as LiveCell, line, findings[at]!.from));
  box.replaceChildren(...(lines.length > 0 ? [words(host), list(host, items)] : []));
}

function newBox(host: HTMLElement): HTMLElement {
  const box = html(host.ownerDocument, 'div', { 'data-types': '', 'role': 'status' });
  host.querySelector('[data-output]')!.before(box);
  return box;
}

const words = ({ ownerDocument }: HTMLElement): HTMLElement => html(ownerDocument, 'p', {}, types.disagree);

const list = ({ ownerDocument }: HTMLElement, items: readonly HTMLElement[]): HTMLElement =>
  html(ownerDocument, 'ul', { role: 'list' }, ...items);

/** The words lead to the place. */
function item(host: LiveCell, line: string, at: number): HTMLElement {
  const button = html(host.ownerDocument, 'button', { type: 'button' }, line);
  button.addEventListener('click', () => void host.do('edit', at));
  return html(host.ownerDocument, 'li', {}, button);
}
