package org.intcrucible.ui.widget;

import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells screen readers of each word of {@link Segments}: a radio button, checked if it is chosen. */
final class SegmentsAccess extends AccessibleControlAdapter {

	private final Segments segments;

	private SegmentsAccess(Segments segments) {
		this.segments = segments;
	}

	static void attach(Segments segments) {
		segments.getAccessible().addAccessibleControlListener(new SegmentsAccess(segments));
		segments.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID >= 0) {
					event.result = segments.words().get(event.childID);
				}
			}
		});
	}

	@Override
	public void getChildCount(AccessibleControlEvent event) {
		event.detail = segments.words().size();
	}

	@Override
	public void getChildren(AccessibleControlEvent event) {
		event.children = IntStream.range(0, segments.words().size()).boxed().toArray();
	}

	@Override
	public void getChildAtPoint(AccessibleControlEvent event) {
		Point point = segments.toControl(event.x, event.y);
		event.childID = IntStream.range(0, segments.words().size()).filter(i -> segments.bounds(i).contains(point)).findFirst()
				.orElse(ACC.CHILDID_SELF);
	}

	@Override
	public void getLocation(AccessibleControlEvent event) {
		if (event.childID >= 0) {
			Rectangle bounds = segments.bounds(event.childID);
			Point origin = segments.toDisplay(bounds.x, bounds.y);
			event.x = origin.x;
			event.y = origin.y;
			event.width = bounds.width;
			event.height = bounds.height;
		}
	}

	@Override
	public void getRole(AccessibleControlEvent event) {
		if (event.childID >= 0) {
			event.detail = ACC.ROLE_RADIOBUTTON;
		}
	}

	@Override
	public void getState(AccessibleControlEvent event) {
		if (event.childID >= 0) {
			boolean chosen = event.childID == segments.selection();
			event.detail = ACC.STATE_SELECTABLE | (chosen ? ACC.STATE_CHECKED | ACC.STATE_SELECTED : 0);
		}
	}

	@Override
	public void getSelection(AccessibleControlEvent event) {
		event.childID = segments.selection();
	}
}
