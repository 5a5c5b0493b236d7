package org.intcrucible.ui.widget;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;

/** The outline of an area with round corners, which GC can fill and draw and does not offer as a path. */
final class RoundPath {

	private static final int QUARTER = 90;

	private RoundPath() {
	}

	/**
	 * Makes an outline, which the caller disposes of.
	 *
	 * @param arc the diameter of a corner
	 */
	static Path of(Device device, Rectangle area, int arc) {
		Path path = new Path(device);
		int right = area.x + area.width - arc;
		int bottom = area.y + area.height - arc;
		path.addArc(area.x, area.y, arc, arc, 2 * QUARTER, -QUARTER);
		path.addArc(right, area.y, arc, arc, QUARTER, -QUARTER);
		path.addArc(right, bottom, arc, arc, 0, -QUARTER);
		path.addArc(area.x, bottom, arc, arc, -QUARTER, -QUARTER);
		path.close();
		return path;
	}
}
