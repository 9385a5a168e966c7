// A page that was opened as a file has no server: nothing lies at an address from the site's root, and browsers send
// it no scripts. Its links and pictures are led to the files themselves, and one line says what is missing.
(function (root) {
  if (location.protocol !== 'file:' || 'carried' in root.dataset) return;
  document.querySelector('.from-folder').hidden = false;
  const { base, up } = root.dataset;
  for (const name of ['href', 'src', 'poster']) {
    for (const element of document.body.querySelectorAll(`[${name}^="${base}"]:not(script)`)) {
      const [, path, rest] = /^([^?#]*)(.*)$/s.exec(element.getAttribute(name).slice(base.length));
      element.setAttribute(name, up + path + (/(^|\/)$/.test(path) ? 'index.html' : '') + rest);
    }
  }
})(document.documentElement);
