package org.intcrucible.ui.widget;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;

/** Parts of an area with round corners, which GC does not offer as paths. The caller disposes of them. */
final class RoundPath {

	private static final int QUARTER = 90;

	private RoundPath() {
	}

	/** Its upper part, down to a height that is no less than the radius. */
	static Path top(Device device, Rectangle area, int radius, int height) {
		Path path = new Path(device);
		int arc = 2 * radius;
		path.addArc(area.x, area.y, arc, arc, 2 * QUARTER, -QUARTER);
		path.addArc(area.x + area.width - arc, area.y, arc, arc, QUARTER, -QUARTER);
		path.lineTo(area.x + area.width, area.y + height);
		path.lineTo(area.x, area.y + height);
		path.close();
		return path;
	}

	/** Its left part, as wide as told and no wider than the radius. */
	static Path left(Device device, Rectangle area, int radius, int width) {
		Path path = new Path(device);
		int arc = 2 * radius;
		// Where the corner is as far to the right as the part goes.
		float angle = (float) Math.toDegrees(Math.acos((double) (width - radius) / radius));
		path.addArc(area.x, area.y, arc, arc, angle, 2 * QUARTER - angle);
		path.addArc(area.x, area.y + area.height - arc, arc, arc, 2 * QUARTER, 2 * QUARTER - angle);
		path.close();
		return path;
	}
}
