/** Names while a cell is edited: offered while typing, told where the pointer rests, each with what it is. */
import {
  autocompletion, closeCompletion, CompletionContext, completionKeymap, currentCompletions, pickedCompletion,
  type Completion, type CompletionResult,
} from '@codemirror/autocomplete';
import { localCompletionSource } from '@codemirror/lang-javascript';
import { syntaxTree } from '@codemirror/language';
import { Prec, type EditorState, type Extension } from '@codemirror/state';
import { hoverTooltip, keymap, type EditorView, type KeyBinding, type Tooltip } from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
import { noNames, type KnownNames } from '../../cell/known-names.ts';
import type { Program } from '../live/program.ts';
import { html } from '../kit/dom.ts';
import { nameTip } from './name-tip.ts';
import { importOf, membersFor, namesFor, type Offer } from './names.ts';

export interface NamesSpec {
  document: Document;
  id: string;
  program: Program;
  /** Fetched; until they are here, nothing is known. */
  known: Promise<KnownNames>;
}

export function nameHelp({ document, id, program, known }: NamesSpec): Extension {
  let names = noNames;
  void known.then((told) => {
    names = told;
  });
  const offers = (): Map<string, Offer> => namesFor(id, program, names);
  const members = (object: string): Map<string, Offer> => membersFor(object, id, program, names);
  return [
    autocompletion({
      override: [(context) => completeMember(context, members, document) ?? complete(context, offers(), document)],
      icons: false, defaultKeymap: false,
    }),
    Prec.highest(keymap.of(completionKeymap.map(leaving))),
    hoverTooltip(({ state }, at) =>
      tellMember(state, at, members, document) ?? tell(state, at, id, offers(), document)),
  ];
}

/** Escape closes the list where there is one. A list that is still to come does not keep the reader in the editor. */
const leaving = (binding: KeyBinding): KeyBinding => binding.run !== closeCompletion ? binding : {
  ...binding, run: (view) => currentCompletions(view.state).length > 0 && closeCompletion(view),
};

/** Here other names count: behind a dot, in a text, in a comment. */
const silent = new Set([
  '.', '?.', 'String', 'TemplateString', 'LineComment', 'BlockComment', 'RegExp', 'Number', 'PropertyName',
  'PropertyDefinition', 'VariableDefinition', 'TypeDefinition', 'Label',
]);

function complete(
  context: CompletionContext, offers: ReadonlyMap<string, Offer>, document: Document,
): CompletionResult | null {
  const typed = context.matchBefore(/[\p{ID_Start}$_][\p{ID_Continue}$]*/u);
  const node = syntaxTree(context.state).resolveInner(context.pos, -1);
  const isImport = isImporting(node);
  if ((!typed && !context.explicit) || (silent.has(node.name) && !isImport)) return null;
  const options = isImport ? importable(document, offers) : writable(document, offers, localNames(context));
  return { from: typed?.from ?? context.pos, options, validFor: /^[\p{ID_Continue}$]*$/u };
}

type Members = (object: string) => ReadonlyMap<string, Offer>;

/** Nodes of a name behind a dot, and of the dot itself. In a type they are called otherwise. */
const behindDot = new Set(['.', '?.', 'PropertyName', 'TypeName', 'MemberExpression', 'QualifiedName', '⚠']);

const namedBefore = /(?<![\p{ID_Continue}$.])[\p{ID_Start}$_][\p{ID_Continue}$]*\.[\p{ID_Continue}$]*$/u;

/** Values come before types, which count in annotations alone. */
function completeMember(context: CompletionContext, members: Members, document: Document): CompletionResult | null {
  const before = context.matchBefore(namedBefore);
  if (!before || !behindDot.has(syntaxTree(context.state).resolveInner(context.pos, -1).name)) return null;
  const object = before.text.split('.')[0]!;
  const options = [...members(object).values()].map((offer) =>
    ({ ...option(document, offer), boost: offer.kind === 'type' ? -1 : 0 }));
  if (options.length === 0) return null;
  return { from: before.from + object.length + 1, options, validFor: /^[\p{ID_Continue}$]*$/u };
}

function importable(document: Document, offers: ReadonlyMap<string, Offer>): Completion[] {
  return [...offers.values()].filter(({ isLibrary }) => isLibrary).map((offer) => option(document, offer));
}

/** The names of the code around come first, then those that are here, then those that can be imported. */
function writable(document: Document, offers: ReadonlyMap<string, Offer>, locals: readonly string[]): Completion[] {
  const own = locals.filter((name) => offers.get(name)?.isHere !== true);
  const others = [...offers.values()].filter(({ name }) => !own.includes(name));
  return [
    ...own.map((label) => ({ label, boost: 2 })),
    ...others.map((offer) => option(document, offer, !offer.isHere)),
  ];
}

const isImporting = (node: SyntaxNode): boolean => node.name === 'ImportGroup' || node.parent?.name === 'ImportGroup';

/** What the code around this place defines. */
const localNames = (context: CompletionContext): string[] =>
  localCompletionSource(context)?.options.map(({ label }) => label) ?? [];

/** A name that is not here yet brings its import along. */
function option(document: Document, offer: Offer, brings = false): Completion {
  return {
    label: offer.name,
    detail: offer.from,
    boost: offer.isHere ? 1 : 0,
    info: () => nameTip(document, offer, brings),
    ...(brings ? { apply: (view, picked, from, to) => takeWithImport(view, picked, offer, { from, to }) } : {}),
  };
}

function takeWithImport(view: EditorView, picked: Completion, offer: Offer, at: { from: number; to: number }): void {
  const text = view.state.doc.toString();
  const { from, insert } = importOf(offer, text);
  const changes = view.state.changes([{ from, insert }, { ...at, insert: offer.name }]);
  view.dispatch({
    changes,
    selection: { anchor: changes.mapPos(at.to, 1) },
    scrollIntoView: true,
    userEvent: 'input.complete',
    annotations: pickedCompletion.of(picked),
  });
}

const nodes = new Set(['VariableName', 'TypeName', 'VariableDefinition', 'TypeDefinition']);

/** Of names inside a function, such as its parameters, nothing is known. */
function tell(
  state: EditorState, at: number, cell: string, offers: ReadonlyMap<string, Offer>, document: Document,
): Tooltip | null {
  const tree = syntaxTree(state);
  const node = [tree.resolveInner(at, 1), tree.resolveInner(at, -1)].find(({ name }) => nodes.has(name));
  const offer = node && offers.get(state.sliceDoc(node.from, node.to));
  if (!node || !offer?.isHere) return null;
  const isInner = offer.from !== cell && localNames(new CompletionContext(state, node.to, true)).includes(offer.name);
  return isInner && !offer.isLibrary ? null : tipAt(node, offer, document);
}

/** A name behind the dot of a whole module. */
function tellMember(state: EditorState, at: number, members: Members, document: Document): Tooltip | null {
  const tree = syntaxTree(state);
  const node = [tree.resolveInner(at, 1), tree.resolveInner(at, -1)].find(({ name }) => behindDot.has(name));
  const before = node && namedBefore.exec(state.sliceDoc(state.doc.lineAt(node.from).from, node.from));
  const offer = before && members(before[0].slice(0, -1)).get(state.sliceDoc(node.from, node.to));
  return offer ? tipAt(node, offer, document) : null;
}

function tipAt({ from, to }: SyntaxNode, offer: Offer, document: Document): Tooltip {
  const dom = html(document, 'div', { role: 'tooltip' }, nameTip(document, offer));
  return { pos: from, end: to, above: true, create: () => ({ dom }) };
}
