/** A button among the tools over a figure: a sign to see, and words to hear. Arrows lead to it. */
export function toolButton(
  document: Document, sign: string, label: string, press: (event: MouseEvent) => void,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.textContent = sign;
  button.ariaLabel = label;
  button.title = label;
  button.addEventListener('click', press);
  return button;
}
