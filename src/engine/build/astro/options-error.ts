/** What is said of the options of `lectures(…)` when they are wrong. */
import { inspect } from 'node:util';
import { z } from 'astro/zod';
import { nearest } from '../../cell/nearest.ts';

/** One thing that is wrong with the options of a site: what was expected, and what was received. */
export class OptionsError extends Error {
  override name = 'OptionsError';

  constructor(where: string, expected: string, received: string, fix = '') {
    const mend = fix === '' ? '' : `\n  Fix: ${fix}`;
    super(`lectures(): \`${where}\` is wrong. Expected ${expected}; received ${received}.${mend}`);
    // Astro prints it, and in it there is nothing but the engine's own files.
    this.stack = '';
  }
}

type Issue = z.core.$ZodIssue;

/** A misspelt key is the cause of one that is missing. */
export const worstOf = (issues: readonly Issue[]): Issue =>
  issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]!;

/** `options` is what was expected of all that was given. */
export function problemOf(issue: Issue, given: unknown, options: z.ZodType): OptionsError {
  const where = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') return unknownKey(issue.keys[0] ?? '', where, keysAt(options, issue.path));
  if (issue.code === 'invalid_key') return wrongKey(issue, where);
  return new OptionsError(where, expectedBy(issue), inWords(valueAt(given, issue.path)));
}

function unknownKey(key: string, where: string, known: readonly string[]): OptionsError {
  const near = nearest(key, known);
  const fix = mends[key.toLowerCase()] ?? (near ? `Write \`${near}\`.` : `Remove \`${key}\`.`);
  return new OptionsError(where, `only ${known.map((one) => `\`${one}\``).join(', ')}`, `\`${key}\``, fix);
}

const noAnalytics = 'Remove it: pages load nothing from other servers, so nobody else learns who reads what. '
  + 'Your server’s log can count visits.';

/** What people write who know other tools. */
const mends: Readonly<Record<string, string>> = {
  analytics: noAnalytics,
  tracking: noAnalytics,
  playground: 'Pages come from subjects: leave one out with `pages: { playground: false }`.',
  sidebar: 'Write `contents`: `true` or `false`.',
  nav: 'Write `navigation`.',
};

function wrongKey({ path, issues }: z.core.$ZodIssueInvalidKey, where: string): OptionsError {
  const of = placeOf(path.slice(0, -1));
  return new OptionsError(of, issues[0]?.message ?? 'another name', `\`${String(path.at(-1) ?? where)}\``);
}

/** The keys of the object that is expected at a place. */
function keysAt(schema: z.ZodType, [first, ...rest]: Issue['path']): string[] {
  const inner = insideOf(schema);
  if (inner instanceof z.ZodArray) return keysAt(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodRecord) return keysAt(inner.valueType as z.ZodType, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  const shape = inner.shape as Readonly<Record<PropertyKey, z.ZodType>>;
  return first === undefined ? Object.keys(shape) : keysAt(shape[first]!, rest);
}

function insideOf(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodPipe) return insideOf(schema.out as z.ZodType);
  const hasInner = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional;
  return hasInner ? insideOf(schema.unwrap() as z.ZodType) : schema;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text', object: 'an object', record: 'an object', array: 'a list', boolean: '`true` or `false`',
};

/** What the option says of itself, or what its type is called. */
function expectedBy(issue: Issue): string {
  const isGeneral = issue.message.startsWith('Invalid input');
  return (isGeneral && issue.code === 'invalid_type' ? TYPES[issue.expected] : undefined) ?? issue.message;
}

const LONGEST = 80;

function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'function') return 'a function';
  const isText = typeof value === 'string' || value instanceof URL;
  const text = isText ? JSON.stringify(value) : inspect(value, { depth: 1, breakLength: Infinity });
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const placeOf = (at: Issue['path']): string =>
  at.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('').slice(1) || 'options';

const valueAt = (given: unknown, at: Issue['path']): unknown =>
  at.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], given);
