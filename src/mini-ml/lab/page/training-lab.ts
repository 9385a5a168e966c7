/** `<training-lab>`: the markup of `Lab.astro` come alive. Loaded when a lab is first seen. */
import workerAddress from './lab-worker.ts?worker&url';
import { scriptAddress } from './lab-trust.ts';
import { LabDesk } from './lab-desk.ts';
import { part, say } from '../../../engine/page/kit/dom.ts';
import { bringControls } from '../../../engine/page/kit/controls.ts';

export class TrainingLab extends HTMLElement {
  #desk: LabDesk | undefined;

  connectedCallback(): void {
    if (this.#desk !== undefined) return;
    bringControls(this);
    const worker = new Worker(scriptAddress(workerAddress, globalThis), { type: 'module' });
    worker.addEventListener('error', () => {
      say(part(this, 'status'), 'The training worker could not start, so nothing can be trained here.');
    });
    this.#desk = new LabDesk(this, worker);
  }

  disconnectedCallback(): void {
    this.#desk?.close();
    this.#desk = undefined;
  }
}
