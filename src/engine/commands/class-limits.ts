/** What the embedded broker lets one connection send. */

/** What a device may send. Joining, beating and answering are far below that; a flood is not. */
export const ofDevices = { bytes: { most: 32_768, perSecond: 8192 }, frames: { most: 60, perSecond: 15 } } as const;
/** The lecturer sends the whole state, at most 20 times a second, and may be large. */
export const ofLecturer = {
  bytes: { most: 8_388_608, perSecond: 4_194_304 },
  frames: { most: 400, perSecond: 100 },
} as const;

/** Devices and lecturers together. */
export const mostClients = 3000;
/** Bytes of one frame: those of the largest message of the lecturer's, and a little. */
export const largestFrame = 300 * 1024;
/** Bytes that may wait for a device that is slow to take them, before it is let go. */
export const mostWaiting = 4 * 1024 * 1024;
