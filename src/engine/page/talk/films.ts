/**
 * Films and sounds of a talk: what the presenter plays, stops and winds, windows of the audience do as well. They are
 * silent: the sound comes from the presenter's window, which the same computer plays.
 */
import type { Film } from '../../deck/channel.ts';

const played = 'video, audio';

/** Seconds. A film that plays and is no farther off than this is left alone: winding would be seen. */
const tolerance = 0.4;

const filmsOf = (slide: Element): HTMLMediaElement[] => [...slide.querySelectorAll<HTMLMediaElement>(played)];

/** Named by its slide, and its place on it. */
function nameOf(film: HTMLMediaElement): string | undefined {
  const slide = film.closest('[data-slide]:not([data-next])');
  return slide ? `${slide.id}/${filmsOf(slide).indexOf(film)}` : undefined;
}

/** What has been done to films since the talk began. */
export class PresentedFilms {
  readonly #films: Record<string, Film> = {};

  /** Events of films do not bubble: they are heard on their way down. */
  constructor(main: HTMLElement, now: () => number, onChange: () => void) {
    const note = ({ target }: Event): void => {
      if (!(target instanceof HTMLMediaElement)) return;
      const name = nameOf(target);
      if (name === undefined) return;
      this.#films[name] = { at: target.currentTime, since: now(), plays: !target.paused };
      onChange();
    };
    for (const event of ['play', 'pause', 'seeked']) main.addEventListener(event, note, { capture: true });
  }

  get all(): Readonly<Record<string, Film>> {
    return { ...this.#films };
  }
}

/** Brings the films of a window to where those of the presenter are. */
export function followFilms(main: HTMLElement, films: Readonly<Record<string, Film>>, now: number): void {
  for (const [name, { at, since, plays }] of Object.entries(films)) {
    const slash = name.lastIndexOf('/');
    const slide = main.ownerDocument.getElementById(name.slice(0, slash));
    const film = slide && filmsOf(slide)[Number(name.slice(slash + 1))];
    if (!film) continue;
    film.muted = true;
    const due = at + (plays ? Math.max(0, now - since) / 1000 : 0);
    const hasEnded = !film.loop && due >= film.duration;
    if (!hasEnded && Math.abs(film.currentTime - due) > (plays ? tolerance : 0.01)) film.currentTime = due;
    if (!plays) film.pause();
    else if (film.paused && !hasEnded) film.play().catch(() => undefined);
  }
}
