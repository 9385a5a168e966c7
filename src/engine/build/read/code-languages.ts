/**
 * The grammars of code that is shown and not run. All of this is at build: readers get classes. A grammar is loaded
 * with the first lecture that shows code of its language.
 */
import type { StreamParser } from '@codemirror/language';
import type { Parser } from '@lezer/common';
import { piecesOf, toHtml } from '../../cell/highlight.ts';

/** What is written for an editor comes as a parser of lines. */
async function streamed<State>(mode: StreamParser<State>): Promise<Parser> {
  const { StreamLanguage } = await import('@codemirror/language');
  return StreamLanguage.define(mode).parser;
}

/** Names by which authors call a language, and its grammar. */
const GRAMMARS: readonly [names: string, load: () => Promise<Parser>][] = [
  ['python py python3 ipython', () => import('@lezer/python').then(({ parser }) => parser)],
  ['html htm vue svelte astro', () => import('@lezer/html').then(({ parser }) => parser)],
  ['css scss less', () => import('@lezer/css').then(({ parser }) => parser)],
  ['json jsonc json5', () => import('@lezer/json').then(({ parser }) => parser)],
  ['java', () => import('@lezer/java').then(({ parser }) => parser)],
  ['cpp c++ cc hpp cuda cu', () => import('@lezer/cpp').then(({ parser }) => parser)],
  ['rust rs', () => import('@lezer/rust').then(({ parser }) => parser)],
  ['xml svg mathml', () => import('@lezer/xml').then(({ parser }) => parser)],
  ['yaml yml', () => import('@lezer/yaml').then(({ parser }) => parser)],
  ['go golang', () => import('@lezer/go').then(({ parser }) => parser)],
  ['php', () => import('@lezer/php').then(({ parser }) => parser)],
  ['c h', () => import('@codemirror/legacy-modes/mode/clike').then((mode) => streamed(mode.c))],
  ['csharp c# cs', () => import('@codemirror/legacy-modes/mode/clike').then((mode) => streamed(mode.csharp))],
  ['kotlin kt', () => import('@codemirror/legacy-modes/mode/clike').then((mode) => streamed(mode.kotlin))],
  ['scala', () => import('@codemirror/legacy-modes/mode/clike').then((mode) => streamed(mode.scala))],
  ['dart', () => import('@codemirror/legacy-modes/mode/clike').then((mode) => streamed(mode.dart))],
  ['objc objective-c', () => import('@codemirror/legacy-modes/mode/clike').then((mode) => streamed(mode.objectiveC))],
  ['bash sh shell zsh console terminal',
    () => import('@codemirror/legacy-modes/mode/shell').then((mode) => streamed(mode.shell))],
  ['sql postgresql mysql sqlite',
    () => import('@codemirror/legacy-modes/mode/sql').then((mode) => streamed(mode.standardSQL))],
  ['r rlang', () => import('@codemirror/legacy-modes/mode/r').then((mode) => streamed(mode.r))],
  ['julia jl', () => import('@codemirror/legacy-modes/mode/julia').then((mode) => streamed(mode.julia))],
  ['diff patch', () => import('@codemirror/legacy-modes/mode/diff').then((mode) => streamed(mode.diff))],
  ['latex tex', () => import('@codemirror/legacy-modes/mode/stex').then((mode) => streamed(mode.stex))],
  ['matlab octave', () => import('@codemirror/legacy-modes/mode/octave').then((mode) => streamed(mode.octave))],
  ['haskell hs', () => import('@codemirror/legacy-modes/mode/haskell').then((mode) => streamed(mode.haskell))],
  ['lua', () => import('@codemirror/legacy-modes/mode/lua').then((mode) => streamed(mode.lua))],
  ['ruby rb', () => import('@codemirror/legacy-modes/mode/ruby').then((mode) => streamed(mode.ruby))],
  ['perl pl', () => import('@codemirror/legacy-modes/mode/perl').then((mode) => streamed(mode.perl))],
  ['swift', () => import('@codemirror/legacy-modes/mode/swift').then((mode) => streamed(mode.swift))],
  ['toml', () => import('@codemirror/legacy-modes/mode/toml').then((mode) => streamed(mode.toml))],
  ['ini properties conf env',
    () => import('@codemirror/legacy-modes/mode/properties').then((mode) => streamed(mode.properties))],
  ['dockerfile docker',
    () => import('@codemirror/legacy-modes/mode/dockerfile').then((mode) => streamed(mode.dockerFile))],
  ['cmake make makefile', () => import('@codemirror/legacy-modes/mode/cmake').then((mode) => streamed(mode.cmake))],
  ['powershell ps1',
    () => import('@codemirror/legacy-modes/mode/powershell').then((mode) => streamed(mode.powerShell))],
  ['ocaml ml', () => import('@codemirror/legacy-modes/mode/mllike').then((mode) => streamed(mode.oCaml))],
  ['fsharp f#', () => import('@codemirror/legacy-modes/mode/mllike').then((mode) => streamed(mode.fSharp))],
  ['elm', () => import('@codemirror/legacy-modes/mode/elm').then((mode) => streamed(mode.elm))],
  ['erlang elixir', () => import('@codemirror/legacy-modes/mode/erlang').then((mode) => streamed(mode.erlang))],
  ['clojure clj', () => import('@codemirror/legacy-modes/mode/clojure').then((mode) => streamed(mode.clojure))],
  ['scheme lisp racket', () => import('@codemirror/legacy-modes/mode/scheme').then((mode) => streamed(mode.scheme))],
  ['fortran f90', () => import('@codemirror/legacy-modes/mode/fortran').then((mode) => streamed(mode.fortran))],
  ['pascal', () => import('@codemirror/legacy-modes/mode/pascal').then((mode) => streamed(mode.pascal))],
  ['verilog', () => import('@codemirror/legacy-modes/mode/verilog').then((mode) => streamed(mode.verilog))],
  ['sparql', () => import('@codemirror/legacy-modes/mode/sparql').then((mode) => streamed(mode.sparql))],
];

const byName = new Map(GRAMMARS.flatMap(([names, load]) => names.split(' ').map((name) => [name, load])));
const parsers = new Map<string, Parser>();

/** Loads the grammars of all fences in a source, also of those inside other fences. */
export async function loadGrammars(source: string): Promise<void> {
  const languages = [...source.matchAll(/(?:`{3,}|~{3,})[ \t]*\{?\.?([^\s`{},]+)/g)].map(([, name]) => name!.toLowerCase());
  await Promise.all([...new Set(languages)].map(async (language) => {
    const load = byName.get(language);
    if (load && !parsers.has(language)) parsers.set(language, await load());
  }));
}

/** The source as HTML, or nothing where the language is not known. */
export function highlightAs(source: string, language: string): string | undefined {
  const name = language.toLowerCase();
  const parser = parsers.get(name);
  if (!parser && byName.has(name)) throw new Error(`The grammar of ${name} is not loaded.`);
  return parser && toHtml(piecesOf(source, parser));
}
