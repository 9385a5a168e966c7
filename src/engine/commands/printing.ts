/** How pages are printed: tagged, with a bookmark for each heading. */
export const printing = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true } as const;

/** On a screen, faces that come late are left out of the visit; on paper there is time for them. */
export async function waitForFaces(): Promise<void> {
  const faces = [...document.fonts];
  for (const face of faces) face.display = 'block';
  await Promise.allSettled(faces.map((face) => face.load()));
}
