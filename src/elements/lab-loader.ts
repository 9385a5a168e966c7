/** Brings labs to life when they come near the window: their script is not fetched before. */

async function bringToLife(): Promise<void> {
  if (customElements.get('training-lab') !== undefined) return;
  const { TrainingLab } = await import('./training-lab.ts');
  if (customElements.get('training-lab') === undefined) customElements.define('training-lab', TrainingLab);
}

const near = new IntersectionObserver((entries) => {
  if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
  near.disconnect();
  void bringToLife();
}, { rootMargin: '400px' });

for (const lab of document.querySelectorAll('[data-lab]')) near.observe(lab);
