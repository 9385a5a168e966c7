import ts from 'typescript';

/**
 * A rule that tells what TypeScript finds in a file. It goes through the file before the rules that ask for types, and
 * keeps what it learns: asked first for single expressions, TypeScript works out many of them again and again.
 * @type {import('eslint').Rule.RuleModule}
 */
export const typeErrors = {
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    /** @param {number} at */
    const place = (at) => context.sourceCode.getLocFromIndex(at);
    return {
      Program(node) {
        /** @type {readonly ts.Diagnostic[]} */
        const found = program.getSemanticDiagnostics(esTreeNodeToTSNodeMap.get(node));
        for (const { start = 0, length = 0, code, messageText } of found) {
          const message = `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
          context.report({ loc: { start: place(start), end: place(start + length) }, message });
        }
      },
    };
  },
};
