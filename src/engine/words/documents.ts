/** Why a chart cannot be made, or what of it is left out: what Plot, d3 and authors ask of the document in a cell. */
export const documents = {
  intoItself: 'An element cannot be put into itself.',
  noPlace: '“{place}” is no place at an element: say beforebegin, afterbegin, beforeend or afterend.',
  notInside: 'An element can be put before another only where that one is.',
  tooManyNodes: 'A chart may have at most {most} elements. Draw fewer marks, or bin or group the data.',
  tooDeep: 'The elements of a chart are nested more than {most} deep.',
  tooMuchText: 'A chart may have at most {most} characters; this one has more. Draw fewer marks, or shorter paths.',
  tooManyPixels: 'The images of a chart may have at most {most} pixels together; these have more.',
  tooManyImages: 'A chart may have at most {most} images that are made of numbers; this one has more.',
  imageTooLarge: 'An image of {width} × {height} pixels is too large; at most {most} pixels are allowed.',
  notOnCanvas: 'A canvas here takes pixels and rectangles, not `{method}`. Draw shapes and texts as SVG.',
  onlyFlat: 'A canvas here has a 2d context only.',
  selector: '“{selector}” is not a selector that is known here.',
  badName: '“{name}” has a space in a name, which no element or attribute can have.',
  noElement: 'Only an element can be shown as a chart.',
  endless: 'Something here never stops asking for time. You see it as it is after {seconds} s.',
} as const;
