/** A name as TypeScript knows it, in words for a reader's editor. */
import ts from 'typescript';
import type { KnownName } from '../../cell/known-names.ts';

export function knownName(checker: ts.TypeChecker, symbol: ts.Symbol, at: ts.Node): KnownName {
  const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const doc = firstSentence(ts.displayPartsToString(own.getDocumentationComment(checker)));
  return { name: symbol.name, ...described(checker, own, symbol.name, at), doc };
}

function described(
  checker: ts.TypeChecker, symbol: ts.Symbol, name: string, at: ts.Node,
): Pick<KnownName, 'kind' | 'signature'> {
  const text = (type: ts.Type, flags = ts.TypeFormatFlags.None): string => checker.typeToString(type, undefined, flags);
  if (!(symbol.flags & ts.SymbolFlags.Value)) {
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const meaning = text(type, ts.TypeFormatFlags.InTypeAlias);
    return { kind: 'type', signature: meaning === name ? `interface ${name}` : `type ${name} = ${meaning}` };
  }
  const type = checker.getTypeOfSymbolAtLocation(symbol, at);
  const [made] = type.getConstructSignatures();
  if (made) return { kind: 'class', signature: `new ${name}${checker.signatureToString(made)}` };
  const [called] = type.getCallSignatures();
  if (called) return { kind: 'function', signature: `${name}${checker.signatureToString(called)}` };
  return { kind: 'value', signature: `${name}: ${text(type)}` };
}

/** Up to the first full stop or paragraph, on one line. */
export function firstSentence(doc: string): string {
  const [paragraph = ''] = doc.split(/\n\s*\n/);
  const [, sentence = paragraph] = /^([^]*?[.!?])(?=\s|$)/.exec(paragraph) ?? [];
  return sentence.replace(/\s+/g, ' ').trim();
}
