// Runs before the first paint, so that neither colours nor views change under the reader's eyes.
(function (root) {
  try {
    const scheme = localStorage.getItem('scheme');
    if (scheme) root.dataset.scheme = scheme;
  } catch {
    // Storage is denied: the system's colours stay.
  }
  root.dataset.js = location.hash ? 'deep' : '';
  if (root.dataset.view === 'slides' && /[?&]view=overview\b/.test(location.search)) root.dataset.view = 'overview';
  // Where a script fails to load, the page is to be as readable as without JavaScript.
  addEventListener('error', function (event) {
    if (!('ready' in root.dataset) && event.target.tagName === 'SCRIPT') delete root.dataset.js;
  }, true);
})(document.documentElement);
