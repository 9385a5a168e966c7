/** Lectures to build in a bench: copies of a real one in which every decimal number is another. */

/** Answers are proven by running the code: a question with other numbers would be wrong. */
const questions = /<(Quiz|Exercise|Predict)\b[\s\S]*?<\/\1>/g;
const decimals = /(?<![\w.])\d+\.\d+(?![\w.])/g;

/** Every decimal of the lecture's body but those of its questions gets more digits, so that no two copies share one. */
export function vary(mdx: string, copy: number): string {
  const digits = String(copy).padStart(4, '0');
  const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(mdx) ?? ['', '', mdx];
  const kept = [...body.matchAll(questions)].map(([question]) => question);
  const rest = body.replace(questions, '\0').replace(decimals, (number) => `${number}${digits}`);
  return head + rest.replace(/\0/g, () => kept.shift()!);
}
