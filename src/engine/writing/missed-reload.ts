/** While a lecture is written: a window that was loading while all were told to load anew hears it late. */
const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const begun = loaded?.serverTiming.find(({ name }) => name === 'begun')?.duration;
if (begun !== undefined) import.meta.hot?.send('lectures:begun', begun);

export {};
