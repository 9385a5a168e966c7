/** Panels of a class that have one place beside the presenter's slide: where one opens, the others close. */
export function turnAside(panel: HTMLElement, isOpen: boolean): void {
  const all = panel.parentElement?.querySelectorAll<HTMLElement>('.class-aside') ?? [];
  for (const one of isOpen ? all : [panel]) {
    one.hidden = !isOpen || one !== panel;
    const opener = panel.ownerDocument.querySelector(`[aria-controls="${one.id}"]`);
    opener?.setAttribute('aria-expanded', String(!one.hidden));
  }
}
