/** A name that nothing else has. `randomUUID` would be one, but browsers have it over https alone. */
export function uniqueName(crypto: Pick<Crypto, 'getRandomValues'>): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
