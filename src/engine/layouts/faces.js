// Stands behind the style sheets: they name the faces. Slides wait for all of them, so that nothing moves before an
// audience; an article waits a moment, and takes a face that comes later in place of a local one of the same width.
(function (root) {
  const isDeck = root.dataset.view !== undefined && root.dataset.view !== 'article';
  const show = () => delete root.dataset.faces;
  // Faces for letters that few pages have are called "… more": the browser fetches them where it meets one.
  const awaited = [...document.fonts].filter((face) => !/ more"?$/.test(face.family));
  Promise.allSettled(awaited.map((face) => face.load())).then(show);
  // A face that does not come at all keeps nobody waiting for ever.
  setTimeout(show, isDeck ? 8000 : Math.max(250, 600 - performance.now()));
})(document.documentElement);
