/** What `mini-ml` means in a snippet: the library and the builders of figures. Used at build time and in the worker. */
import { Module } from './core/module.ts';

export * from './core/index.ts';
export * from './figures/index.ts';

/** A model prints as a tree. */
export default function shapeOf(value: unknown): 'tree' | 'plain' {
  return value instanceof Module ? 'tree' : 'plain';
}
