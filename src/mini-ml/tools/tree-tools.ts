/** A tree of modules that can be changed: what is done to a node is done to the classes in the code. */
import {
  addChild, addField, freeName, moveField, removeField, renameField, type Edited, type Refusal, type Step,
} from './class-edits.ts';
import { Classes, type ClassOutline } from './classes.ts';
import { Module } from '../core/module.ts';
import { treeNodes, type TreeNode } from './tree-nodes.ts';
import type { FigurePlace } from '../../engine/page/live/pictures.ts';
import type { Program } from '../../engine/page/live/program.ts';
import { rangeIn } from '../../engine/page/manipulation/code-terms.ts';
import type { HandleLayer } from '../../engine/page/manipulation/handle-layer.ts';
import { lightRanges } from '../../engine/page/manipulation/number-lights.ts';
import { TreeCover } from './tree-cover.ts';
import { TreePanel } from './tree-panel.ts';
import * as words from './tree-words.ts';

export interface TreeWorld {
  program: Program;
  layer: HandleLayer;
  place: FigurePlace;
}

/** What every module has already: no field may be called so. */
const reserved: ReadonlySet<string> = new Set(['training', ...Object.getOwnPropertyNames(Module.prototype)]);

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export class TreeTools {
  readonly #world: TreeWorld;
  readonly #cover: TreeCover;
  readonly #panel: TreePanel;
  #nodes: readonly TreeNode[] = [];
  /** The path of the node that is chosen, joined by dots; it may still have to be drawn. */
  #chosen: string | undefined;

  constructor(world: TreeWorld) {
    this.#world = world;
    const { ownerDocument: document } = world.layer.host;
    this.#cover = new TreeCover(document, (node) => this.#choose(node));
    this.#panel = new TreePanel({
      document,
      onRename: (name) => this.#rename(name),
      onAddParameter: () => this.#addParameter(),
      onAddChild: () => this.#addChild(),
      onMove: (parent) => this.#move(parent),
      onRemove: () => this.#remove(),
    });
  }

  show(): void {
    const { program, layer, place } = this.#world;
    layer.cover(place.at, this.#cover.element);
    this.#follow();
    program.subscribe((ids) => {
      if (ids.has(place.cell) && program.cell(place.cell).status === 'ok') this.#follow();
    });
  }

  /** Brings buttons, panel and lights to the tree as it is. */
  #follow(): void {
    const { layer, place } = this.#world;
    const figure = layer.figure(place.at);
    if (!figure) return;
    this.#nodes = treeNodes(figure);
    const node = this.#node();
    this.#cover.show(figure, this.#nodes, node);
    if (node) layer.host.append(this.#panel.element);
    else this.#panel.element.remove();
    const classes = this.#classes();
    if (node) this.#tell(node, classes);
    lightRanges(layer.host.ownerDocument, node ? this.#ranges(node, classes) : []);
  }

  #node(): TreeNode | undefined {
    return this.#nodes.find(({ path }) => path.join('.') === this.#chosen);
  }

  #choose({ path }: TreeNode): void {
    const chosen = path.join('.');
    this.#chosen = this.#chosen === chosen ? undefined : chosen;
    this.#panel.say('');
    this.#follow();
  }

  #tell(node: TreeNode, classes: Classes): void {
    const step = this.#step(node, classes);
    const same = this.#nodes.filter((one) => step && this.#step(one, classes)?.field === step.field);
    this.#panel.show({
      node,
      words: words.fieldInWords(node.path, step?.owner.name, same.map(({ path }) => path.join('.'))),
      hasField: step !== undefined,
      canAdd: this.#classFor(node, classes) !== undefined,
      parents: this.#parentsFor(node, classes),
    });
  }

  #parentsFor(node: TreeNode, classes: Classes): string[] {
    const modules = this.#nodes.filter((one) => one.of === 'module' && one !== node.parent && !isWithin(one, node));
    return modules.filter((one) => this.#classFor(one, classes)).map(({ path }) => path.join('.'));
  }

  /** Code inside questions and exercises is another program. */
  #classes(): Classes {
    const { program, layer } = this.#world;
    const { ownerDocument: document } = layer.host;
    const isApart = (id: string): boolean => document.getElementById(id)?.matches('[data-apart]') ?? false;
    const cells = [...program.edits.author.keys()].filter((id) => !isApart(id));
    return new Classes(cells.map((id) => ({ id, source: program.cell(id).text })));
  }

  #root(classes: Classes): ClassOutline | undefined {
    return classes.named(this.#nodes[0]?.text, this.#world.place.cell);
  }

  #step({ path }: TreeNode, classes: Classes): Step | undefined {
    return classes.along(this.#root(classes), path)?.at(-1);
  }

  /** The class that gets a new field: the module's own, or that of the parameter's module. */
  #classFor(node: TreeNode, classes: Classes): ClassOutline | undefined {
    if (node.of === 'parameter') return node.parent && this.#classFor(node.parent, classes);
    const step = this.#step(node, classes);
    return node.path.length === 0 ? this.#root(classes) : step && classes.madeBy(step.field, step.owner);
  }

  /** The words of the path, where they stand in the code. */
  #ranges({ path }: TreeNode, classes: Classes): Range[] {
    const { ownerDocument: document } = this.#world.layer.host;
    const steps = classes.along(this.#root(classes), path) ?? [];
    return steps.flatMap(({ owner, field }) => {
      const code = document.getElementById(owner.cell)?.querySelector('[data-code] pre');
      return code ? [rangeIn(code, field.start, field.end)] : [];
    });
  }

  #rename(name: string): void {
    this.#edit((node, classes) => {
      const step = this.#step(node, classes);
      const path = [...node.path.slice(0, -1), name].join('.');
      return step && {
        edited: renameField(step, name, classes, reserved), path, said: words.renamed(node.path.join('.'), path),
      };
    });
  }

  #addParameter(): void {
    this.#edit((node, classes) => {
      const owner = this.#classFor(node, classes);
      const name = freeName('p', namesIn(classes));
      const path = [...moduleOf(node).path, name].join('.');
      return owner && { edited: addField(owner, name, 'Parameter(1)', classes), path, said: words.added(path) };
    });
  }

  #addChild(): void {
    this.#edit((node, classes) => {
      const owner = this.#classFor(node, classes);
      const known = new Set(classes.cells.flatMap((cell) => cell.classes.map((one) => one.name)));
      const newClass = letters.find((letter) => !known.has(letter)) ?? freeName('Child', known);
      const [taken, wanted] = [namesIn(classes), newClass.toLowerCase()];
      const name = taken.has(wanted) ? freeName(wanted, taken) : wanted;
      const path = [...moduleOf(node).path, name].join('.');
      return owner && { edited: addChild(owner, name, newClass, classes), path, said: words.added(path) };
    });
  }

  #move(parent: string): void {
    this.#edit((node, classes) => {
      const step = this.#step(node, classes);
      const target = this.#nodes.find(({ path, of }) => of === 'module' && path.join('.') === parent);
      const to = target && this.#classFor(target, classes);
      const path = [...(target?.path ?? []), step?.field.name].join('.');
      return step && to && { edited: moveField(step, to, classes), path, said: words.moved(path) };
    });
  }

  #remove(): void {
    this.#edit((node, classes) => {
      const step = this.#step(node, classes);
      if (node.parent) this.#cover.focus(node.parent);
      const path = node.parent?.path.join('.') ?? '';
      return step && { edited: removeField(step, classes), path, said: words.removed(node.path.join('.')) };
    });
  }

  /** One edit of the code, one step to undo; what stands at `path` then is chosen. */
  #edit(change: (node: TreeNode, classes: Classes) => Change | undefined): void {
    const node = this.#node();
    const made = node && change(node, this.#classes());
    if (!made) return;
    const { edited, path, said } = made;
    if (typeof edited === 'string') return this.#panel.say(words.refused[edited]);
    this.#chosen = path;
    this.#panel.say(words.done(said, edited.left));
    this.#world.program.dispatch({ kind: 'edit', gesture: 'drag', texts: edited.texts });
  }
}

interface Change {
  edited: Edited | Refusal;
  path: string;
  said: string;
}

function moduleOf(node: TreeNode): TreeNode {
  return node.of === 'module' ? node : node.parent ?? node;
}

function isWithin(one: TreeNode, other: TreeNode): boolean {
  return one === other || (one.parent !== undefined && isWithin(one.parent, other));
}

function namesIn(classes: Classes): Set<string> {
  return new Set(classes.cells.flatMap((cell) => cell.classes.flatMap(({ fields }) => fields.map(({ name }) => name))));
}
