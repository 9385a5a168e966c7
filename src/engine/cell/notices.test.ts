import { expect, test } from 'vitest';
import * as notices from './notices.ts';

test('every notice about changes, drafts and links reads so', () => {
  const { changes, drafts, sharing } = notices;
  expect([
    notices.linkBrings(['a', 'b', 'c']), notices.linkBrings(['a']), notices.linkIsOlder(['a', 'b']),
    notices.linkKnowsMore(['x']), ...Object.values(notices.linkFaults), ...Object.values(notices.actions),
    sharing.cell('a'), sharing.place('a'), sharing.all(2), sharing.copied, sharing.selected, sharing.tooLong,
    drafts.unfinished(['a']), drafts.outdated('a'), drafts.orphaned(['a', 'b']), drafts.damaged(1), drafts.damaged(3),
    drafts.conflict('a'), drafts.denied, drafts.full, drafts.copied, drafts.notCopied,
    changes.button(2), changes.title, changes.of('a'), changes.wereReset, changes.notCopied, changes.resetCell('a'),
  ].join('\n')).toMatchInlineSnapshot(`
    "This link changes 3 cells: “a”, “b” and “c”. Nothing of it runs before you apply it.
    This link changes one cell: “a”. Nothing of it runs before you apply it.
    The lecture has changed since the link was made, in “a” and “b”.
    This lecture has no cell “x”; that part of the link is left out.
    This link is longer than a link may be, so it was not opened. The lecture is as its author wrote it.
    This link was made by another version of this site, so it was not opened. Reloading the page may help.
    This link is damaged or was cut on its way, so it was not opened. The lecture is as its author wrote it.
    This link holds more code than a link may, so it was not opened. The lecture is as its author wrote it.
    This link belongs to another lecture: none of its cells is here. The lecture is as its author wrote it.
    This link changes nothing: the code already reads so.
    Apply
    Ignore
    Close
    Show changes
    Download
    This cell, “a”
    This cell, “a”, as its author wrote it
    All my changes, in 2 cells
    The link is copied.
    The browser does not let the page copy. The link is selected: press Ctrl-C.
    These changes are too long for a link. You can download them as a file.
    Your changes of “a” are here, but did not finish running last time. They wait until you run them.
    The author has changed cell “a” since you changed it.
    This lecture has no cell “a” and “b” any more. What you wrote there is kept.
    One of your changes could not be read. It was set aside, not deleted.
    3 of your changes could not be read. They were set aside, not deleted.
    Cell “a” was changed in another place too. Nothing is overwritten before you choose.
    This browser does not let the page keep your changes. They last until you leave the page.
    There is no room left to keep your changes. They last until you leave the page.
    The link is copied.
    The link could not be copied. You can download your changes instead.
    My changes (2)
    My changes
    Changes of a
    Every cell is as its author wrote it. Undo brings your changes back.
    The browser does not let the page copy. You can share a cell, or download your changes.
    Reset a"
  `);
});
