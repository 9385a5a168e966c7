/** Says what has happened to those who cannot see it: politely, once, and out of sight. */
export function createVoice(document: Document): (words: string) => void {
  const line = document.createElement('p');
  line.className = 'unseen';
  line.role = 'status';
  document.body.append(line);
  return (words) => line.replaceChildren(words);
}
