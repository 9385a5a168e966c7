/** The grammars of code that is shown and not run. All of this is at build: readers get classes. */
import { StreamLanguage, type StreamParser } from '@codemirror/language';
import { c, csharp, dart, kotlin, objectiveC, scala } from '@codemirror/legacy-modes/mode/clike';
import { clojure } from '@codemirror/legacy-modes/mode/clojure';
import { cmake } from '@codemirror/legacy-modes/mode/cmake';
import { diff } from '@codemirror/legacy-modes/mode/diff';
import { dockerFile } from '@codemirror/legacy-modes/mode/dockerfile';
import { elm } from '@codemirror/legacy-modes/mode/elm';
import { erlang } from '@codemirror/legacy-modes/mode/erlang';
import { fortran } from '@codemirror/legacy-modes/mode/fortran';
import { haskell } from '@codemirror/legacy-modes/mode/haskell';
import { julia } from '@codemirror/legacy-modes/mode/julia';
import { lua } from '@codemirror/legacy-modes/mode/lua';
import { fSharp, oCaml } from '@codemirror/legacy-modes/mode/mllike';
import { octave } from '@codemirror/legacy-modes/mode/octave';
import { pascal } from '@codemirror/legacy-modes/mode/pascal';
import { perl } from '@codemirror/legacy-modes/mode/perl';
import { powerShell } from '@codemirror/legacy-modes/mode/powershell';
import { properties } from '@codemirror/legacy-modes/mode/properties';
import { r } from '@codemirror/legacy-modes/mode/r';
import { ruby } from '@codemirror/legacy-modes/mode/ruby';
import { scheme } from '@codemirror/legacy-modes/mode/scheme';
import { shell } from '@codemirror/legacy-modes/mode/shell';
import { sparql } from '@codemirror/legacy-modes/mode/sparql';
import { standardSQL } from '@codemirror/legacy-modes/mode/sql';
import { stex } from '@codemirror/legacy-modes/mode/stex';
import { swift } from '@codemirror/legacy-modes/mode/swift';
import { toml } from '@codemirror/legacy-modes/mode/toml';
import { verilog } from '@codemirror/legacy-modes/mode/verilog';
import type { Parser } from '@lezer/common';
import { parser as cpp } from '@lezer/cpp';
import { parser as css } from '@lezer/css';
import { parser as go } from '@lezer/go';
import { parser as html } from '@lezer/html';
import { parser as java } from '@lezer/java';
import { parser as json } from '@lezer/json';
import { parser as php } from '@lezer/php';
import { parser as python } from '@lezer/python';
import { parser as rust } from '@lezer/rust';
import { parser as xml } from '@lezer/xml';
import { parser as yaml } from '@lezer/yaml';
import { piecesOf, toHtml } from '../../cell/highlight.ts';

/** Names by which authors call a language, and its grammar. */
const GRAMMARS: readonly [names: string, grammar: Parser | StreamParser<unknown>][] = [
  ['python py python3 ipython', python], ['html htm vue svelte astro', html],
  ['css scss less', css],
  ['json jsonc json5', json], ['java', java], ['cpp c++ cc hpp cuda cu', cpp], ['rust rs', rust],
  ['xml svg mathml', xml],
  ['yaml yml', yaml], ['go golang', go], ['php', php], ['c h', c], ['csharp c# cs', csharp], ['kotlin kt', kotlin],
  ['scala', scala], ['dart', dart], ['objc objective-c', objectiveC], ['bash sh shell zsh console terminal', shell],
  ['sql postgresql mysql sqlite', standardSQL], ['r rlang', r], ['julia jl', julia], ['diff patch', diff],
  ['latex tex', stex], ['matlab octave', octave], ['haskell hs', haskell], ['lua', lua], ['ruby rb', ruby],
  ['perl pl', perl], ['swift', swift], ['toml', toml], ['ini properties conf env', properties],
  ['dockerfile docker', dockerFile], ['cmake make makefile', cmake], ['powershell ps1', powerShell],
  ['ocaml ml', oCaml], ['fsharp f#', fSharp], ['elm', elm], ['erlang elixir', erlang], ['clojure clj', clojure],
  ['scheme lisp racket', scheme], ['fortran f90', fortran], ['pascal', pascal],
  ['verilog', verilog], ['sparql', sparql],
];

const byName = new Map(GRAMMARS.flatMap(([names, grammar]) => names.split(' ').map((name) => [name, grammar])));
const parsers = new Map<string, Parser>();

function parserOf(language: string): Parser | undefined {
  const grammar = byName.get(language);
  if (!grammar) return undefined;
  const known = parsers.get(language);
  if (known) return known;
  const parser = 'parse' in grammar ? grammar : StreamLanguage.define(grammar).parser;
  parsers.set(language, parser);
  return parser;
}

/** The source as HTML, or nothing where the language is not known. */
export function highlightAs(source: string, language: string): string | undefined {
  const parser = parserOf(language.toLowerCase());
  return parser && toHtml(piecesOf(source, parser));
}
