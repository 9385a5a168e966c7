/** Puts the fields in their places that wait for their slide to be near. */
export function bringControls(place: ParentNode): void {
  for (const late of place.querySelectorAll<HTMLTemplateElement>('template[data-late]')) late.replaceWith(late.content);
}
