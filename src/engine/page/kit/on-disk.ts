/** Where a page of the site lies: at its path, or in a folder that was opened by a double click. */
export function onDisk(path: string, { documentElement: { dataset }, URL: at }: Document): string {
  if (!('carried' in dataset)) return path;
  const { base = '/', up = '' } = dataset;
  return new URL(`${up}${path.slice(base.length)}index.html`, at).pathname;
}
