/** How large a film is, read from the first and last bytes of its file: MP4 and its kin, and WebM. */

export interface Size {
  width: number;
  height: number;
}

/** @param bytes what holds the description of the tracks. Undefined where it does not stand there. */
export function filmSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isWebm(view) ? webmSize(view) : mp4Size(view);
}

const EBML = 0x1a45dfa3;

const isWebm = (view: DataView): boolean => view.byteLength > 4 && view.getUint32(0) === EBML;

/** A track's box `tkhd` ends with width and height, in 1/65536 of a pixel. Tracks of sound have 0. */
function mp4Size(view: DataView): Size | undefined {
  for (let at = 4; at + 92 < view.byteLength; at++) {
    if (view.getUint32(at) !== 0x746b6864) continue;
    const size = view.getUint32(at - 4);
    const end = at - 4 + size;
    if (size < 92 || size > 104 || end > view.byteLength) continue;
    const [width, height] = [view.getUint32(end - 8) >>> 16, view.getUint32(end - 4) >>> 16];
    if (width > 0 && height > 0) return turned(view, end - 44, { width, height });
  }
  return undefined;
}

/** A film of a telephone that was held upright lies on its side: the matrix of its track turns it. */
function turned(view: DataView, matrix: number, { width, height }: Size): Size {
  const isTurned = view.getInt32(matrix) === 0 && view.getInt32(matrix + 4) !== 0;
  return isTurned ? { width: height, height: width } : { width, height };
}

/** `Video` (E0) of a track holds `PixelWidth` (B0) and `PixelHeight` (BA), each a number of one to four bytes. */
function webmSize(view: DataView): Size | undefined {
  for (let at = 0; at + 2 < view.byteLength; at++) {
    if (view.getUint8(at) !== 0xe0) continue;
    const length = view.getUint8(at + 1) & 0x7f;
    const start = view.getUint8(at + 1) >= 0x80 ? at + 2 : at + 9;
    const size = pixelsIn(view, start, Math.min(view.byteLength, start + Math.max(length, 32)));
    if (size) return size;
  }
  return undefined;
}

function pixelsIn(view: DataView, start: number, end: number): Size | undefined {
  const found = new Map<number, number>();
  for (let at = start; at + 3 < end;) {
    const id = view.getUint8(at);
    const size = at + (id < 0x80 ? 2 : 1);
    const length = view.getUint8(size) - 0x80;
    if (length < 0 || size + length >= end) break;
    if (id === 0xb0 || id === 0xba) found.set(id, numberAt(view, size + 1, length));
    at = size + 1 + length;
  }
  const [width, height] = [found.get(0xb0) ?? 0, found.get(0xba) ?? 0];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

const numberAt = (view: DataView, at: number, length: number): number =>
  Array.from({ length }, (_, index) => view.getUint8(at + index)).reduce((sum, byte) => sum * 256 + byte, 0);
