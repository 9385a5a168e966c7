/** What a service worker answers to requests and to the wishes of pages. */
import { rangeIn, type Choice } from './decide.ts';
import { neededBy, type Edition } from './edition.ts';
import type { Kept } from './kept.ts';
import type { Order, Report } from './messages.ts';

export interface AnswersWorld {
  kept: Kept;
  fetch: typeof fetch;
  /** What a page says that is not kept, while there is no network. */
  away: () => Response;
  /** The server may have another edition: the browser is to look. */
  lookForUpdate: () => void;
}

type Say = (report: Report) => void;
/** Has the worker live on until something is done. */
type Meanwhile = (work: Promise<unknown>) => void;

export class Answers {
  readonly #world: AnswersWorld;

  constructor(world: AnswersWorld) {
    this.#world = world;
  }

  get #edition(): Edition {
    return this.#world.kept.edition;
  }

  respond(choice: Exclude<Choice, { kind: 'leave' }>, request: Request, meanwhile: Meanwhile): Promise<Response> {
    switch (choice.kind) {
      case 'move': return Promise.resolve(Response.redirect(choice.to));
      case 'page': return this.#page(choice.path, request);
      case 'file': return this.#file(choice.path, request, meanwhile);
    }
  }

  /** A page comes from the cache with all that it needs: half of an edition would meet the files of the next. */
  async #page(path: string, request: Request): Promise<Response> {
    const { kept, fetch } = this.#world;
    kept.look();
    const isWhole = await kept.has(neededBy(this.#edition, path)).catch(() => false);
    const own = isWhole ? await kept.read(path).catch(() => undefined) : undefined;
    return own ?? fetch(request).catch(async () => await kept.read(path).catch(() => undefined) ?? this.#world.away());
  }

  async #file(path: string, request: Request, meanwhile: Meanwhile): Promise<Response> {
    const range = request.headers.get('range');
    const own = await this.#world.kept.read(path).catch(() => undefined);
    if (own) return range === null ? own : partOfFile(own, range);
    const response = await this.#world.fetch(request);
    if (response.status === 200) meanwhile(this.#refill(path, response.clone()));
    return response;
  }

  /** What was missing, damaged or not asked for is kept once it has been used. */
  async #refill(path: string, response: Response): Promise<void> {
    const isListed = await this.#world.kept.keep(path, response).catch(() => true);
    if (!isListed) this.#world.lookForUpdate();
  }

  async hear({ wish, path }: Order, say: Say): Promise<void> {
    const { kept } = this.#world;
    kept.look();
    try {
      if (wish === 'keep-course') await this.#keepCourse(path, say);
      if (wish === 'drop-course') await this.#dropCourse(path);
      if (wish === 'keep') await this.#keep(path);
      const left = await kept.lacks(this.#all);
      say({ kind: 'state', isCourseKept: left === 0 && await kept.isCourseWanted(), left });
    } catch (problem) {
      say({ kind: isFull(problem) ? 'full' : 'failed' });
      if (!isFull(problem)) this.#world.lookForUpdate();
    }
  }

  /** What readers kept of the edition before is kept of this one too, before it takes its place. */
  async takeOver(): Promise<void> {
    const { kept } = this.#world;
    kept.look();
    const known = await kept.known();
    const isCourse = await kept.isCourseWanted();
    const { files, parts } = this.#edition;
    const isWanted = (path: string): boolean => isCourse || known.has(path);
    const wanted = Object.values(parts).filter((paths) => paths.some((path) => isPage(path) && isWanted(path)));
    const used = Object.keys(files).filter(isWanted);
    await kept.fill([...new Set([...wanted.flat(), ...used])]);
  }

  /** Files of other editions go: nobody asks for them any more. */
  clean(): Promise<void> {
    return this.#world.kept.only(this.#all);
  }

  async #keep(path: string): Promise<void> {
    const { parts, everywhere } = this.#edition;
    for (const paths of [neededBy(this.#edition, path), ...everywhere.map((part) => parts[part] ?? [])]) {
      await this.#world.kept.check(paths);
      await this.#world.kept.fill(paths);
    }
  }

  async #keepCourse(path: string, say: Say): Promise<void> {
    const { kept } = this.#world;
    await this.#keep(path);
    const of = await kept.lacks(this.#all);
    let before = 0;
    const groups = [...Object.values(this.#edition.parts), this.#inNoPart];
    for (const group of groups) {
      const wanted = await kept.lacks(group);
      await kept.fill(group, (sent) => say({ kind: 'progress', sent: before + sent, of }));
      before += wanted;
    }
    await kept.wantCourse(true);
  }

  async #dropCourse(path: string): Promise<void> {
    const { kept } = this.#world;
    await kept.wantCourse(false);
    const { parts, everywhere } = this.#edition;
    await kept.only([...neededBy(this.#edition, path), ...everywhere.flatMap((part) => parts[part] ?? [])]);
  }

  get #all(): readonly string[] {
    return Object.keys(this.#edition.files);
  }

  get #inNoPart(): readonly string[] {
    const inParts = new Set(Object.values(this.#edition.parts).flat());
    return this.#all.filter((path) => !inParts.has(path));
  }
}

const isPage = (path: string): boolean => path.endsWith('.html');

const isFull = (problem: unknown): boolean => problem instanceof Error && problem.name === 'QuotaExceededError';

/** Films are asked for in parts: some browsers play none that comes as a whole. */
async function partOfFile(response: Response, header: string): Promise<Response> {
  const body = await response.blob();
  const range = rangeIn(header, body.size);
  if (range === undefined) return new Response(body, { headers: response.headers });
  const { from, to } = range;
  const headers = new Headers(response.headers);
  headers.set('content-range', `bytes ${from}-${to}/${body.size}`);
  return new Response(body.slice(from, to + 1), { status: 206, headers });
}
