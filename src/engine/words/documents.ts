/** Why a chart cannot be made, or what of it is left out: what Plot, d3 and authors ask of the document in a cell. */
export const documents = {
  intoItself: 'An element cannot be put into itself.',
  noPlace: '“{place}” is not a position: use beforebegin, afterbegin, beforeend or afterend.',
  notInside: 'To insert an element before another, use the parent of that other one.',
  tooManyNodes: 'A chart may have at most {most} elements. Draw fewer marks, or bin or group the data.',
  tooDeep: 'The elements of a chart are nested more than {most} levels deep.',
  tooMuchText: 'A chart may have at most {most} characters; this one has more. Draw fewer marks, or shorter paths.',
  tooManyPixels: 'The images of a chart may have at most {most} pixels together; these have more.',
  tooManyImages: 'A chart may have at most {most} images made from numbers; this one has more.',
  imageTooLarge: 'An image of {width} × {height} pixels is too large; at most {most} pixels are allowed.',
  notOnCanvas: 'A canvas here can draw pixels and rectangles, but not `{method}`. Draw shapes and text as SVG.',
  onlyFlat: 'A canvas here has only a 2d context.',
  selector: 'The selector “{selector}” is not supported here.',
  badName: '“{name}” contains a space, and the name of an element or attribute cannot.',
  partAlone: '<{name}> cannot be seen by itself: show the <svg> that holds it.',
  noElement: 'Only an element can be shown as a chart.',
  endless: 'An animation or timer here never stops. You see how things are after {seconds} s.',
} as const;
