// Runs before the first paint, so that neither colours nor views nor letters change under the reader's eyes.
(function (root) {
  const { store, base } = root.dataset;
  try {
    const scheme = localStorage.getItem(base === '/' ? 'scheme' : `${store}${base}:scheme`);
    if (scheme) root.dataset.scheme = scheme;
  } catch {
    // Storage is denied: the system's colours stay.
  }

  // No script comes to a page that was opened as a file, unless it was made for that: it stays as it is without.
  if (location.protocol === 'file:' && !('carried' in root.dataset)) return;

  root.dataset.js = location.hash ? 'deep' : '';
  const search = new URLSearchParams(location.search);
  const view = root.dataset.view === 'slides' && search.get('view');
  if (['overview', 'presenter', 'print', 'handout'].includes(view)) root.dataset.view = view;
  if (view !== false && search.get('role') === 'audience') root.dataset.role = 'audience';

  // The page is shown when `faces.js` says so.
  root.dataset.faces = 'awaited';

  // Where a script fails to load, the page is to be as readable as without JavaScript.
  addEventListener('error', (event) => {
    if (!('ready' in root.dataset) && event.target.tagName === 'SCRIPT') delete root.dataset.js;
  }, true);

  // Search engines want a full address; without the `site` setting only the browser knows where the site lives.
  const canonical = document.querySelector('link[rel="canonical"]');
  if (canonical) canonical.href = canonical.href;
})(document.documentElement);
