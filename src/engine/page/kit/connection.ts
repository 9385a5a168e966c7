/** Whether a reader's connection asks that nothing large be fetched unasked. */

/** TypeScript does not know the connection: not every browser tells of it. */
export interface Connected {
  connection?: { saveData?: boolean; effectiveType?: string };
}

export function isFrugal(navigator: Connected | undefined): boolean {
  const { saveData = false, effectiveType = '4g' } = navigator?.connection ?? {};
  return saveData || effectiveType !== '4g';
}
