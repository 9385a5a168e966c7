import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { toFigure, type Figure, type Handle } from './figure.ts';
import { drawHolds, invitationTo } from './invitation.ts';

const { document } = parseHTML('<!doctype html>');
const handle = (role: Handle['role'], at: Handle['at'] = [0, 0]): Handle =>
  ({ id: role, role, label: role, at, free: 'both' });
const holding = (...roles: Handle['role'][]): Figure =>
  toFigure({ subject: 'plane', title: 'A plane', marks: [], handles: roles.map((role) => handle(role)) });

test('one sentence says what can be moved in all figures of a picture', () => {
  expect([
    invitationTo([holding('point', 'point')]),
    invitationTo([holding('mark')]),
    invitationTo([holding('shift', 'turn')]),
    invitationTo([holding('edge')]),
    invitationTo([holding('point'), holding('shift')]),
    invitationTo([holding('edge', 'point')]),
    invitationTo([toFigure({ subject: 'tree', title: 'A tree', marks: [] })]),
    invitationTo([toFigure({ subject: 'pixels', title: 'An image', marks: [{ role: 'pixels' }] })]),
    invitationTo([toFigure({ subject: 'pixels', title: 'A wall', marks: [{ role: 'pixels' }, { role: 'pixels' }] })]),
    invitationTo([holding()]),
    invitationTo([holding('point')], true),
    invitationTo([], true),
  ]).toEqual([
    'Drag a point', 'Drag a point', 'Drag the line', 'Drag an edge', 'Drag the line or a point', 'Drag an edge or a point',
    'Click a module', 'Point at a pixel', undefined, undefined, 'Drag a point or a mark', 'Drag a mark',
  ]);
});

test('there is a dot where each handle is, and those of points are apart', () => {
  const handles = [handle('point', [0, 0]), handle('shift', [0.5, 0.5]), handle('point', [1, 1])];
  const { points, lines } = drawHolds(toFigure({ subject: 'plane', title: '', marks: [], handles }), document);
  expect([points, lines].map((path) => [path?.getAttribute('class'), path?.getAttribute('d')])).toEqual([
    ['holds', 'M28,372h0M372,28h0'], ['holds holds-line', 'M200,200h0'],
  ]);
  expect(drawHolds(holding(), document)).toEqual({ points: undefined, lines: undefined });
});
